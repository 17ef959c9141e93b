import { useLocation } from '@remix-run/react'
import { isTextField, type Field } from '#app/domain/field.ts'
import { valueOf, type Content } from '#app/domain/record.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'
import { useMessages } from '../page/language.tsx'
import { textsOnly, type Asking } from './asking.ts'
import { FieldInput } from './field-input.tsx'
import { FieldRows } from './field-rows.tsx'

interface FieldFormProps extends Omit<Asking, 'words' | 'notes' | 'focusOn'> {
  content: Content
  notes?: Asking['notes']
  focusOn?: string | null
  /** The button that Enter in a text box stands for; without it Enter would press the first Add or Remove. */
  onEnter: { name: string; value: string }
}

/**
 * Asks for a record's fields, group by group, walking the field lists; goes inside a `<Form>` of the page's own, with its
 * buttons. Input names are those that app/web/record-form.ts reads. Repeated fields grow and shrink by submitting `add`
 * (a field key) or `remove` (KEY.INDEX), so they work without scripts. A page that asks only one group says itself what
 * it is about. For the errors see `useFieldErrors`.
 */
export function FieldForm({ content, notes = {}, focusOn = null, onEnter, ...rest }: FieldFormProps) {
  const messages = useMessages()
  const { key } = useLocation()
  const asking: Asking = { ...rest, notes, focusOn, words: fieldWordsOf(messages, rest.kind) }
  return (
    // Every answer from the server starts the inputs anew: they would otherwise keep what was typed in another row.
    <div key={key}>
      <button type="submit" {...onEnter} className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
        {messages.common.save}
      </button>
      {asking.groups.map((group) => {
        const fields = group.fields.filter((field) => isAsked(field, content, asking))
        const words = asking.words.group(group.key)
        return fields.length === 0 ? null : (
          <section key={group.key} className="app-field-group">
            {asking.groups.length > 1 && (
              <>
                <h2 className="govuk-heading-l">{words.title}</h2>
                {words.introduction !== '' && <p className="govuk-body">{words.introduction}</p>}
              </>
            )}
            {fields.map((field) => (
              <AnyField key={field.key} field={field} content={content} asking={asking} />
            ))}
          </section>
        )
      })}
    </div>
  )
}

function AnyField({ field, content, asking }: { field: Field; content: Content; asking: Asking }) {
  const value = valueOf(content, field.key)
  if (field.kind === 'key') return null
  if (field.kind === 'rows') return <FieldRows field={field} value={value} asking={asking} />
  return (
    <FieldInput
      field={field}
      name={field.key}
      value={value}
      words={asking.words.field(field.key)}
      note={asking.notes[field.key]}
      asking={asking}
    />
  )
}

/** In the second language only what has words to translate. Left out is only what no one can have typed anything in. */
function isAsked(field: Field, content: Content, asking: Asking): boolean {
  if (!textsOnly(asking)) return true
  const value = valueOf(content, field.key)
  if (field.kind === 'rows') {
    return field.columns.some(isTextField) && Array.isArray(value) && value.length > 0
  }
  if (!isTextField(field) || typeof value !== 'object' || !('en' in value)) return false
  return value.en.trim() !== '' || value.cy.trim() !== ''
}
