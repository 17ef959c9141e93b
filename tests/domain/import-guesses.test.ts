import { expect, test } from 'vitest'
import { guessColumns, guessMeaning } from '#app/domain/import-guesses.ts'
import { cy } from '#app/messages/cy.ts'
import { en } from '#app/messages/en.ts'

const labels = new Map(
  [en, cy].flatMap(({ vocabulary }) =>
    Object.entries(vocabulary.outcome).map(([id, label]) => [label.toLowerCase(), id] as const),
  ),
)
const outcome = (written: string, remembered = {}) => guessMeaning('outcome', written, { remembered, labels })

test.each([
  ['LGSCO', 'Upheld', 'upheld'],
  ['LGSCO', 'Upheld: maladministration and injustice', 'upheld'],
  ['LGSCO', 'Upheld: Maladministration, No Injustice', 'upheld'],
  ['LGSCO', 'Not upheld: no maladministration', 'not-upheld'],
  ['LGSCO', 'Closed after initial enquiries - no further action', 'closed-after-initial-enquiries'],
  ['LGSCO', 'Decision: Not Upheld', 'not-upheld'],
  ['LGSCO', 'Report issued: Upheld – fault and injustice', 'upheld'],
  ['SPSO', 'Fully upheld, recommendations', 'upheld'],
  ['SPSO', 'Some upheld, no recommendations', 'partly-upheld'],
  ['SPSO', 'Not upheld, recommendations', 'not-upheld'],
  ['SPSO', 'Partly upheld (action taken by the body)', 'partly-upheld'],
  ['SPSO', 'Resolved, no recommendations', 'early-resolution'],
  ['PSOW', 'Upheld in part', 'partly-upheld'],
  ['PSOW', 'Upheld in whole or in part', ''],
  ['PSOW', 'NOT UPHELD.', 'not-upheld'],
  ['PSOW', 'Early Resolution / Voluntary Settlement', 'early-resolution'],
  ['PSOW', 'Discontinued', 'discontinued'],
  ['PSOW', 'Out of jurisdiction', 'outside-jurisdiction'],
  ['Housing Ombudsman', 'Severe maladministration', 'upheld'],
  ['Housing Ombudsman', 'Maladministration', 'upheld'],
  ['Housing Ombudsman', 'Service failure', 'upheld'],
  ['Housing Ombudsman', 'No maladministration', 'not-upheld'],
  ['Housing Ombudsman', 'Reasonable redress', 'early-resolution'],
  ['nobody', 'Shrugged', ''],
  ['nobody', 'Upheldish', ''],
])('what %s calls “%s”', (_, written, id) => {
  expect(outcome(written)).toBe(id)
})

test('the portal’s own words are known in Welsh, whatever their accents and punctuation', () => {
  const welsh = cy.vocabulary.outcome['not-upheld']
  expect(outcome(`${welsh.toUpperCase()}.`)).toBe('not-upheld')
})

test('what was said before comes first', () => {
  expect(outcome('Upheld: no injustice', { 'upheld:  no injustice': 'partly-upheld' })).toBe('partly-upheld')
})

test('only an outcome is guessed by its beginning', () => {
  expect(
    guessMeaning('subject', 'Health and safety', { remembered: {}, labels: new Map([['health', 'health']]) }),
  ).toBe('')
})

test('columns are known however their names are written', () => {
  expect(guessColumns(['Case_Reference', 'reportDate', 'Y gŵyn', 'findings.0.Outcome'], {})).toEqual({
    reference: 'Case_Reference',
    reportDate: 'reportDate',
    complaint: 'Y gŵyn',
    outcome: 'findings.0.Outcome',
  })
})
