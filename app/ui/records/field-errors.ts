import { isTextField, type Field } from '#app/domain/field.ts'
import type { Issue } from '#app/domain/issue.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'
import { fieldId } from '../forms/field-id.ts'
import { formErrors, type FieldPlace, type FormErrors } from '../forms/issues.ts'
import { useMessages } from '../page/language.tsx'
import { textsOnly, type Asking } from './asking.ts'

/** The issues of a record's form in words; `extra` are the labels of inputs that the page adds ('changeNote'). */
export function useFieldErrors(
  issues: readonly Issue[] | undefined,
  asking: Pick<Asking, 'kind' | 'groups' | 'writing' | 'original'>,
  extra: Readonly<Record<string, string>> = {},
): FormErrors {
  const messages = useMessages()
  const words = fieldWordsOf(messages, asking.kind)
  const { form } = messages.common
  return formErrors(issues ?? [], messages, (name) => {
    const [key = '', index = '', columnKey = ''] = name.split('.')
    const field = asking.groups.flatMap((group) => group.fields).find((one) => one.key === key)
    if (field === undefined) return { label: extra[name] ?? '', anchor: name in extra ? fieldId(name) : null }
    if (field.kind !== 'rows') return place(field, name, words.field(key).label, asking)
    const column = field.columns.find((one) => one.key === columnKey)
    if (column === undefined) return { label: words.field(key).label, anchor: fieldId(key) }
    const row = form.row(words.rows(key).singular, Number(index) + 1)
    return place(column, name, form.inRow(row, words.column(key, columnKey).label), asking)
  })
}

function place(
  field: Field,
  name: string,
  label: string,
  asking: Pick<Asking, 'writing' | 'original'>,
): FieldPlace {
  if (isTextField(field)) {
    const shown = name.endsWith(`.${asking.writing}`)
    return { label, anchor: shown ? fieldId(name) : null }
  }
  if (textsOnly(asking)) return { label, anchor: null }
  const part = field.kind === 'date' ? '-day' : field.kind === 'month' ? '-month' : ''
  return { label, anchor: fieldId(name) + part }
}
