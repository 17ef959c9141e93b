import { describe, expect, test } from 'vitest'
import { withMapped } from '#app/domain/import-merge.ts'
import { emptyContent, fieldsOf } from '#app/domain/record.ts'
import { withKeysByPlace, withOwnKeys } from '#app/domain/row-keys.ts'
import type { RowsField } from '#app/domain/field.ts'
import type { Excerpt, Recommendation } from '#app/domain/excerpt.ts'
import { english, excerpt } from '#tests/support/builders.ts'

function row(id: string, text: string): Recommendation {
  return {
    id,
    text: english(text),
    kind: 'apology',
    beneficiary: '',
    amount: '',
    due: '',
    within: '',
    status: '',
  }
}

const idsOf = (content: Pick<Excerpt, 'recommendations'> | null) =>
  content?.recommendations.map(({ id }) => id)

describe('rows written before there were keys', () => {
  test('are known by what they are and their place; a key that a row has stays', () => {
    const { id: _, ...old } = row('', 'Apologise')
    const written = { ...excerpt(), recommendations: [old, row('own-key-of-it', 'Train')] } as Excerpt
    const read = withKeysByPlace('excerpt', written)
    expect(idsOf(read)).toEqual(['recommendation-1', 'own-key-of-it'])
    expect(read.heads.map(({ id }) => id)).toEqual(['finding-1'])
    expect(withKeysByPlace('excerpt', read)).toEqual(read)
  })

  test('other contents stay as they are', () => {
    const content = emptyContent('case-study')
    expect(withKeysByPlace('case-study', content)).toBe(content)
  })
})

test('of two rows that come with one key the second gets another', () => {
  const field = fieldsOf('excerpt').find((one): one is RowsField => one.key === 'recommendations')!
  const rows = withOwnKeys(
    field,
    [{ id: 'key-one-1' }, { id: 'key-one-1' }, { id: 'key-two-2' }],
    () => 'new',
  )
  expect(rows.map(({ id }) => id)).toEqual(['key-one-1', 'new', 'key-two-2'])
})

describe('an import that changes a case', () => {
  const now = excerpt({
    recommendations: [
      row('key-apology', 'Apologise to the tenant in writing'),
      row('key-training', 'Train all staff who answer calls'),
      row('key-audit', 'Audit fifty repairs and publish the results'),
    ],
  })
  const withRows = (...texts: string[]) =>
    withMapped('excerpt', now, { ...emptyContent('excerpt'), recommendations: texts.map((t) => row('', t)) })

  test('lets rows keep their keys wherever they stand, and gives none to a new one', () => {
    const changed = withRows(
      'Audit fifty repairs and publish the results',
      'Write a policy on damp',
      'Apologise to the tenant in writing',
    ) as Excerpt
    expect(idsOf(changed)).toEqual(['key-audit', '', 'key-apology'])
  })

  test('knows a reworded row at its place, and does not take a longer one for a shorter one', () => {
    expect(
      idsOf(
        withRows('Apologise to the tenant in writing and by telephone', 'Train all staff', 'Pay') as Excerpt,
      ),
    ).toEqual(['key-apology', 'key-training', ''])
  })
})
