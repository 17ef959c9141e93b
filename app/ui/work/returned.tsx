import type { ReturnReason } from '#app/domain/record.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'
import { useMessages } from '../page/language.tsx'

/** Why a submission came back, field by field. */
export function Returned({ kind, reasons }: { kind: RecordKind; reasons: readonly ReturnReason[] }) {
  const messages = useMessages()
  const { desk } = messages.work
  const words = fieldWordsOf(messages, kind)
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
              {field === '' ? desk.whole : words.field(field).label}
            </dt>
            <dd className="govuk-summary-list__value">{reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
