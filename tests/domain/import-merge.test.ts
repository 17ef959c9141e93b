import { expect, test } from 'vitest'
import { withMapped } from '#app/domain/import-merge.ts'
import { emptyContent } from '#app/domain/record.ts'
import { english, excerpt } from '#tests/support/builders.ts'

const recommendation = {
  id: 'recommendation-1',
  text: english('Apologise'),
  kind: 'apology',
  beneficiary: 'person',
  amount: '',
  due: '2025-05-01',
  within: '',
  status: 'complied',
} as const

test('a row that says what is there already changes nothing', () => {
  const now = excerpt({ recommendations: [recommendation] })
  expect(withMapped('excerpt', now, now)).toBeNull()
  expect(withMapped('excerpt', now, emptyContent('excerpt'))).toBeNull()
})

test('what a row does not say stays: the other language, other fields, how far a recommendation is', () => {
  const now = excerpt({
    findings: { en: 'Old', cy: 'Hen' },
    recommendations: [recommendation],
  })
  const row = { ...emptyContent('excerpt'), findings: english('New') }
  const asIs = { ...recommendation, status: '' as const, due: '2025-06-01' }
  expect(withMapped('excerpt', now, { ...row, recommendations: [asIs] })).toEqual({
    ...now,
    findings: { en: 'New', cy: 'Hen' },
    recommendations: [{ ...recommendation, due: '2025-06-01' }],
  })
})
