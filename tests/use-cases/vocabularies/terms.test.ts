import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { CaseStudy } from '#app/domain/case-study.ts'
import type { Person } from '#app/domain/person.ts'
import type { TypedTerm } from '#app/domain/term-edit.ts'
import type { OpenVocabulary } from '#app/domain/terms.ts'
import type { Theme } from '#app/domain/vocabulary.ts'
import { bothWith } from '#app/messages/both.ts'
import { importRecord } from '#app/use-cases/imports/import-record.ts'
import { drainOutbox } from '#app/use-cases/outbox/drain-outbox.ts'
import { readIssues } from '#app/use-cases/records/read-issues.ts'
import { addTerm } from '#app/use-cases/vocabularies/add-term.ts'
import { changeTerm } from '#app/use-cases/vocabularies/change-term.ts'
import { mergeTerm } from '#app/use-cases/vocabularies/merge-term.ts'
import { readTerm, readVocabulary } from '#app/use-cases/vocabularies/read-vocabularies.ts'
import { bringTermBack, retireTerm } from '#app/use-cases/vocabularies/retire-term.ts'
import { tx } from '#db/connection.ts'
import { findOrganisation } from '#db/organisations.ts'
import { everything } from '#search/query.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePerson,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const makeAdmin = (portal: TestPortal) => makePerson(portal, { portalRoles: ['site-admin'] })
const gardens: TypedTerm = { label: { en: 'Community gardens', cy: 'Gerddi cymunedol' }, group: 'health' }

function add(
  portal: TestPortal,
  admin: Person,
  term: TypedTerm = gardens,
  vocabulary: OpenVocabulary = 'theme',
): string {
  const added = addTerm(portal, admin, { vocabulary, ...term })
  if (!added.ok) throw new Error(JSON.stringify(added.issues))
  return added.value.id
}

function rename(portal: TestPortal, admin: Person, id: string, term: TypedTerm) {
  const { before } = readTerm(portal, admin, { vocabulary: 'theme', id })
  return changeTerm(portal, admin, { vocabulary: 'theme', id, before, ...term })
}

const merge = (portal: TestPortal, admin: Person, id: string, into: string, confirmation: string) =>
  mergeTerm(portal, admin, { vocabulary: 'theme', id, into, confirmation })

const study = (themes: readonly string[], given: Partial<CaseStudy> = {}) =>
  caseStudy({ themes: themes as Theme[], ...given })

async function themeCounts(portal: TestPortal): Promise<Record<string, number>> {
  const { facets } = await portal.search.search(everything)
  return Object.fromEntries(facets.theme.map(({ value, count }) => [value, count]))
}

const total = async (portal: TestPortal, words: string) =>
  (await portal.search.search({ ...everything, words })).total

const labelIn = (portal: TestPortal, language: 'en' | 'cy', id: string) =>
  (bothWith(portal.terms())[language].vocabulary.theme as Record<string, string>)[id]

