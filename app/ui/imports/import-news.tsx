import type { Messages } from '#app/messages/en.ts'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { useMessages } from '../page/language.tsx'

/** Says what was just done; `done` comes from the address. */
export function ImportNews({ done }: { done: string | null }) {
  const sentences = useMessages().imports.done
  if (done === null || !Object.hasOwn(sentences, done)) return null
  return (
    <NotificationBanner type="success">
      <p className="govuk-notification-banner__heading">
        {sentences[done as keyof Messages['imports']['done']]}
      </p>
    </NotificationBanner>
  )
}
