import { NotificationBanner } from '../content/notification-banner.tsx'
import { useMessages } from '../page/language.tsx'

interface FilesDoneProps {
  done: string | null
  count: number
  /** Something else has to be put right, which is to be heard first: this then takes no focus. */
  beside: boolean
}

/** Says what was just done with a draft's files. `done` comes from the address: unknown ones say nothing. */
export function FilesDone({ done, count, beside }: FilesDoneProps) {
  const { done: words } = useMessages().attachments
  if (done === 'added' && count > 0)
    return (
      <NotificationBanner type={beside ? 'important' : 'success'}>{words.added(count)}</NotificationBanner>
    )
  if (done === 'saved') return <NotificationBanner type="success">{words.saved}</NotificationBanner>
  if (done === 'removed') return <NotificationBanner type="success">{words.removed}</NotificationBanner>
  return null
}