describe('a term that is added', () => {
  test('has an id from its English name, is in force at once and leaves one audit entry', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const before = auditedDeeds(portal).length
    expect(add(portal, admin)).toBe('community-gardens')
    expect(portal.terms().inUse('theme')).toContain('community-gardens')
    expect(labelIn(portal, 'cy', 'community-gardens')).toBe('Gerddi cymunedol')
    expect(auditedDeeds(portal).slice(before)).toEqual([
      { actorId: admin.id, deed: 'term.add', subject: 'theme/community-gardens' },
    ])
  })

  test('can be submitted with, is found by itself, its group and its names in both languages', async () => {
    const portal = freshPortal()
    const id = add(portal, makeAdmin(portal))
    makePublished(portal, 'case-study', study([id]))
    expect(await themeCounts(portal)).toEqual({ [id]: 1, health: 1 })
    expect(await total(portal, 'gerddi cymunedol')).toBe(1)
  })

  test('can be imported; an id that is no term is refused', () => {
    const portal = freshPortal()
    const organisation = makeOrganisation(portal)
    const writer = makeContributor(portal, organisation)
    const id = add(portal, makeAdmin(portal))
    const imported = (themes: string[]) =>
      tx(portal.db, (db) =>
        importRecord(portal, db, {
          kind: 'case-study',
          organisationId: organisation.id,
          original: 'en',
          content: study(themes),
          source: `test:${themes.join()}`,
          publishAt: null,
          demonstration: false,
          actorId: writer.id,
        }),
      )
    expect(imported([id]).ok).toBe(true)
    expect(imported(['no-such-theme'])).toMatchObject({
      ok: false,
      issues: [{ field: 'themes', problem: 'not-a-choice' }],
    })
  })

  test.each([
    ['without its Welsh', { label: { en: 'Gardens', cy: ' ' }, group: 'health' }, 'label.cy', 'required'],
    ['without a group', { ...gardens, group: 'nowhere' }, 'group', 'required'],
    [
      'under the name of another one',
      { label: { en: 'record  KEEPING', cy: 'Gerddi' }, group: 'health' },
      'label.en',
      'label-taken',
    ],
    [
      'under too long a name',
      { label: { en: 'a'.repeat(101), cy: 'b' }, group: 'health' },
      'label.en',
      'too-long',
    ],
  ])('is refused %s', (_, term, field, problem) => {
    const portal = freshPortal()
    const refused = addTerm(portal, makeAdmin(portal), { vocabulary: 'theme', ...term })
    expect(refused).toMatchObject({ ok: false, issues: [{ field, problem }] })
    expect(portal.terms().changes).toEqual([])
  })

  test('never gets an id that was used before, or that of a group', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const first = add(portal, admin)
    merge(portal, admin, first, 'record-keeping', 'Community gardens')
    expect(add(portal, admin)).toBe('community-gardens-2')
    expect(add(portal, admin, { label: { en: 'Health', cy: 'Iechyd' }, group: 'health' })).toBe('health-2')
  })

  test('is for site admins alone', () => {
    const portal = freshPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    expect(() => addTerm(portal, writer, { vocabulary: 'theme', ...gardens })).toThrow('needs-site-admin')
    expect(() => readVocabulary(portal, null, 'theme')).toThrow('sign-in-first')
  })

  test('is seen by another process on the same file without a restart', () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'terms-'))
    onTestFinished(() => rmSync(dataFolder, { recursive: true }))
    const [one, other] = [freshPortal({ dataFolder }), freshPortal({ dataFolder })]
    expect(other.terms().changes).toEqual([])
    const id = add(one, makeAdmin(one))
    expect(other.terms().inUse('theme')).toContain(id)
    expect(labelIn(other, 'cy', id)).toBe('Gerddi cymunedol')
  })
})

describe('a term that is renamed', () => {
  test('keeps its id; search follows, and forgets the old name', async () => {
    const portal = freshPortal()
    makePublished(portal, 'case-study', study(['record-keeping']))
    expect(await total(portal, '"record keeping"')).toBe(1)
    const renamed = rename(portal, makeAdmin(portal), 'record-keeping', {
      label: { en: 'Written evidence', cy: 'Tystiolaeth ysgrifenedig' },
      group: 'running-an-organisation',
    })
    expect(renamed.ok).toBe(true)
    await drainOutbox(portal)
    expect(await total(portal, 'tystiolaeth ysgrifenedig')).toBe(1)
    expect(await total(portal, '"record keeping"')).toBe(0)
    expect(await themeCounts(portal)).toEqual({ 'record-keeping': 1, 'running-an-organisation': 1 })
  })

  test('is not overwritten by somebody who opened it before', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const { before } = readTerm(portal, admin, { vocabulary: 'theme', id: 'record-keeping' })
    rename(portal, admin, 'record-keeping', gardens)
    const late = changeTerm(portal, admin, { vocabulary: 'theme', id: 'record-keeping', before, ...gardens })
    expect(late).toMatchObject({ ok: false, issues: [{ problem: 'changed-meanwhile' }] })
  })
})

describe('a term that is retired', () => {
  test('stays with what was sent, is refused to new work, and says so', () => {
    const portal = freshPortal()
    const organisation = makeOrganisation(portal)
    const writer = makeContributor(portal, organisation)
    const live = makePublished(portal, 'case-study', study(['record-keeping']), writer)
    const draft = makeDraft(portal, writer, 'case-study', study(['record-keeping']))
    const admin = makeAdmin(portal)
    retireTerm(portal, admin, { vocabulary: 'theme', id: 'record-keeping' })
    expect(portal.terms().inUse('theme')).not.toContain('record-keeping')
    expect(recordNow(portal, live).live?.content.themes).toEqual(['record-keeping'])
    expect(readIssues(portal, writer, draft)).toContainEqual(
      expect.objectContaining({ field: 'themes', problem: 'no-longer-used' }),
    )
    const plain = bothWith(freshPortal().terms()).en.vocabulary.theme['record-keeping']
    expect(labelIn(portal, 'en', 'record-keeping')).not.toBe(plain)
    bringTermBack(portal, admin, { vocabulary: 'theme', id: 'record-keeping' })
    expect(labelIn(portal, 'en', 'record-keeping')).toBe(plain)
    expect(readIssues(portal, writer, draft).map(({ field }) => field)).not.toContain('themes')
  })

  test('may not be one that a rule of the portal rests on', () => {
    const portal = freshPortal()
    const fixed = { vocabulary: 'evidenceMethod', id: 'comparison-group' } as const
    expect(() => retireTerm(portal, makeAdmin(portal), fixed)).toThrow('wrong-state')
    expect(portal.terms().changes).toEqual([])
  })
})

