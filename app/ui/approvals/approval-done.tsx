import { NotificationBanner } from '../content/notification-banner.tsx'
import { useMessages } from '../page/language.tsx'

/** Says what an approver just did. `done` comes from the address: unknown ones say nothing. */
export function ApprovalDone({ done }: { done: string | null }) {
  const sentences: Readonly<Record<string, string>> = useMessages().approvals.done
  if (done === null || !Object.hasOwn(sentences, done)) return null
  return (
    <NotificationBanner type="success">
      <p className="govuk-notification-banner__heading">{sentences[done]}</p>
    </NotificationBanner>
  )
}
