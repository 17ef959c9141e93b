import type { BodyCorrection } from '#app/domain/body-preview.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { dateAndTime } from '#app/messages/dates.ts'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import { Tag } from '../content/tag.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

interface CorrectionListProps {
  kind: RecordKind
  corrections: readonly BodyCorrection[]
  mayMark: boolean
}

/** What a body says is wrong, field by field, oldest first. */
export function CorrectionList({ kind, corrections, mayMark }: CorrectionListProps) {
  const messages = useMessages()
  const language = useLanguage()
  const words = messages.bodyPreviews.manage
  const labels = readerWordsOf(messages, kind)
  if (corrections.length === 0) return <p className="govuk-body">{words.none}</p>
  return (
    <ul className="govuk-list">
      {corrections.map(({ id, field, correction, sentAt, doneAt }) => {
        const label = field === '' ? words.whole : labels.field(field)
        return (
          <li key={id} className="app-fact-answer">
            <p className="govuk-body govuk-!-margin-bottom-1">
              <strong>{label}</strong>{' '}
              {doneAt !== null && <Tag colour="grey">{messages.factChecks.manage.done}</Tag>}
            </p>
            <p className="govuk-body app-fact-answer__words govuk-!-text-break-word">{correction}</p>
            <p className="govuk-body-s govuk-!-margin-bottom-2">
              {words.sent(dateAndTime(sentAt, language))}
            </p>
            {mayMark && <MarkButton id={id} done={doneAt !== null} label={label} />}
          </li>
        )
      })}
    </ul>
  )
}

function MarkButton({ id, done, label }: { id: string; done: boolean; label: string }) {
  const { factChecks, bodyPreviews } = useMessages()
  return (
    <Form>
      <input type="hidden" name="correction" value={id} />
      <Button name="do" value={done ? 'mark-open' : 'mark-done'} look="secondary" once>
        {done ? factChecks.manage.markOpen : factChecks.manage.markDone}{' '}
        <span className="govuk-visually-hidden">{bodyPreviews.manage.markOf(label)}</span>
      </Button>
    </Form>
  )
}
