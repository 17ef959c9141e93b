import { NotificationBanner } from '../content/notification-banner.tsx'
import { useMessages } from '../page/language.tsx'

/** Says what was just done to an agenda. `done` comes from the address: an unknown one says nothing. */
export function DoneNotice({ done }: { done: string | null }) {
  const sentences: Readonly<Record<string, string>> = useMessages().agendas.done
  if (done === null || !Object.hasOwn(sentences, done)) return null
  return <NotificationBanner type="success">{sentences[done]}</NotificationBanner>
}
