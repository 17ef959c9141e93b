import { expect, test } from 'vitest'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { deleteSavedSearch } from '#app/use-cases/alerts/delete-saved-search.ts'
import { saveSearch } from '#app/use-cases/alerts/save-search.ts'
import { fillSection } from '#app/use-cases/casebooks/fill-section.ts'
import { readSectionSearches } from '#app/use-cases/casebooks/read-section-searches.ts'
import { readSections } from '#app/use-cases/casebooks/read-sections.ts'
import { correctEverywhere } from '#app/use-cases/records/correct-everywhere.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { everything, type SearchQuery } from '#search/query.ts'
import {
  caseStudy,
  english,
  excerpt,
  makeEditor,
  makeOmbudsman,
  makePerson,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import type { casebook } from '#tests/support/casebooks.ts'
import { arrange, makeCasebook } from '#tests/support/casebooks.ts'
import { freshPortal } from '#tests/support/portal.ts'

function newEditor() {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const own = makePublished(portal, 'excerpt', excerpt(), editor)
  return { portal, editor, own, recordId: makeCasebook(portal, editor, [own]) }
}

const damp = (portal: Portal) =>
  makePublished(portal, 'case-study', caseStudy({ title: english('Damp homes') }))

function keep(portal: Portal, person: Person, query: Partial<SearchQuery> = { words: 'damp' }): string {
  const saved = saveSearch(portal, person, {
    name: 'Damp',
    alerts: 'weekly',
    query: { ...everything, ...query },
  })
  if (!saved.ok) throw new Error('The search was not saved')
  return saved.value
}

function fill(portal: Portal, editor: Person, recordId: string, savedSearch: string | null) {
  const lock = recordNow(portal, recordId).draft?.lock ?? -1
  return fillSection(portal, editor, { recordId, lock, edits: [], section: 'first', savedSearch })
}

function entriesNow(portal: Portal, recordId: string): string[] {
  const { sections } = recordNow(portal, recordId).draft?.content as ReturnType<typeof casebook>
  return sections.flatMap(({ entries }) => entries.map((entry) => entry.recordId))
}

async function newsNow(portal: Portal, editor: Person, recordId: string) {
  const draft = readSections(portal, editor, recordId, 'en')
  return (await readSectionSearches(portal, editor, draft, 'en')).followed['first']?.news
}

test('a section is filled from a saved search, says what is new, and changes only when it is filled again', async () => {
  const { portal, editor, own, recordId } = newEditor()
  const first = damp(portal)
  const search = keep(portal, editor)
  expect((await fill(portal, editor, recordId, search)).ok).toBe(true)
  expect(entriesNow(portal, recordId)).toEqual([own, first])

  const second = damp(portal)
  withdraw(portal, editor, { recordId: own, reason: 'no-longer-current', explanation: '', replacedBy: '' })
  expect(await newsNow(portal, editor, recordId)).toEqual({ added: [second], gone: [] })
  expect(entriesNow(portal, recordId)).toEqual([own, first])

  // The search is the section's own from the moment it was chosen.
  deleteSavedSearch(portal, editor, { id: search })
  expect((await fill(portal, editor, recordId, null)).ok).toBe(true)
  expect(entriesNow(portal, recordId)).toEqual([own, first, second])
})

test('its search goes on into the next draft, and a casebook is never filled with a casebook', async () => {
  const { portal, editor, own, recordId } = newEditor()
  await fill(portal, editor, recordId, keep(portal, editor, { words: '' }))
  expect(publish(portal, editor, { recordId })).toMatchObject({ ok: true })
  const later = damp(portal)
  startDraft(portal, editor, { recordId })
  expect(await newsNow(portal, editor, recordId)).toEqual({ added: [later], gone: [] })
  await fill(portal, editor, recordId, null)
  expect(entriesNow(portal, recordId)).toEqual([own, later])
})

test('nobody fills a section from somebody else’s search, or from none', async () => {
  const { portal, editor, own, recordId } = newEditor()
  const other = makeEditor(portal, makeOmbudsman(portal))
  for (const search of [keep(portal, other), 'no-such-search', null]) {
    expect(await fill(portal, editor, recordId, search)).toMatchObject({
      ok: false,
      issues: [{ field: 'search.first', problem: 'required' }],
    })
  }
  await expect(fill(portal, other, recordId, null)).rejects.toThrow('not-your-organisation')
  expect(entriesNow(portal, recordId)).toEqual([own])
})

test('a search whose only filter is gone fills nothing, and says so', async () => {
  const { portal, editor, own, recordId } = newEditor()
  const search = keep(portal, editor, { filters: { organisation: ['no-such-organisation'] } })
  expect(await fill(portal, editor, recordId, search)).toMatchObject({
    ok: false,
    issues: [{ problem: 'search-is-gone' }],
  })
  expect(entriesNow(portal, recordId)).toEqual([own])
})

test('words that are taken out of a casebook everywhere are taken out of its searches', async () => {
  const { portal, editor, own, recordId } = newEditor()
  await fill(portal, editor, recordId, keep(portal, editor, { words: 'marrowby envelope' }))
  const commentary = english('As Marrowby said.')
  arrange(portal, editor, recordId, { do: 'comment', section: 'first', recordId: own, commentary })
  expect(publish(portal, editor, { recordId })).toMatchObject({ ok: true })
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  expect(JSON.stringify(recordNow(portal, recordId))).toMatch(/marrowby/)
  await correctEverywhere(portal, admin, { recordId, words: 'Marrowby', by: 'Mrs P' })
  expect(JSON.stringify(recordNow(portal, recordId))).not.toMatch(/marrowby/i)
})
