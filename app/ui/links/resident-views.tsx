import { longDate } from '#app/messages/dates.ts'
import type { ResidentView } from '#app/use-cases/residents/resident-views.ts'
import { Tag } from '../content/tag.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

const colours = { easy: 'green', partly: 'yellow', hard: 'red' } as const

/** How easy residents found a text to understand; nothing when none said. */
export function ResidentViews({ views }: { views: readonly ResidentView[] }) {
  const { residents } = useMessages()
  const language = useLanguage()
  if (views.length === 0) return null
  return (
    <section aria-labelledby="residents">
      <h2 className="govuk-heading-l" id="residents">
        {residents.views(views.length)}
      </h2>
      <ul className="govuk-list">
        {views.map((view, index) => (
          <li key={index} className="app-fact-answer">
            <p className="govuk-body govuk-!-margin-bottom-1">
              <Tag colour={colours[view.verdict]}>{residents.verdict[view.verdict]}</Tag>
            </p>
            <p
              className="govuk-body govuk-!-margin-bottom-1 app-fact-answer__words govuk-!-text-break-word"
              lang={view.language === language ? undefined : view.language}
            >
              {view.words}
            </p>
            <p className="govuk-body-s">
              {residents.givenOn(longDate(view.givenAt, language))}
              {view.changedSince && <>. {residents.changedSince}</>}
            </p>
          </li>
        ))}
      </ul>
      <p className="govuk-body-s">{residents.how}</p>
    </section>
  )
}
