import { describe, expect, test } from 'vitest'
import type { Person } from '#app/domain/person.ts'
import type { Subject } from '#app/domain/vocabulary.ts'
import { drainOutbox } from '#app/use-cases/outbox/drain-outbox.ts'
import { readIssues } from '#app/use-cases/records/read-issues.ts'
import { facetNames } from '#app/use-cases/search/facet-names.ts'
import { addTerm } from '#app/use-cases/vocabularies/add-term.ts'
import { changeTerm } from '#app/use-cases/vocabularies/change-term.ts'
import { mergeTerm } from '#app/use-cases/vocabularies/merge-term.ts'
import { readTerm, readVocabulary } from '#app/use-cases/vocabularies/read-vocabularies.ts'
import { retireTerm } from '#app/use-cases/vocabularies/retire-term.ts'
import { everything } from '#search/query.ts'
import {
  english,
  excerpt,
  makeDraft,
  makeEditor,
  makeOmbudsman,
  makePerson,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const vocabulary = 'subSubject'
const makeAdmin = (portal: TestPortal) => makePerson(portal, { portalRoles: ['site-admin'] })
const about = (subject: Subject, name: string) => excerpt({ subject, subSubject: english(name) })

function change(
  portal: TestPortal,
  admin: Person,
  id: string,
  to: { en: string; cy?: string; subject?: string },
) {
  const { before } = readTerm(portal, admin, { vocabulary, id })
  const [subject = ''] = id.split('/')
  const label = { en: to.en, cy: to.cy ?? `${to.en} (Cymraeg)` }
  return changeTerm(portal, admin, { vocabulary, id, before, label, group: to.subject ?? subject })
}

const merge = (portal: TestPortal, admin: Person, id: string, into: string, confirmation: string) =>
  mergeTerm(portal, admin, { vocabulary, id, into, confirmation })

async function subjectCounts(portal: TestPortal): Promise<Record<string, number>> {
  await drainOutbox(portal)
  const { facets } = await portal.search.search(everything)
  return Object.fromEntries(facets.subject.map(({ value, count }) => [value, count]))
}

async function total(portal: TestPortal, words: string) {
  await drainOutbox(portal)
  return (await portal.search.search({ ...everything, words })).total
}

const partOf = (portal: TestPortal, recordId: string) => {
  const content = recordNow(portal, recordId).live?.content
  return content && 'subSubject' in content ? [content.subject, content.subSubject.en] : []
}

const ids = (portal: TestPortal, admin: Person) =>
  readVocabulary(portal, admin, vocabulary).terms.map(({ id }) => id)

describe('the parts of subjects', () => {
  test('are those that excerpts name and those that are added, with what has them', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    makePublished(portal, 'excerpt', about('health', 'Discharge planning'))
    const label = { en: 'Damp and mould', cy: 'Lleithder a llwydni' }
    expect(addTerm(portal, admin, { vocabulary, label, group: 'housing' }).ok).toBe(true)
    expect(readVocabulary(portal, admin, vocabulary).terms).toMatchObject([
      {
        id: 'health/discharge-planning',
        above: 'health',
        origin: 'named',
        uses: { records: [{ status: 'published', count: 1 }] },
      },
      { id: 'housing/damp-and-mould', label, above: 'housing', origin: 'added', uses: { records: [] } },
    ])
  })

  test('have one name each in a subject; another subject may have the same', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    makePublished(portal, 'excerpt', about('health', 'Delay'))
    const label = { en: 'delay', cy: 'Oedi' }
    const taken = { ok: false, issues: [{ field: 'label.en', problem: 'label-taken' }] }
    expect(addTerm(portal, admin, { vocabulary, label, group: 'health' })).toMatchObject(taken)
    expect(addTerm(portal, admin, { vocabulary, label, group: 'housing' }).ok).toBe(true)
    expect(addTerm(portal, admin, { vocabulary, label, group: 'nowhere' })).toMatchObject({
      ok: false,
      issues: [{ field: 'group', problem: 'required' }],
    })
  })
})

