import type { Messages } from '#app/messages/en.ts'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { useMessages } from '../page/language.tsx'

type Done = keyof Messages['review']['done']

/** Says what a reviewer just did, after the redirect that followed it. */
export function ReviewDone({ done }: { done: string | null }) {
  const sentences = useMessages().review.done
  if (done === null || !Object.hasOwn(sentences, done)) return null
  return (
    <NotificationBanner type="success">
      <p className="govuk-notification-banner__heading">{sentences[done as Done]}</p>
    </NotificationBanner>
  )
}
