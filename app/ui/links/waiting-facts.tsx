import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import type { WaitingForFacts } from '#app/use-cases/body-previews/waiting-facts.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Drafts of others that name one of the person's organisations; nothing when there are none. */
export function WaitingFacts({ waiting }: { waiting: readonly WaitingForFacts[] }) {
  const { bodyPreviews, links } = useMessages()
  const language = useLanguage()
  const words = bodyPreviews.waiting
  if (waiting.length === 0) return null
  return (
    <section aria-labelledby="waiting-facts">
      <h2 className="govuk-heading-m" id="waiting-facts">
        {words.heading}
      </h2>
      <p className="govuk-body">{words.lead}</p>
      <ul className="govuk-list">
        {waiting.map(({ recordId, title, lastDay }) => (
          <li key={recordId} className="govuk-!-margin-bottom-3">
            <Link to={paths.bodyFacts(recordId)} lang={title.translated ? undefined : title.language}>
              {title.text || links.joining.untitled}
            </Link>
            <br />
            {words.until(longDate(lastDay, language))}
          </li>
        ))}
      </ul>
    </section>
  )
}