describe('a part that is renamed', () => {
  test('is called so in every excerpt, in search and among the filters, under its old id', async () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const id = makePublished(portal, 'excerpt', about('health', 'Discharge planning'))
    expect(
      change(portal, admin, 'health/discharge-planning', { en: 'Leaving hospital', cy: 'Gadael' }).ok,
    ).toBe(true)
    expect(partOf(portal, id)).toEqual(['health', 'Leaving hospital'])
    expect(await subjectCounts(portal)).toEqual({ health: 1, 'health/discharge-planning': 1 })
    expect(await total(portal, '"leaving hospital"')).toBe(1)
    expect(await total(portal, '"discharge planning"')).toBe(0)
    const names = facetNames(portal, { subject: ['health/discharge-planning'] }, 'cy')
    expect(names.subject).toEqual({ 'health/discharge-planning': 'Gadael' })
  })

  test('goes on meaning the same by every name it ever had', async () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const part = 'health/discharge-planning'
    makePublished(portal, 'excerpt', about('health', 'Discharge planning'))
    change(portal, admin, part, { en: 'Leaving hospital', cy: 'Gadael yr ysbyty' })
    makePublished(portal, 'excerpt', about('health', 'leaving Hospital'))
    change(portal, admin, part, { en: 'Going home', cy: 'Mynd adref' })
    makePublished(portal, 'excerpt', about('health', 'Gadael yr ysbyty'))
    expect(ids(portal, admin)).toEqual([part])
    expect(await subjectCounts(portal)).toEqual({ health: 3, [part]: 3 })
    expect(change(portal, admin, part, { en: 'Discharge planning' }).ok).toBe(true)
    expect(portal.terms().present(vocabulary, 'health/going-home')).toBe(part)
  })

  test('is not overwritten by somebody who opened it before', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    makePublished(portal, 'excerpt', about('health', 'Delay'))
    const { before } = readTerm(portal, admin, { vocabulary, id: 'health/delay' })
    change(portal, admin, 'health/delay', { en: 'Waiting' })
    const label = { en: 'Late', cy: 'Hwyr' }
    expect(
      changeTerm(portal, admin, { vocabulary, id: 'health/delay', before, label, group: 'health' }),
    ).toMatchObject({ ok: false, issues: [{ problem: 'changed-meanwhile' }] })
  })
})

describe('a part that is moved', () => {
  test('takes its records to the other subject, and its old id leads there; it can be moved back', async () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const id = makePublished(portal, 'excerpt', about('housing', 'Care at home'))
    const moved = change(portal, admin, 'housing/care-at-home', { en: 'Care at home', subject: 'health' })
    expect(moved).toMatchObject({ ok: true, value: { id: 'health/care-at-home' } })
    expect(partOf(portal, id)).toEqual(['health', 'Care at home'])
    expect(portal.terms().present(vocabulary, 'housing/care-at-home')).toBe('health/care-at-home')
    expect(await subjectCounts(portal)).toEqual({ health: 1, 'health/care-at-home': 1 })
    change(portal, admin, 'health/care-at-home', { en: 'Care at home', subject: 'housing' })
    expect(partOf(portal, id)).toEqual(['housing', 'Care at home'])
    expect(await subjectCounts(portal)).toEqual({ housing: 1, 'housing/care-at-home': 1 })
  })

  test('does not fall on another part', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    makePublished(portal, 'excerpt', about('housing', 'Delay'))
    makePublished(portal, 'excerpt', about('health', 'Delay'))
    expect(change(portal, admin, 'housing/delay', { en: 'Delay', subject: 'health' })).toMatchObject({
      ok: false,
      issues: [{ field: 'label.en', problem: 'label-taken' }],
    })
  })
})

describe('a part that is merged', () => {
  test('is the other one in every record, draft and count, whatever subject it stands in', async () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const id = makePublished(portal, 'excerpt', about('health', 'Delays'))
    makePublished(portal, 'excerpt', about('housing', 'Delay'))
    expect(merge(portal, admin, 'health/delays', 'housing/delay', 'delays').ok).toBe(true)
    expect(partOf(portal, id)).toEqual(['housing', 'Delay'])
    expect(ids(portal, admin)).toEqual(['housing/delay'])
    expect(await subjectCounts(portal)).toEqual({ housing: 2, 'housing/delay': 2 })
  })

  test('goes along when its subject is merged, with what it was called here', async () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const id = makePublished(portal, 'excerpt', about('benefits-administration', 'Delay'))
    const free = makePublished(portal, 'excerpt', about('benefits-administration', 'Error'))
    change(portal, admin, 'benefits-administration/delay', { en: 'Slowness' })
    const subject = readTerm(portal, admin, { vocabulary: 'subject', id: 'benefits-administration' })
    mergeTerm(portal, admin, {
      vocabulary: 'subject',
      id: 'benefits-administration',
      into: 'finance-and-taxation',
      confirmation: subject.term.label.en,
    })
    expect(partOf(portal, id)).toEqual(['finance-and-taxation', 'Slowness'])
    expect(partOf(portal, free)).toEqual(['finance-and-taxation', 'Error'])
    expect(ids(portal, admin)).toEqual(['finance-and-taxation/delay', 'finance-and-taxation/error'])
    expect(await subjectCounts(portal)).toEqual({
      'finance-and-taxation': 2,
      'finance-and-taxation/delay': 1,
      'finance-and-taxation/error': 1,
    })
  })
})

test('a part that is retired is refused to new work, by any of its names, and stays with what has it', () => {
  const portal = freshPortal()
  const admin = makeAdmin(portal)
  const ombudsman = makeOmbudsman(portal)
  const editor = makeEditor(portal, ombudsman)
  const live = makePublished(portal, 'excerpt', about('health', 'Delay'), editor)
  change(portal, admin, 'health/delay', { en: 'Waiting' })
  const draft = makeDraft(portal, editor, 'excerpt', about('health', 'Delay'))
  retireTerm(portal, admin, { vocabulary, id: 'health/delay' })
  expect(partOf(portal, live)).toEqual(['health', 'Waiting'])
  expect(readIssues(portal, editor, draft)).toContainEqual(
    expect.objectContaining({ field: 'subSubject', problem: 'no-longer-used' }),
  )
})
