import type { Messages } from '#app/messages/en.ts'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { useMessages } from '../page/language.tsx'

type Done = keyof Messages['work']['done']

/** Says what was just done, after the redirect that followed it. `done` comes from the URL: unknown ones say nothing. */
export function DoneBanner({ done }: { done: string | null }) {
  const sentences = useMessages().work.done
  if (done === null || !Object.hasOwn(sentences, done)) return null
  return (
    <NotificationBanner type="success">
      <p className="govuk-notification-banner__heading">{sentences[done as Done]}</p>
    </NotificationBanner>
  )
}
