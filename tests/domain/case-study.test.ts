import { describe, expect, test } from 'vitest'
import { evidenceLevelOf, type CaseStudy } from '#app/domain/case-study.ts'
import { noText } from '#app/domain/text.ts'

const nothing = { triedDidNotWork: false, measures: [], evidence: [], reusedIn: [] }
const measure = {
  label: noText,
  direction: '',
  baseline: '',
  target: '',
  result: '92%',
  period: '',
  sample: '',
} as const
const survey = { method: 'survey', description: noText, independent: false, link: '' } as const
const elsewhere = { name: 'Body', role: noText }

describe('the evidence level is worked out', () => {
  test.each<[string, Partial<CaseStudy>, string]>([
    ['described only', {}, '0'],
    ['a number without anything to compare it with', { measures: [measure] }, '1'],
    ['an evidence record of their own', { evidence: [survey] }, '1'],
    ['before and after', { measures: [{ ...measure, baseline: '40%' }] }, '2'],
    ['against a target', { measures: [{ ...measure, target: '90%' }] }, '2'],
    ['a baseline without a result', { measures: [{ ...measure, result: '', baseline: '40%' }] }, '0'],
    ['independent', { evidence: [{ ...survey, independent: true }] }, '3'],
    ['a comparison group', { evidence: [{ ...survey, method: 'comparison-group' }] }, '3'],
    [
      'measured and used elsewhere',
      { measures: [{ ...measure, baseline: '40%' }], reusedIn: [elsewhere] },
      '4',
    ],
    ['used elsewhere but never measured', { reusedIn: [elsewhere] }, '0'],
    [
      'tried and did not work, whatever else',
      { triedDidNotWork: true, measures: [{ ...measure, baseline: '40%' }] },
      'x',
    ],
  ])('%s', (_, given, expected) => {
    expect(evidenceLevelOf({ ...nothing, ...given })).toBe(expected)
  })
})
