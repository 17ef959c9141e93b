import { describe, expect, test } from 'vitest'
import { isOwnField, replaceIn } from '#app/domain/anonymity/replace.ts'
import { textsOf } from '#app/domain/anonymity/texts-of.ts'
import type { Casebook } from '#app/domain/casebook.ts'
import { checkForSubmission } from '#app/domain/checks.ts'
import { emptyValue, isTextField, type Field, type FieldValue } from '#app/domain/field.ts'
import { emptyContent, fieldsOf, type Content } from '#app/domain/record.ts'
import { recordKinds, type RecordKind } from '#app/domain/vocabulary.ts'

/**
 * Everything is filled in from the definitions of the fields, so that a field added later is asked about here too:
 * whatever is not chosen from a list or held to a form must be read.
 */
const heldToForm = ['choice', 'choices', 'flag', 'organisation', 'file', 'key', 'number', 'date', 'month']
/** The writers' telephone number is never published, and the record's references are public by purpose. */
const notRead = ['privateContact', 'references.0.reference']

interface Filled {
  content: Content
  /** The words put in each place, by the name of the place. */
  put: Map<string, string>
}

function filled(kind: RecordKind): Filled {
  const put = new Map<string, string>()
  const words = (place: string) => {
    const said = `Mrs Penrhosyn${put.size}`
    put.set(place, said)
    return said
  }
  const valueOf = (field: Field, name: string): FieldValue | undefined => {
    if (isTextField(field)) return { en: words(`${name}.en`), cy: words(`${name}.cy`) }
    if (field.kind === 'rows') {
      const cells = field.columns.map((column) => [column.key, valueOf(column, `${name}.0.${column.key}`)])
      return [Object.fromEntries(cells) as Record<string, FieldValue>]
    }
    return heldToForm.includes(field.kind) ? undefined : words(name)
  }
  const fields = fieldsOf(kind).map((field) => [field.key, valueOf(field, field.key)])
  const given = Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as Partial<Content>
  const content = { ...emptyContent(kind), ...given }
  if (kind !== 'casebook') return { content, put }
  const both = (name: string) => ({ en: words(`${name}.en`), cy: words(`${name}.cy`) })
  const section = {
    id: 'first',
    title: both('sections.first.title'),
    introduction: both('sections.first.introduction'),
    entries: [{ recordId: 'record', commentary: both('sections.first.record') }],
  }
  return { content: { ...(content as Casebook), sections: [section] }, put }
}

describe.each(recordKinds)('of a %s', (kind) => {
  const { content, put } = filled(kind)

  test('every field that people write words in is read, where it stands', () => {
    const read = new Map(
      textsOf(kind, content).map(({ field, language, text }) => [
        language === null ? field : `${field}.${language}`,
        text,
      ]),
    )
    expect(put.size).toBeGreaterThan(10)
    for (const [place, words] of put) {
      expect(read.get(place), place).toBe(notRead.includes(place) ? undefined : words)
    }
  })

  test('whatever is read can be replaced', () => {
    const replacements = textsOf(kind, content).map(({ field, language, text }) => {
      expect(isOwnField(field)).toBe(true)
      return { field, language, start: 0, end: text.length, words: 'Mrs X' }
    })
    const left = textsOf(kind, replaceIn(kind, content, replacements)).map(({ text }) => text)
    expect(new Set(left)).toEqual(new Set(['Mrs X']))
  })

  test('nothing but its fields, and the sections of a casebook, holds anything', () => {
    const known = fieldsOf(kind).map(({ key }) => key)
    const beside = Object.keys(content).filter((key) => !known.includes(key))
    expect(beside).toEqual(kind === 'casebook' ? ['sections'] : [])
  })
})

interface Place {
  kind: RecordKind
  key: string
  name: string
  value: FieldValue
}

test('what is held to a form takes no names', () => {
  const forms = ['number', 'date', 'month']
  const empty = (columns: readonly Field[]) =>
    Object.fromEntries(columns.map((column) => [column.key, emptyValue(column)]))
  const placesOf = (kind: RecordKind, field: Field): Place[] => {
    if (forms.includes(field.kind)) return [{ kind, key: field.key, name: field.key, value: 'Mrs Penrhosyn' }]
    if (field.kind !== 'rows') return []
    const columns = field.columns.filter((column) => forms.includes(column.kind))
    return columns.map(({ key }) => {
      const value = [{ ...empty(field.columns), [key]: 'Mrs Penrhosyn' }]
      return { kind, key: field.key, name: `${field.key}.0.${key}`, value }
    })
  }
  const places = recordKinds.flatMap((kind) => fieldsOf(kind).flatMap((field) => placesOf(kind, field)))
  expect(places.length).toBeGreaterThan(5)
  for (const { kind, key, name, value } of places) {
    const content = { ...emptyContent(kind), [key]: value }
    const issues = checkForSubmission(kind, content, {
      original: 'en',
      imported: false,
      today: '2026-03-02',
    })
    expect(
      issues.map(({ field }) => field),
      name,
    ).toContain(name)
  }
})
