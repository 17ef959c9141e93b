import type { WritingPage } from '#app/domain/writing.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'
import { paths } from '#app/paths.ts'
import type { TwoTexts } from '#app/use-cases/records/compare-typed.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { anchorOf } from './question-link.ts'

interface ConflictProps {
  id: string
  kind: RecordKind
  page: WritingPage
  texts: readonly TwoTexts[]
}

/** Two people saved one draft: both texts of each question side by side, nothing overwritten. */
export function Conflict({ id, kind, page, texts }: ConflictProps) {
  const messages = useMessages()
  const { conflict } = messages.writing
  const words = fieldWordsOf(messages, kind)
  return (
    <section className="app-conflict" aria-labelledby="conflict">
      <h2 className="govuk-heading-m" id="conflict">
        {conflict.title}
      </h2>
      <p className="govuk-body">{conflict.text}</p>
      {texts.map(({ field, yours, theirs }) => (
        <section key={field} aria-labelledby={`conflict-${field}`}>
          <h3 className="govuk-heading-s" id={`conflict-${field}`}>
            {words.field(field).label}
          </h3>
          <dl className="app-two-texts">
            {[
              { label: conflict.yours, text: yours },
              { label: conflict.theirs, text: theirs },
            ].map(({ label, text }) => (
              <div key={label} className="app-two-texts__one">
                <dt className="app-two-texts__label">{label}</dt>
                <dd className="app-two-texts__text">
                  {text === '' ? conflict.empty : <span lang={page.writing}>{text}</span>}
                </dd>
              </div>
            ))}
          </dl>
          <p className="govuk-body">
            <a className="govuk-link" href={`#${anchorOf(kind, field, page.writing)}`}>
              {conflict.goTo}
              <span className="govuk-visually-hidden">: {words.field(field).label}</span>
            </a>
          </p>
        </section>
      ))}
      <p className="govuk-body">
        <Link reloadDocument to={paths.edit(id, page.task)}>
          {conflict.takeTheirs}
        </Link>
      </p>
    </section>
  )
}
