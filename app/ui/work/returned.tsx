import type { ReturnReason } from '#app/domain/record.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { questionLink } from './question-link.ts'

interface ReturnedProps {
  record: { id: string; kind: RecordKind; original: Language }
  reasons: readonly ReturnReason[]
}

/** Why a submission came back, each reason with a link to the question it is about. */
export function Returned({ record, reasons }: ReturnedProps) {
  const messages = useMessages()
  const { desk } = messages.work
  const words = fieldWordsOf(messages, record.kind)
  if (reasons.length === 0) return null
  return (
    <section className="app-returned" aria-labelledby="returned">
      <h2 className="govuk-heading-m" id="returned">
        {desk.returnedHeading}
      </h2>
      <dl className="govuk-summary-list">
        {reasons.map(({ field, reason }) => (
          <div key={field} className="govuk-summary-list__row">
            <dt className="govuk-summary-list__key">
              {field === '' ? (
                desk.whole
              ) : (
                <Link to={questionLink(record, field)}>{words.field(field).label}</Link>
              )}
            </dt>
            <dd className="govuk-summary-list__value">{reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
