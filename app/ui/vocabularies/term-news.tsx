import { NotificationBanner } from '../content/notification-banner.tsx'
import { useMessages } from '../page/language.tsx'

/** What was just done to a term, after coming back. */
export function TermNews({ done }: { done: string | null }) {
  const news: Record<string, string> = useMessages().vocabularies.done
  const text = done === null || !Object.hasOwn(news, done) ? undefined : news[done]
  return text === undefined ? null : <NotificationBanner type="success">{text}</NotificationBanner>
}
