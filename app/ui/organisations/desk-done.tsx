import { NotificationBanner } from '../content/notification-banner.tsx'

interface DeskDoneProps {
  /** From the address: unknown ones say nothing. */
  done: string | null
  sentences: Readonly<Record<string, string>>
}

/** Says what an administrator of an organisation just did, after the redirect that followed it. */
export function DeskDone({ done, sentences }: DeskDoneProps) {
  if (done === null || !Object.hasOwn(sentences, done)) return null
  return (
    <NotificationBanner type="success">
      <p className="govuk-notification-banner__heading">{sentences[done]}</p>
    </NotificationBanner>
  )
}
