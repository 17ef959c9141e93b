import { limits } from '#app/domain/field.ts'
import type { ReturnReason } from '#app/domain/record.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'
import type { ReasonField } from '#app/use-cases/review/reason-fields.ts'
import { Details } from '../content/details.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { Select } from '../forms/select.tsx'
import { TextArea } from '../forms/text-area.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

interface ReturnFormProps {
  kind: RecordKind
  /** The language the submission, and so the offered sentences, are written in. */
  written: Language
  fields: readonly ReasonField[]
  reasons: readonly ReturnReason[]
  /** Sentences have just been put in. */
  inserted: boolean
  /** How it is said to somebody who is not a reviewer. */
  words?: { title: string; lead: string; button: string }
  errorOf(field: string): string | undefined
}

/**
 * Returns a submission with a reason per field. Each field is folded away until it is needed; a sentence from its list
 * is put into its reason by a button, so it can be changed before it is sent, with or without scripts.
 */
export function ReturnForm({
  kind,
  written,
  fields,
  reasons,
  inserted,
  words: said,
  errorOf,
}: ReturnFormProps) {
  const messages = useMessages()
  const { record } = messages.review
  const { title, lead, button } = said ?? {
    title: record.return,
    lead: record.returnLead,
    button: record.returnButton,
  }
  const words = fieldWordsOf(messages, kind)
  const insert = (
    <Button name="do" value="insert" look="secondary">
      {record.insert}
    </Button>
  )
  return (
    <Form>
      <h3 className="govuk-heading-m">{title}</h3>
      <p className="govuk-body">{lead}</p>
      <div role="status">{inserted && <p className="govuk-body app-inserted">{record.inserted}</p>}</div>
      {fields.map(({ key, sentences }) => {
        const label = key === '' ? record.whole : words.field(key).label
        const reason = reasons.find(({ field }) => field === key)?.reason ?? ''
        const error = errorOf(key)
        const inputs = (
          <Reason
            name={key}
            label={key === '' ? record.whole : record.reasonFor(label)}
            sentences={sentences}
            sentencesLabel={record.sentences(label)}
            written={written}
            reason={reason}
            error={error}
          />
        )
        if (key === '') return <div key={key}>{inputs}</div>
        return (
          <Details key={key} summary={label} open={reason !== '' || error !== undefined}>
            {inputs}
            {insert}
          </Details>
        )
      })}
      <div className="govuk-button-group">
        <Button name="do" value="return" once>
          {button}
        </Button>
        {insert}
      </div>
    </Form>
  )
}

interface ReasonProps {
  name: string
  label: string
  sentences: ReasonField['sentences']
  sentencesLabel: string
  written: Language
  reason: string
  error: string | undefined
}

function Reason({ name, label, sentences, sentencesLabel, written, reason, error }: ReasonProps) {
  const { noSentence } = useMessages().review.record
  const reading = useLanguage()
  const lang = written === reading ? undefined : written
  return (
    <>
      <Select
        // What was put in is chosen no longer.
        key={`sentence ${reason}`}
        name={`sentence.${name}`}
        id={`sentence-${name}`}
        label={sentencesLabel}
        lang={lang}
        className="app-sentences"
        options={[
          { value: '', label: noSentence },
          ...sentences.map(({ id, text }) => ({ value: id, label: text })),
        ]}
      />
      <TextArea
        // A text area shows a new text only when it is a new one.
        key={`reason ${reason}`}
        name={`reason.${name}`}
        id={`reason-${name}`}
        label={label}
        value={reason}
        error={error}
        limit={limits.short}
        rows={3}
      />
    </>
  )
}
