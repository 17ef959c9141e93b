import { NotificationBanner } from '../content/notification-banner.tsx'
import { useMessages } from '../page/language.tsx'

/** What was just done to a set, after coming back to the list. */
export function SynonymNews({ done }: { done: string | null }) {
  const news: Record<string, string> = useMessages().admin.synonyms.done
  const text = done === null ? undefined : news[done]
  return text === undefined ? null : <NotificationBanner type="success">{text}</NotificationBanner>
}
