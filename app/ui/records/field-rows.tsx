import { isTextField, type FieldValue, type Row, type RowsField } from '#app/domain/field.ts'
import { Button } from '../forms/button.tsx'
import { fieldId } from '../forms/field-id.ts'
import { Fieldset } from '../forms/fieldset.tsx'
import { ErrorMessage, FormGroup } from '../forms/parts.tsx'
import { useMessages } from '../page/language.tsx'
import { textsOnly, type Asking } from './asking.ts'
import { FieldExample } from './field-example.tsx'
import { FieldInput } from './field-input.tsx'
import { ReviewerNote } from './reviewer-note.tsx'

interface FieldRowsProps {
  field: RowsField
  value: FieldValue
  asking: Asking
}

/** Several of the same small group of questions, with buttons to add one and to remove each. */
export function FieldRows({ field, value, asking }: FieldRowsProps) {
  const { optional } = useMessages().common
  const { label, hint, example } = asking.words.field(field.key)
  const words = asking.words.rows(field.key)
  const rows = Array.isArray(value) ? (value as Row[]) : []
  const error = asking.errors.of(field.key)
  const note = asking.notes[field.key]
  const id = fieldId(field.key)
  // Below the heading of its group, where the page has one for each.
  const Heading = asking.groups.length > 1 ? 'h3' : 'h2'
  return (
    <FormGroup error={error} className="app-rows">
      <Heading className="govuk-heading-m">{field.required ? label : `${label} ${optional}`}</Heading>
      {hint !== '' && <p className="govuk-hint">{hint}</p>}
      {example !== '' && !textsOnly(asking) && <FieldExample words={{ label, example }} />}
      {note && <ReviewerNote>{note}</ReviewerNote>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {rows.map((row, index) => (
        <OneRow key={index} {...{ field, row, index, asking }} />
      ))}
      {!textsOnly(asking) && rows.length < field.atMost && (
        <Button
          look="secondary"
          id={id}
          name="add"
          value={field.key}
          // Only after somebody removed a row: the cursor would be lost with it otherwise.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={asking.focusOn === field.key}
        >
          {words.add}
        </Button>
      )}
    </FormGroup>
  )
}

function OneRow({
  field,
  row,
  index,
  asking,
}: {
  field: RowsField
  row: Row
  index: number
  asking: Asking
}) {
  const { form } = useMessages().common
  const { singular } = asking.words.rows(field.key)
  const name = `${field.key}.${index}`
  const columns = field.columns
    .filter((column) => column.kind !== 'key')
    .filter((column) => !textsOnly(asking) || isTextField(column))
  const keys = field.columns.flatMap(({ key, kind }) => (kind === 'key' ? [[key, row[key]] as const] : []))
  return (
    <Fieldset legend={form.row(singular, index + 1)} legendSize="s" className="app-row">
      {keys.map(([key, value]) => (
        <input
          key={key}
          type="hidden"
          name={`${name}.${key}`}
          value={typeof value === 'string' ? value : ''}
        />
      ))}
      {columns.map((column, position) => (
        <FieldInput
          key={column.key}
          field={column}
          name={`${name}.${column.key}`}
          value={row[column.key] ?? ''}
          words={asking.words.column(field.key, column.key)}
          // Only in a row that somebody just added.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={position === 0 && asking.focusOn === name}
          asking={asking}
        />
      ))}
      {!textsOnly(asking) && (
        <Button look="secondary" className="app-row__remove" name="remove" value={name}>
          {form.removeRow(singular, index + 1)}
        </Button>
      )}
    </Fieldset>
  )
}
