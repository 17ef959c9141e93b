import { describe, expect, test } from 'vitest'
import { amountOf } from '#app/domain/amount.ts'
import { figuresOf } from '#app/domain/measure.ts'
import { hiddenIn, withoutSmallNumbers } from '#app/domain/small-numbers.ts'
import { valueForMoney } from '#app/domain/value-for-money.ts'
import { caseStudy } from '#tests/support/builders.ts'
import { evidence, measure } from '#tests/support/case-studies.ts'

describe('a figure as it was typed is read as a number', () => {
  test.each([
    ['92%', 92, 'percent'],
    ['33.5 %', 33.5, 'percent'],
    ['41 per cent', 41, 'percent'],
    ['£1,204', 1204, 'pounds'],
    ['£1.2m', 1_200_000, 'pounds'],
    ['£18k', 18_000, 'pounds'],
    ['14 days', 14, 'day'],
    ['1 day', 1, 'day'],
    ['About 9 working days', 9, 'working day'],
    ['4.2 out of 5', 4.2, ''],
    ['11 of 30', 11, ''],
    ['3 of 40 tenants', 3, 'tenant'],
    ['1204', 1204, ''],
    ['0', 0, ''],
  ])('%s', (typed, value, unit) => {
    expect(amountOf(typed)).toMatchObject({ value, unit })
  })

  test.each(['', '3 to 5', '3-5', 'one in five', '1,20', 'n/a', '12/03/2024', '-4'])(
    '%j is none',
    (typed) => {
      expect(amountOf(typed)).toBeNull()
    },
  )

  test('a unit stands for the words that were typed, unless they say something else', () => {
    expect(amountOf('2 ddiwrnod', 'days')).toMatchObject({ value: 2, unit: 'days' })
    expect(amountOf('41', 'percent')).toMatchObject({ value: 41, unit: 'percent', most: 100 })
    expect(amountOf('£40', 'days')).toBeNull()
  })

  test('a hostile length is read in no time', () => {
    const started = performance.now()
    amountOf(`${'1,111'.repeat(20_000)} days`)
    amountOf(`1 ${"a'".repeat(50_000)}1`)
    expect(performance.now() - started).toBeLessThan(200)
  })
})

describe('figures are put beside each other', () => {
  test('when they are of one unit', () => {
    expect(
      figuresOf(measure({ baseline: '19 days', result: '1 day', target: '2 days', ideal: '0 days' })),
    ).toEqual({
      unit: 'day',
      baseline: 19,
      result: 1,
      target: 2,
      ideal: 0,
      most: null,
    })
  })

  test('but not days beside weeks, nor a result alone, nor words', () => {
    expect(figuresOf(measure({ baseline: '7 weeks', result: '19 days' }))).toBeNull()
    expect(figuresOf(measure({ result: '93%' }))).toBeNull()
    expect(figuresOf(measure({ baseline: 'most', result: 'few' }))).toBeNull()
  })

  test('leaving out the one that is of another unit', () => {
    expect(figuresOf(measure({ baseline: '41%', result: '93%', ideal: 'everybody' }))).toMatchObject({
      baseline: 41,
      ideal: null,
    })
  })
})

describe('figures from fewer than five people are hidden', () => {
  const all = { baseline: '2', result: '3', target: '4', ideal: '5' }

  test.each([
    ['4', '', ['baseline', 'result', 'sampleSize']],
    ['n = 3', '', ['baseline', 'result', 'sampleSize']],
    ['', '4 tenants of one street', ['baseline', 'result', 'sampleSize', 'sample']],
    ['', 'Four tenants', ['baseline', 'result', 'sampleSize', 'sample']],
    ['', 'Tri thenant', ['baseline', 'result', 'sampleSize', 'sample']],
    ['5', '', []],
    ['1,204', '', []],
    ['', '4,000 households', []],
    ['', '40% of those asked', []],
    ['', '24 tenants in 3 groups', []],
    ['', 'Onesided letters', []],
    ['24', '3 focus groups', []],
  ])('of a sample of %j, %j', (sampleSize, sample, hidden) => {
    expect(hiddenIn(measure({ ...all, sampleSize, sample: { en: sample, cy: '' } }))).toEqual(hidden)
  })

  test.each([
    [measure({ baseline: '40 people', result: '3 people' }), ['result']],
    [measure({ unit: 'people', baseline: '4', result: '12' }), ['baseline']],
    [measure({ baseline: '4 tenants', result: '0 tenants' }), ['baseline']],
    [measure({ unit: 'cases', baseline: '4', result: '1' }), []],
    [measure({ baseline: '4 days', result: '1 day' }), []],
    [measure({ baseline: '4%', result: '1%' }), []],
  ])('when they count people (%#)', (given, hidden) => {
    expect(hiddenIn(given)).toEqual(hidden)
  })

  test('wherever the case study is read by others', () => {
    const study = caseStudy({
      measures: [measure({ ...all, sampleSize: '4' })],
      evidence: [evidence({ sample: { en: '3 interviews', cy: '' } })],
    })
    const shown = withoutSmallNumbers(study, 'hidden')
    expect(shown.measures[0]).toMatchObject({
      baseline: 'hidden',
      result: 'hidden',
      sampleSize: 'hidden',
      target: '4',
      ideal: '5',
    })
    expect(shown.evidence[0]?.sample).toEqual({ en: 'hidden', cy: 'hidden' })
    expect(study.measures[0]?.result).toBe('3')
  })
})

describe('value for money', () => {
  const costs = { costSetUpAmount: '', costRunningAmount: '', savingAmount: '' }

  test('is worked out only from what was given', () => {
    expect(valueForMoney(costs)).toBeNull()
    expect(valueForMoney({ ...costs, savingAmount: '40,000' })).toMatchObject({
      savingAYear: 40_000,
      gainAYear: null,
      paysBackInMonths: null,
    })
  })

  test('pays back when the saving is more than it costs to run', () => {
    expect(
      valueForMoney({ costSetUpAmount: '£18,000', costRunningAmount: '6,500', savingAmount: '40000' }),
    ).toMatchObject({ gainAYear: 33_500, paysBackInMonths: 7 })
    expect(
      valueForMoney({ costSetUpAmount: '100', costRunningAmount: '50', savingAmount: '50' }),
    ).toMatchObject({ gainAYear: 0, paysBackInMonths: null })
  })
})
