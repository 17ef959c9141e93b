import type { Issue } from '#app/domain/issue.ts'
import type { ReturnReason } from '#app/domain/record.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { issueSentence } from '../forms/issues.ts'
import { TextArea } from '../forms/text-area.tsx'
import { useMessages } from '../page/language.tsx'

interface DecideProps {
  kind: RecordKind
  /** The fields a reason can be given for: those that were filled in, and those that are required. */
  fields: readonly string[]
  reasons: readonly ReturnReason[]
  issues: readonly Issue[]
}

/** A reviewer's three ways on: publish, return with a reason per field, hand back. */
export function Decide({ kind, fields, reasons, issues }: DecideProps) {
  const messages = useMessages()
  const { record } = messages.review
  const words = fieldWordsOf(messages, kind)
  const typed = (field: string) => reasons.find((reason) => reason.field === field)?.reason
  const errorOf = (field: string, label: string) => {
    const issue = issues.find((one) => one.field === field)
    return issue && issueSentence(issue, messages, label)
  }
  return (
    <section aria-labelledby="decide">
      <h2 className="govuk-heading-l" id="decide">
        {record.decide}
      </h2>
      <Form className="govuk-form-group">
        <p className="govuk-body">{record.publishLead}</p>
        <div className="govuk-button-group">
          <Button name="do" value="publish" once>
            {record.publish}
          </Button>
          <Button name="do" value="hand-back" look="secondary">
            {record.handBack}
          </Button>
        </div>
      </Form>
      <Form>
        <h3 className="govuk-heading-m">{record.return}</h3>
        <p className="govuk-body">{record.returnLead}</p>
        {fields.map((field) => {
          const label = words.field(field).label
          return (
            <TextArea
              key={field}
              name={`reason.${field}`}
              label={record.reasonFor(label)}
              value={typed(field)}
              error={errorOf(field, label)}
              rows={2}
            />
          )
        })}
        <TextArea
          name="reason."
          id="reason-whole"
          label={record.whole}
          value={typed('')}
          error={errorOf('', record.whole)}
          rows={2}
        />
        <Button name="do" value="return" look="secondary" once>
          {record.returnButton}
        </Button>
      </Form>
    </section>
  )
}
