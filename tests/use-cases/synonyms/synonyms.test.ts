import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/person.ts'
import { forgetOwnSet } from '#app/use-cases/synonyms/forget-own-set.ts'
import { listSynonyms } from '#app/use-cases/synonyms/list-synonyms.ts'
import { readSynonymSet } from '#app/use-cases/synonyms/read-synonym-set.ts'
import { saveSynonymSet } from '#app/use-cases/synonyms/save-synonym-set.ts'
import { switchSynonymSet } from '#app/use-cases/synonyms/switch-synonym-set.ts'
import { trySynonyms } from '#app/use-cases/synonyms/try-synonyms.ts'
import { everyRecord } from '#db/outbox.ts'
import { outbox } from '#db/schema/schema.ts'
import { everything } from '#search/query.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { caseStudy, english, makePerson, makePublished, makeReviewer } from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const makeAdmin = (portal: TestPortal) => makePerson(portal, { portalRoles: ['site-admin'] })
const found = async (portal: TestPortal, words: string) =>
  (await portal.search.search({ ...everything, words })).total

function save(
  portal: TestPortal,
  admin: Person,
  entries: string,
  given: { id?: string; oneWay?: boolean } = {},
) {
  const { id = null, oneWay = false } = given
  const before = id === null ? '' : readSynonymSet(portal, admin, { id }).written
  return saveSynonymSet(portal, admin, { id, entries, oneWay, language: 'en', before })
}

function added(portal: TestPortal, admin: Person, entries: string): string {
  const saved = save(portal, admin, entries)
  if (!saved.ok) throw new Error(JSON.stringify(saved.issues))
  return saved.value.id
}

describe('a set that is added', () => {
  it('is known to the very next search, in all its directions', async () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    makePublished(portal, 'case-study', caseStudy({ title: english('A kettle in the waiting room') }))
    expect(await found(portal, 'teapot ')).toBe(0)
    added(portal, admin, 'kettle\n\n  teapot ')
    expect(await found(portal, 'teapot ')).toBe(1)
    expect(auditedDeeds(portal).at(-1)).toMatchObject({ actorId: admin.id, deed: 'synonyms.add' })
  })

  it('may lead one way', async () => {
    const portal = freshPortal()
    makePublished(portal, 'case-study', caseStudy({ title: english('A kettle in the waiting room') }))
    makePublished(portal, 'case-study', caseStudy({ title: english('A teapot in the hall') }))
    save(portal, makeAdmin(portal), 'kettle\nteapot', { oneWay: true })
    expect(await found(portal, 'kettle ')).toBe(2)
    expect(await found(portal, 'teapot ')).toBe(1)
  })

  it('is gone for good when it is deleted', async () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    makePublished(portal, 'case-study', caseStudy({ title: english('A kettle in the waiting room') }))
    const id = added(portal, admin, 'kettle\nteapot')
    forgetOwnSet(portal, admin, { id })
    expect(await found(portal, 'teapot ')).toBe(0)
    expect(() => readSynonymSet(portal, admin, { id })).toThrow('not-found')
  })
})

describe('a set that comes with the portal', () => {
  it('is changed, and comes back as it was', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const before = readSynonymSet(portal, admin, { id: 'multi-agency' })
    expect(before).toMatchObject({ set: { origin: 'delivered' }, delivered: null })
    expect(save(portal, admin, 'multi-agency\njoined-up', { id: 'multi-agency' }).ok).toBe(true)
    const changed = readSynonymSet(portal, admin, { id: 'multi-agency' })
    expect(changed.set).toMatchObject({ origin: 'changed', entries: ['multi-agency', 'joined-up'] })
    expect(changed.delivered).toBe('multi-agency = multiagency')
    forgetOwnSet(portal, admin, { id: 'multi-agency' })
    expect(readSynonymSet(portal, admin, { id: 'multi-agency' })).toEqual(before)
  })

  it('is not changed by somebody who saw it before another changed it', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const { written: before } = readSynonymSet(portal, admin, { id: 'multi-agency' })
    expect(save(portal, admin, 'multi-agency\njoined-up', { id: 'multi-agency' }).ok).toBe(true)
    const late = {
      id: 'multi-agency',
      entries: 'multi-agency\nteapot',
      oneWay: false,
      language: 'en',
      before,
    }
    expect(saveSynonymSet(portal, admin, late)).toMatchObject({ issues: [{ problem: 'changed-meanwhile' }] })
    expect(readSynonymSet(portal, admin, { id: 'multi-agency' }).written).toBe('multi-agency = joined-up')
  })

  it('is switched off and on', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const equals = () => portal.synonyms.now().of(['ombudsman'])
    const before = equals()
    expect(before).not.toEqual([])
    switchSynonymSet(portal, admin, { id: 'ombudsman', active: false })
    expect(equals()).toEqual([])
    expect(listSynonyms(portal, admin, { words: '', language: null, page: 1 }).sets[0]?.id).toBe('ombudsman')
    // Sent twice, it is done once.
    switchSynonymSet(portal, admin, { id: 'ombudsman', active: false })
    switchSynonymSet(portal, admin, { id: 'ombudsman', active: true })
    expect(equals()).toEqual(before)
    expect(auditedDeeds(portal).map(({ deed }) => deed)).toEqual([
      'synonyms.switch-off',
      'synonyms.switch-on',
    ])
  })

  it('is not switched on when another set has taken one of its entries', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    switchSynonymSet(portal, admin, { id: 'multi-agency', active: false })
    added(portal, admin, 'multiagency\njoined-up')
    const result = switchSynonymSet(portal, admin, { id: 'multi-agency', active: true })
    expect(result).toMatchObject({ ok: false, issues: [{ field: '', problem: 'entry-taken' }] })
  })
})

