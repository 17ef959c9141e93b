import { NotificationBanner } from '../content/notification-banner.tsx'
import { useMessages } from '../page/language.tsx'

/** Says what was just done. `done` comes from the address: an unknown one says nothing. */
export function MeetingsDone({ done }: { done: string | null }) {
  const sentences: Readonly<Record<string, string>> = useMessages().meetings.done
  if (done === null || !Object.hasOwn(sentences, done)) return null
  return <NotificationBanner type="success">{sentences[done]}</NotificationBanner>
}
