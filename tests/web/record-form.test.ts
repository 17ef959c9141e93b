import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTextField, type Field, type FieldValue, type Row } from '#app/domain/field.ts'
import { emptyContent, fieldsOf, valueOf, type Content } from '#app/domain/record.ts'
import type { Bilingual } from '#app/domain/text.ts'
import { readRecordForm, withExtraRow, withoutRow } from '#app/web/record-form.ts'
import { voice } from '#tests/support/case-studies.ts'
import { caseStudy, english, excerpt } from '#tests/support/builders.ts'

const asked = { fields: fieldsOf('case-study'), writing: 'en', textsOnly: false } as const

/** The form a browser would send for this content. */
function formOf(fields: readonly Field[], content: Content): FormData {
  const form = new FormData()
  for (const field of fields) fill(form, field, valueOf(content, field.key), field.key)
  return form
}

function fill(form: FormData, field: Field, value: FieldValue, name: string): void {
  if (isTextField(field)) form.set(`${name}.en`, (value as Bilingual).en.replaceAll('\n', '\r\n'))
  else if (field.kind === 'rows') {
    ;(value as Row[]).forEach((row, i) =>
      field.columns.forEach((column) =>
        fill(form, column, row[column.key] ?? '', `${name}.${i}.${column.key}`),
      ),
    )
  } else if (field.kind === 'choices') (value as string[]).forEach((one) => form.append(name, one))
  else if (field.kind === 'flag') form.set(name, value === true ? 'yes' : '')
  else if (field.kind === 'month' || field.kind === 'date') {
    const [year = '', month = '', day = ''] = (value as string).split('-')
    form.set(`${name}.year`, year)
    form.set(`${name}.month`, month)
    form.set(`${name}.day`, day)
  } else form.set(name, value as string)
}

describe('reading a record’s form', () => {
  test('gives back what was shown, for every kind of field', () => {
    const study = caseStudy({
      themes: ['mental-health'],
      started: '2024-05',
      triedDidNotWork: true,
      partners: [{ name: 'A charity', role: 'lead', part: english('Advice') }],
      voices: [voice({ id: 'a-voice-of-theirs', scope: ['portal', 'training'] })],
    })
    expect(readRecordForm(formOf(asked.fields, study), emptyContent('case-study'), asked)).toEqual(study)
    const fields = fieldsOf('excerpt')
    const one = excerpt()
    expect(readRecordForm(formOf(fields, one), emptyContent('excerpt'), { ...asked, fields })).toEqual(one)
  })

  test('leaves what the form did not ask for as it was', () => {
    const before = caseStudy({ sector: 'health', title: { en: 'English', cy: 'Cymraeg' } })
    const form = new FormData()
    form.set('title.cy', 'Newydd')
    const read = readRecordForm(form, before, {
      fields: asked.fields.slice(0, 1),
      writing: 'cy',
      textsOnly: true,
    })
    expect(read).toEqual({ ...before, title: { en: 'English', cy: 'Newydd' } })
  })

  test('keeps the case references when an excerpt is put into the other language', () => {
    const before = excerpt({ references: [{ reference: 'DEMO-0001' }, { reference: 'DEMO-0002' }] })
    const fields = fieldsOf('excerpt')
    const read = readRecordForm(new FormData(), before, { fields, writing: 'cy', textsOnly: true })
    expect(read.references).toEqual(before.references)
  })

  test('keeps half a date as it was typed, to be put right', () => {
    const form = new FormData()
    form.set('started.month', '5')
    const field = asked.fields.filter((one) => one.key === 'started')
    expect(readRecordForm(form, caseStudy(), { ...asked, fields: field }).started).toBe('-05')
  })

  test('drops values that no list has, and rows in which nothing was typed', () => {
    const form = new FormData()
    form.append('themes', 'mental-health')
    form.append('themes', '<script>')
    form.set('partners.0.name', ' ')
    form.set('partners.7.name', 'Kept')
    const read = readRecordForm(form, caseStudy(), asked)
    expect(read.themes).toEqual(['mental-health'])
    expect(read.partners.map((partner) => partner.name)).toEqual(['Kept'])
  })

  test('never fails, whatever names and values are sent', () => {
    const name = fc.oneof(
      fc.constantFrom(
        'measures.99999999.label.en',
        'measures.-1.result',
        'measures.x',
        '__proto__.en',
        'title.en',
        'remove',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (entries) => {
        const form = new FormData()
        for (const [key, value] of entries) form.append(key, value)
        const read = readRecordForm(form, caseStudy(), asked)
        expect(Object.keys(read).sort()).toEqual(Object.keys(caseStudy()).sort())
      }),
    )
  })
})

test('rows are added up to the most a field may have, and removed by number', () => {
  const one = withExtraRow(caseStudy(), asked.fields, 'partners')
  expect(one.partners).toHaveLength(1)
  const full = Array.from({ length: 30 }).reduce<typeof one>(
    (study) => withExtraRow(study, asked.fields, 'partners'),
    one,
  )
  expect(full.partners).toHaveLength(20)
  expect(withoutRow(one, 'partners.0').partners).toEqual([])
  expect(withoutRow(one, 'title.0')).toEqual(one)
})
