import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { en } from '#app/messages/en.ts'
import { followedBySearch } from '#app/ui/alerts/followed-by-search.ts'
import { follow } from '#app/use-cases/alerts/follow.ts'
import { listSavedSearches } from '#app/use-cases/alerts/list-saved-searches.ts'
import { mostLookedAt } from '#app/use-cases/alerts/past-answers.ts'
import { previewAlerts, previewSearch } from '#app/use-cases/alerts/preview-alerts.ts'
import { replaceSavedSearch } from '#app/use-cases/alerts/replace-saved-search.ts'
import { saveSearch } from '#app/use-cases/alerts/save-search.ts'
import { facetNames } from '#app/use-cases/search/facet-names.ts'
import { editions } from '#db/schema/schema.ts'
import { everything, type SearchQuery } from '#search/query.ts'
import { caseStudy, english, makePerson, makePublished } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

const damp: SearchQuery = { ...everything, words: 'damp' }
const narrowed: SearchQuery = { ...damp, words: 'mould', filters: { theme: ['record-keeping'] } }

it('before a search is kept its reader sees what it would have sent, as afterwards', async () => {
  const portal = freshPortal()
  makePublished(portal, 'case-study', caseStudy({ title: english('Damp homes') }))
  makePublished(portal, 'case-study', caseStudy({ title: english('A queue') }))
  portal.pass({ days: 3 })
  const reader = makePerson(portal)
  const before = await previewSearch(portal, reader, { query: damp, alerts: 'daily' })
  expect(before).toMatchObject({ records: 1, mails: 1, ofNewest: null })
  const saved = saveSearch(portal, reader, { name: 'Damp', alerts: 'daily', query: damp })
  const id = saved.ok ? saved.value : ''
  expect(await previewAlerts(portal, reader, { id, language: 'en' })).toEqual(before)
})

it('a preview that does not look through all that was published says so', async () => {
  const portal = freshPortal()
  const recordId = makePublished(portal, 'case-study', caseStudy({ title: english('Damp homes') }))
  const [edition] = portal.db.select().from(editions).where(eq(editions.recordId, recordId)).all()
  if (edition === undefined) throw new Error('It was published')
  for (let number = 2; number <= mostLookedAt + 1; number += 1)
    portal.db
      .insert(editions)
      .values({ ...edition, id: `edition-${number}`, number, changeKind: 'major' })
      .run()
  portal.pass({ days: 3 })
  const preview = await previewSearch(portal, makePerson(portal), { query: damp, alerts: 'daily' })
  expect(preview).toMatchObject({ records: mostLookedAt, ofNewest: mostLookedAt })
})

it('a search is put in place of one that its owner keeps, under its name and as often told', () => {
  const portal = freshPortal()
  const reader = makePerson(portal)
  const saved = saveSearch(portal, reader, { name: 'Homes', alerts: 'weekly', query: damp })
  const id = saved.ok ? saved.value : ''
  expect(replaceSavedSearch(portal, reader, { id, query: narrowed })).toMatchObject({ ok: true })
  expect(listSavedSearches(portal, reader)).toMatchObject([
    { name: 'Homes', alerts: 'weekly', version: 2, query: { words: 'mould', filters: narrowed.filters } },
  ])
  const refused = { issues: [{ field: 'instead', problem: 'required' }] }
  expect(replaceSavedSearch(portal, makePerson(portal), { id, query: damp })).toMatchObject(refused)
  expect(replaceSavedSearch(portal, reader, { id: '', query: damp })).toMatchObject(refused)
  // What is followed by itself is no search.
  const followed = { kind: 'record', id: makePublished(portal) } as const
  follow(portal, reader, { followed, alerts: 'daily' })
  const other = listSavedSearches(portal, reader).find(({ follows }) => follows !== null)
  expect(replaceSavedSearch(portal, reader, { id: other?.id ?? '', query: damp })).toMatchObject(refused)
})

it('a search for one theme and nothing else is offered as following it', () => {
  const names = facetNames(freshPortal(), {}, 'en')
  const of = (query: Partial<SearchQuery>) => followedBySearch({ ...everything, ...query }, names, en)
  expect(of({ filters: { theme: ['record-keeping'] } })).toBe(en.vocabulary.theme['record-keeping'])
  expect(of({ filters: { theme: ['record-keeping'], sector: [] } })).not.toBeNull()
  expect(of({})).toBeNull()
  expect(of(narrowed)).toBeNull()
  expect(of({ filters: { theme: ['record-keeping', 'adult-social-care'] } })).toBeNull()
  expect(of({ filters: { year: ['2025'] } })).toBeNull()
  expect(of({ filters: narrowed.filters, dates: { from: '2025-01-01', to: '' } })).toBeNull()
})
