import { NotificationBanner } from '../content/notification-banner.tsx'
import { useMessages } from '../page/language.tsx'

/** Says what was just done with a draft's files. `done` comes from the address: unknown ones say nothing. */
export function FilesDone({ done, count }: { done: string | null; count: number }) {
  const { done: words } = useMessages().attachments
  if (done === 'added' && count > 0)
    return <NotificationBanner type="success">{words.added(count)}</NotificationBanner>
  if (done === 'saved') return <NotificationBanner type="success">{words.saved}</NotificationBanner>
  if (done === 'removed') return <NotificationBanner type="success">{words.removed}</NotificationBanner>
  return null
}