describe('what is wrong with a set', () => {
  it.each([
    ['', 'required'],
    ['kettle', 'same-entries'],
    ['repair\nRepairs\nrépair', 'same-entries'],
    ['kettle\n<b>', 'odd-characters'],
    ['kettle\na = b', 'odd-characters'],
    ['kettle\n…', 'odd-characters'],
    ['kettle\n- -', 'odd-characters'],
    [`kettle\n${'long '.repeat(13)}`, 'entry-too-long'],
    ['kettle\nombudsmen', 'entry-taken'],
    [Array.from({ length: 13 }, (_, n) => `kettle${n}`).join('\n'), 'too-many'],
  ])('%j: %s', (entries, problem) => {
    const portal = freshPortal()
    const result = save(portal, makeAdmin(portal), entries)
    expect(result).toMatchObject({ ok: false, issues: [{ field: 'entries', problem }] })
    expect(auditedDeeds(portal)).toEqual([])
  })

  it('an entry of another set is allowed when it leads one way', () => {
    const portal = freshPortal()
    expect(save(portal, makeAdmin(portal), 'referee\nombudsman', { oneWay: true }).ok).toBe(true)
  })

  it('an unknown language', () => {
    const portal = freshPortal()
    const input = { id: null, entries: 'kettle\nteapot', oneWay: false, language: 'fr', before: '' }
    expect(saveSynonymSet(portal, makeAdmin(portal), input)).toMatchObject({
      issues: [{ field: 'language' }],
    })
  })
})

describe('the list', () => {
  it('is searched by the beginnings of words, and by language', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const list = (words: string, language: 'en' | 'cy' | null) =>
      listSynonyms(portal, admin, { words, language, page: 1 })
    expect(list('ombwds', null).sets.length).toBeGreaterThan(0)
    expect(list('ombwds', 'cy').total).toBe(0)
    expect(list('tŷ', 'cy').sets).toMatchObject([{ oneWay: true, entries: ['tŷ', 'tai'] }])
    expect(list('', null).pages).toBeGreaterThan(5)
    expect(listSynonyms(portal, admin, { words: '', language: null, page: 999 }).page).toBe(
      list('', null).pages,
    )
  })
})

describe('trying words', () => {
  it('says what each part is also searched as, and how much is found', async () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    makePublished(portal, 'case-study', caseStudy({ title: english('The RSL rang back') }))
    const tried = await trySynonyms(portal, admin, { words: 'housing association ', language: 'en' })
    expect(tried.total).toBe(1)
    expect(tried.meanings[0]).toMatchObject({ typed: 'housing association' })
    expect(tried.meanings[0]?.also).toContain('RSL')
    expect(tried.meanings.map(({ typed }) => typed)).toContain('housing')
    expect(await trySynonyms(portal, admin, { words: 'zzz', language: 'en' })).toMatchObject({ meanings: [] })
  })
})

it('only administrators of the portal see and change synonyms', async () => {
  const portal = freshPortal()
  const reviewer = makeReviewer(portal)
  expect(() => listSynonyms(portal, reviewer, { words: '', language: null, page: 1 })).toThrow(
    'needs-site-admin',
  )
  expect(() => readSynonymSet(portal, reviewer, { id: 'ombudsman' })).toThrow('needs-site-admin')
  expect(() => save(portal, reviewer, 'kettle\nteapot')).toThrow('needs-site-admin')
  expect(() => switchSynonymSet(portal, reviewer, { id: 'ombudsman', active: false })).toThrow(
    'needs-site-admin',
  )
  expect(() => forgetOwnSet(portal, reviewer, { id: 'ombudsman' })).toThrow('needs-site-admin')
  await expect(trySynonyms(portal, reviewer, { words: 'a', language: 'en' })).rejects.toThrow(
    'needs-site-admin',
  )
  await expect(trySynonyms(portal, null, { words: 'a', language: 'en' })).rejects.toThrow('sign-in-first')
})

describe('an index outside the database', () => {
  const asked = (portal: TestPortal) => portal.db.select({ subject: outbox.subject }).from(outbox).all()

  it('is built anew, once, when a synonym of several words changed', () => {
    const portal = freshPortal()
    const outside: TestPortal = { ...portal, search: { ...portal.search, outside: true } }
    const admin = makeAdmin(portal)
    added(outside, admin, 'kettle\nteapot')
    expect(asked(portal)).toEqual([])
    added(outside, admin, 'hot drink\nbrew')
    switchSynonymSet(outside, admin, { id: 'anti-social-behaviour', active: false })
    expect(asked(portal)).toEqual([{ subject: everyRecord }])
  })
})
