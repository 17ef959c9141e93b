import { describe, expect, test } from 'vitest'
import {
  adoptionStages,
  checkAdoption,
  countStages,
  isMeasuredResult,
  type AdoptionWords,
  type Figure,
} from '#app/domain/adoption.ts'
import { whyNot } from '#app/domain/permissions.ts'
import { person, record } from '#tests/support/people-and-records.ts'

const figure = (given: Partial<Figure> = {}): Figure => ({
  measure: 'Same-day replies',
  direction: 'higher-is-better',
  before: '41%',
  after: '93%',
  period: '',
  ...given,
})
const words = (given: Partial<AdoptionWords> = {}): AdoptionWords => ({
  stage: 'adopted',
  changed: '',
  why: '',
  figures: [],
  contactRole: '',
  language: 'en',
  ...given,
})

describe('a measured result', () => {
  test.each([
    ['better, higher', figure(), true],
    ['worse', figure({ before: '93%', after: '41%' }), false],
    ['the same', figure({ after: '41%' }), false],
    ['better, lower', figure({ direction: 'lower-is-better', before: '£1,200', after: '£900' }), true],
    ['nothing before', figure({ before: '' }), false],
    ['nothing after', figure({ after: '' }), false],
    ['no numbers', figure({ before: 'few', after: 'many' }), false],
    ['nobody said which way is better', figure({ direction: '', before: '9', after: '3' }), true],
    ['no change, whichever way is better', figure({ direction: '', after: '41%' }), false],
  ])('%s', (_, one, counts) => {
    expect(isMeasuredResult(words({ figures: [one] }))).toBe(counts)
  })

  test('counts only of those who do it', () => {
    const counting = adoptionStages.filter((stage) => isMeasuredResult({ stage, figures: [figure()] }))
    expect(counting).toEqual(['piloting', 'adopted', 'adapted'])
  })
})

describe('what is checked', () => {
  test('a reason is needed by whoever stopped or decided against it', () => {
    const asked = adoptionStages.filter((stage) => checkAdoption(words({ stage })).length > 0)
    expect(asked).toEqual(['tried-and-stopped', 'decided-against'])
    expect(checkAdoption(words({ stage: 'decided-against', why: 'No staff for it.' }))).toEqual([])
  })

  test('fields are named as the form names them', () => {
    const stage = '' as AdoptionWords['stage']
    const figures = [figure(), figure({ measure: '', before: 'x'.repeat(61) })]
    const issues = checkAdoption(words({ stage, changed: 'x'.repeat(1_001), figures }))
    expect(issues.map(({ field, problem }) => [field, problem])).toEqual([
      ['stage', 'required'],
      ['changed', 'too-long'],
      ['figures.1.measure', 'required'],
      ['figures.1.before', 'too-long'],
    ])
  })
})

test('stages are counted in their order, those without anybody left out', () => {
  const list = [words({ stage: 'adopted' }), words({ stage: 'interested' }), words({ stage: 'adopted' })]
  expect(countStages(list)).toEqual([
    { stage: 'interested', count: 1 },
    { stage: 'adopted', count: 2 },
  ])
})

describe('who may', () => {
  const published = record('case-study', { live: true })
  const other = person('other', { organisationId: 'away', roles: ['approver'] })
  const deed = { do: 'record-adoption', record: published, organisationId: 'away' } as const

  test('anybody of another body records; nobody for a body they do not belong to', () => {
    expect(whyNot(other, deed)).toBeNull()
    expect(whyNot(person('none'), deed)).toBe('not-your-organisation')
    expect(whyNot(null, deed)).toBe('sign-in-first')
    expect(whyNot({ ...other, suspended: true }, deed)).toBe('suspended')
    const home = person('home', { roles: ['contributor'] })
    expect(whyNot(home, { ...deed, organisationId: 'home' })).toBe('own-practice')
  })

  test('only of case studies that readers can see', () => {
    for (const not of [
      record('case-study', { draft: 'draft' }),
      record('case-study', { live: true, withdrawn: 'no-longer-current' }),
      record('excerpt', { live: true }),
    ]) {
      expect(whyNot(other, { ...deed, record: not })).toBe('wrong-state')
    }
  })

  test('the body itself or an administrator of the portal takes it off', () => {
    const remove = { do: 'remove-adoption', organisationId: 'away' } as const
    expect(whyNot(other, remove)).toBeNull()
    expect(whyNot(person('admin', { portalRoles: ['site-admin'] }), remove)).toBeNull()
    expect(whyNot(person('author', { roles: ['contributor'] }), remove)).toBe('not-your-organisation')
  })
})
