import type { Field, FieldValue, KeyField, RowsField, TextField } from '#app/domain/field.ts'
import type { FieldWords } from '#app/messages/field-words.ts'
import { Checkboxes, Radios, Tick } from '../forms/choices.tsx'
import { DateInput, MonthInput } from '../forms/date-input.tsx'
import { MarkdownArea } from '../forms/markdown-area.tsx'
import { Select } from '../forms/select.tsx'
import { TextArea } from '../forms/text-area.tsx'
import { TextInput, type TextInputProps } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { textsOnly, type Asking } from './asking.ts'
import { FieldExample } from './field-example.tsx'
import { OriginalText } from './original-text.tsx'
import { ReviewerNote } from './reviewer-note.tsx'
import { useChoices, useNames } from './use-choices.ts'

export interface FieldInputProps {
  field: Exclude<Field, RowsField | KeyField>
  /** The input's name, without the language: 'title', 'measures.0.label'. */
  name: string
  value: FieldValue
  words: FieldWords
  note?: string
  autoFocus?: boolean
  asking: Asking
}

/** One question of a record's form: what the reviewer said, the text it translates, the input, an example. */
export function FieldInput(props: FieldInputProps) {
  const { words, note, field, value, asking } = props
  const example = words.example !== '' && !textsOnly(asking)
  return (
    <div className={example ? 'app-field app-field--with-example' : 'app-field'}>
      {note && <ReviewerNote>{note}</ReviewerNote>}
      {isText(field) && textsOnly(asking) && (
        <OriginalText
          label={words.label}
          text={bilingual(value)[asking.original]}
          language={asking.original}
        />
      )}
      {isText(field) ? <TextQuestion {...props} field={field} /> : <PlainQuestion {...props} field={field} />}
      {example && <FieldExample words={words} />}
    </div>
  )
}

function TextQuestion({
  field,
  name,
  value,
  words,
  autoFocus,
  asking,
}: FieldInputProps & { field: TextField }) {
  const { writing, errors } = asking
  const namesFor = useNames()
  const input = {
    name: `${name}.${writing}`,
    label: useLabel(field, words),
    labelSize: 's' as const,
    hint: words.hint || undefined,
    error: errors.of(`${name}.${writing}`),
    value: bilingual(value)[writing],
    lang: writing,
    autoFocus,
  }
  if (field.kind === 'line') return <TextInput {...input} suggestions={namesFor(field)[writing]} />
  if (field.kind === 'plain') return <TextArea {...input} limit={field.limit} rows={4} />
  return <MarkdownArea {...input} limit={field.limit} rows={field.limit > 1_000 ? 8 : 5} />
}

type PlainQuestionProps = FieldInputProps & { field: Exclude<Field, RowsField | KeyField | TextField> }

/** Lists up to this long are shown whole. */
const mostRadios = 6

function PlainQuestion({ field, name, value, words, autoFocus, asking }: PlainQuestionProps) {
  const { common } = useMessages()
  const choicesOf = useChoices()
  const label = useLabel(field, words)
  const error = asking.errors.of(name)
  const hint = words.hint || undefined
  const text = typeof value === 'string' ? value : ''
  const labelled = { name, label, labelSize: 's' as const, hint, error, value: text, autoFocus }
  const asked = { name, legend: label, legendSize: 's' as const, hint, error }
  const none = { value: '', label: field.required ? common.form.choose : common.form.notSaid }
  switch (field.kind) {
    case 'choice': {
      const choices = choicesOf(field, [text])
      if (name.includes('.') || choices.length > mostRadios)
        return <Select {...labelled} options={[none, ...choices]} />
      return <Radios {...asked} small value={text} choices={field.required ? choices : [...choices, none]} />
    }
    case 'choices': {
      const values = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
      const choices = choicesOf(field, values)
      return <Checkboxes {...asked} small columns={choices.length > 10} choices={choices} values={values} />
    }
    case 'organisation':
      return <Select {...labelled} options={[none, ...asking.organisations]} />
    case 'file':
      return <Select {...labelled} options={[none, ...asking.files]} />
    case 'flag':
      return <Tick name={name} label={words.label} hint={hint} error={error} checked={value === true} />
    case 'date':
      return <DateInput {...asked} value={text} />
    case 'month':
      return <MonthInput {...asked} value={text} />
    default:
      return <TextInput {...labelled} {...attributesOf[field.kind]} />
  }
}

const attributesOf: Record<'name' | 'email' | 'url' | 'number', Partial<TextInputProps>> = {
  name: {},
  email: { type: 'email', spellCheck: false, width: 30 },
  url: { type: 'url', spellCheck: false },
  number: { inputMode: 'decimal', prefix: '£', width: 10 },
}

function useLabel(field: Field, words: FieldWords): string {
  const { optional } = useMessages().common
  return field.required ? words.label : `${words.label} ${optional}`
}

function isText(field: Field): field is TextField {
  return field.kind === 'line' || field.kind === 'plain' || field.kind === 'markdown'
}

function bilingual(value: FieldValue): { en: string; cy: string } {
  return typeof value === 'object' && 'en' in value ? value : { en: '', cy: '' }
}
