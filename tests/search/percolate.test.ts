import { expect, it, onTestFinished } from 'vitest'
import type { SearchDocument } from '#search/document.ts'
import { openPercolator } from '#search/engines/embedded/percolate.ts'
import { deliveredSynonyms } from '#search/delivered-synonyms.ts'
import { everything, type SearchQuery } from '#search/query.ts'
import { aDocument } from './documents.ts'

async function asked(documents: readonly SearchDocument[]) {
  const percolator = await openPercolator(documents, deliveredSynonyms)
  onTestFinished(() => percolator.close())
  return (words: string, more: Partial<SearchQuery> = {}) =>
    percolator.matching({ ...everything, ...more, words })
}

const documents = [
  aDocument({
    id: 'damp',
    title: 'Damp homes repaired sooner',
    facets: { kind: ['case-study'], theme: ['housing'] },
  }),
  aDocument({ id: 'referral', title: 'A lost referral', date: '2026-01-15', facets: { kind: ['excerpt'] } }),
  aDocument({ id: 'welsh', cy: { title: 'Gofal yn y gymuned' }, facets: { kind: ['case-study'] } }),
]

it('finds by stem, phrase, the beginning of the last word, mutation and synonym, as search does', async () => {
  const matching = await asked(documents)
  expect(matching('repairing damp')).toEqual(['damp'])
  expect(matching('"lost referral"')).toEqual(['referral'])
  expect(matching('"referral lost"')).toEqual([])
  expect(matching('refer')).toEqual(['referral'])
  expect(matching('cymuned ')).toEqual(['welsh'])
})

it('forgives nothing: no other spelling, and no word left out', async () => {
  const matching = await asked(documents)
  expect(matching('dump homes ')).toEqual([])
  expect(matching('damp homes repaired sooner by volunteers ')).toEqual([])
})

it('keeps to filters, dates and what is to be left out; without words every one that passes', async () => {
  const matching = await asked(documents)
  expect(matching('')).toEqual(['damp', 'referral', 'welsh'])
  expect(matching('', { filters: { kind: ['case-study'] } })).toEqual(['damp', 'welsh'])
  expect(matching('', { filters: { kind: ['case-study'], theme: ['housing', 'x'] } })).toEqual(['damp'])
  expect(matching('', { filters: { theme: ['x'] } })).toEqual([])
  expect(matching('', { dates: { from: '2026-01-01', to: '' } })).toEqual(['referral'])
  expect(matching('-damp')).toEqual(['referral', 'welsh'])
  expect(matching('homes -damp ')).toEqual([])
})

it('no documents answer nothing', async () => {
  expect((await asked([]))('')).toEqual([])
})
