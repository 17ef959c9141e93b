import { longDate } from '#app/messages/dates.ts'
import { InsetText } from '../content/inset-text.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

interface AgeBannerProps {
  publishedAt: string
  confirmedAt: string | null
  old: boolean
}

/** Tells readers that nobody has said for two years that this still holds, or when somebody did. */
export function AgeBanner({ publishedAt, confirmedAt, old }: AgeBannerProps) {
  const { age } = useMessages().afterPublishing
  const language = useLanguage()
  const confirmedLast = confirmedAt !== null && confirmedAt > publishedAt
  if (old) {
    const sentence = confirmedLast
      ? age.oldSinceConfirmed(longDate(confirmedAt, language))
      : age.old(longDate(publishedAt, language))
    return <InsetText>{sentence}</InsetText>
  }
  if (!confirmedLast) return null
  return <p className="govuk-body">{age.confirmed(longDate(confirmedAt, language))}</p>
}
