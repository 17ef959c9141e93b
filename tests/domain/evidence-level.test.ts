import { describe, expect, test } from 'vitest'
import type { CaseStudy } from '#app/domain/case-study.ts'
import { assessEvidence, evidenceLevelOf } from '#app/domain/evidence-level.ts'
import { noText } from '#app/domain/text.ts'
import { evidence, measure } from '#tests/support/case-studies.ts'

const nothing = { triedDidNotWork: false, measures: [], evidence: [], reusedIn: [] }
const elsewhere = { name: 'Body', role: noText }
const before = measure({ baseline: '40%', result: '92%' })
const independent = evidence({ method: 'evaluation', independent: true })

describe('the evidence level is worked out', () => {
  test.each<[string, Partial<CaseStudy>, string, string, string | null]>([
    ['described only', {}, '0', 'nothing-attached', 'add-a-figure'],
    [
      'a baseline without a result',
      { measures: [measure({ baseline: '40%' })] },
      '0',
      'nothing-attached',
      'add-the-result',
    ],
    [
      'a number without anything to compare it with',
      { measures: [measure({ result: '92%' })] },
      '1',
      'figure-alone',
      'add-what-it-was-before',
    ],
    ['an evidence record of their own', { evidence: [evidence()] }, '1', 'own-account', 'add-a-figure'],
    ['before and after', { measures: [before] }, '2', 'compared-with-before', 'have-it-tested'],
    [
      'against a target',
      { measures: [measure({ target: '90%', result: '92%' })] },
      '2',
      'compared-with-target',
      'have-it-tested',
    ],
    ['independent', { evidence: [independent] }, '3', 'independent', 'see-it-repeated'],
    [
      'a comparison group',
      { evidence: [evidence({ method: 'comparison-group' })] },
      '3',
      'comparison-group',
      'see-it-repeated',
    ],
    [
      'measured and used elsewhere',
      { measures: [before], reusedIn: [elsewhere] },
      '4',
      'used-elsewhere',
      null,
    ],
    ['used elsewhere but never measured', { reusedIn: [elsewhere] }, '0', 'nothing-attached', 'add-a-figure'],
    [
      'before and after, of fewer than five people',
      { measures: [{ ...before, sampleSize: '4' }] },
      '1',
      'figure-alone',
      'add-what-it-was-before',
    ],
  ])('%s', (_, given, level, reason, next) => {
    expect(assessEvidence({ ...nothing, ...given })).toMatchObject({ level, reason, next })
  })

  test('another body’s measured result makes it repeated, but only what was measured or tested here', () => {
    expect(evidenceLevelOf({ ...nothing, measures: [before] }, 1)).toBe('4')
    expect(evidenceLevelOf({ ...nothing, evidence: [independent] }, 2)).toBe('4')
    expect(evidenceLevelOf(nothing, 3)).toBe('0')
  })

  test('what was tried and did not work stays so, and still says how well that is known', () => {
    const stopped = { ...nothing, triedDidNotWork: true }
    expect(assessEvidence({ ...stopped, evidence: [independent] })).toMatchObject({
      level: 'x',
      reason: 'independent',
      next: null,
    })
    expect(assessEvidence({ ...stopped, measures: [before] })).toMatchObject({
      level: 'x',
      reason: 'compared-with-before',
      next: 'have-it-tested',
    })
    expect(evidenceLevelOf({ ...stopped, measures: [before] }, 5)).toBe('x')
  })

  test('every next step names the field where it is taken', () => {
    expect(assessEvidence({ ...nothing, measures: [before] }).nextField).toBe('evidence')
    expect(assessEvidence({ ...nothing, evidence: [independent] }).nextField).toBe('reusedIn')
    expect(assessEvidence(nothing).nextField).toBe('measures')
  })
})