describe('a term that is merged', () => {
  test('is the other one wherever it was: records, drafts, counts, labels', async () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const writer = makeContributor(portal, makeOrganisation(portal))
    const id = add(portal, admin)
    const both = makePublished(portal, 'case-study', study([id, 'record-keeping']), writer)
    const draft = makeDraft(portal, writer, 'case-study', study([id]))
    const audited = auditedDeeds(portal).length
    expect(merge(portal, admin, id, 'record-keeping', ' community GARDENS ').ok).toBe(true)
    expect(
      auditedDeeds(portal)
        .slice(audited)
        .map(({ deed }) => deed),
    ).toEqual(['term.merge'])
    expect(recordNow(portal, both).live?.content.themes).toEqual(['record-keeping'])
    expect(recordNow(portal, draft).draft?.content.themes).toEqual(['record-keeping'])
    expect(labelIn(portal, 'en', id)).toBe(labelIn(portal, 'en', 'record-keeping'))
    await drainOutbox(portal)
    expect(await themeCounts(portal)).toMatchObject({ 'record-keeping': 1 })
    expect(await themeCounts(portal)).not.toHaveProperty(id)
    expect(await total(portal, 'gerddi cymunedol')).toBe(0)
    const { term } = readTerm(portal, admin, { vocabulary: 'theme', id: 'record-keeping' })
    expect(term.uses.records).toEqual([
      { status: 'draft', count: 1 },
      { status: 'published', count: 1 },
    ])
  })

  test('leaves the edition as it was written', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const id = add(portal, admin)
    const recordId = makePublished(portal, 'case-study', study([id]))
    const stored = () =>
      portal.db.$client.prepare('select content from editions where record_id = ?').pluck().all(recordId)
    const before = stored()
    merge(portal, admin, id, 'record-keeping', 'Community gardens')
    expect(stored()).toEqual(before)
  })

  test('takes organisations along', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const { id } = makeOrganisation(portal, { sector: 'third-sector' })
    const merged = mergeTerm(portal, admin, {
      vocabulary: 'sector',
      id: 'third-sector',
      into: 'social-care',
      confirmation: bothWith(portal.terms()).cy.vocabulary.sector['third-sector'],
    })
    expect(merged.ok).toBe(true)
    expect(findOrganisation(portal.db, id)?.sector).toBe('social-care')
  })

  test('follows where it leads when that is merged as well', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const first = add(portal, admin)
    const second = add(portal, admin, { label: { en: 'Allotments', cy: 'Rhandiroedd' }, group: 'health' })
    merge(portal, admin, first, second, 'Community gardens')
    merge(portal, admin, second, 'record-keeping', 'Allotments')
    expect(portal.terms().present('theme', first)).toBe('record-keeping')
  })

  test.each([
    ['another name typed', 'record-keeping', 'gardens', 'confirmation'],
    ['itself as the other one', 'community-gardens', 'Community gardens', 'into'],
    ['an unknown one as the other one', 'nowhere', 'Community gardens', 'into'],
  ])('is refused with %s', (_, into, confirmation, field) => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const id = add(portal, admin)
    expect(merge(portal, admin, id, into, confirmation)).toMatchObject({ ok: false, issues: [{ field }] })
    expect(portal.terms().present('theme', id)).toBe(id)
  })

  test('cannot be opened, renamed or merged again', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const id = add(portal, admin)
    merge(portal, admin, id, 'record-keeping', 'Community gardens')
    expect(() => readTerm(portal, admin, { vocabulary: 'theme', id })).toThrow('not-found')
    expect(() => merge(portal, admin, id, 'safeguarding', 'Community gardens')).toThrow('not-found')
  })
})

test('words of one record are as before in search while nothing about it changed', async () => {
  const portal = freshPortal()
  makePublished(portal, 'case-study', study(['safeguarding'], { title: english('A kettle in the hall') }))
  rename(portal, makeAdmin(portal), 'record-keeping', gardens)
  await drainOutbox(portal)
  expect(await total(portal, 'kettle')).toBe(1)
  expect(await total(portal, 'gerddi cymunedol')).toBe(0)
})
