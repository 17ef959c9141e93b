import {
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { formerColleague, nobodysEmail } from '#app/domain/person-data.ts'
import { isTakenDown } from '#app/domain/workflow.ts'
import { sha256Of } from '#app/use-cases/backups/check-copy.ts'
import { finishRestore } from '#app/use-cases/backups/finish-restore.ts'
import { lastBackup } from '#app/use-cases/backups/last-backup.ts'
import { makeBackup } from '#app/use-cases/backups/make-backup.ts'
import { placeBackup } from '#app/use-cases/backups/restore-backup.ts'
import { deleteSavedSearch } from '#app/use-cases/alerts/delete-saved-search.ts'
import { listSavedSearches } from '#app/use-cases/alerts/list-saved-searches.ts'
import { pauseSavedSearch } from '#app/use-cases/alerts/pause-saved-search.ts'
import { saveSearch } from '#app/use-cases/alerts/save-search.ts'
import { chooseMail } from '#app/use-cases/mail/choose-mail.ts'
import { readOwnMail } from '#app/use-cases/mail/read-own-mail.ts'
import { deleteAccount } from '#app/use-cases/people/delete-account.ts'
import { takeDown } from '#app/use-cases/records/take-down.ts'
import { makeToken } from '#app/use-cases/tokens/make-token.ts'
import { revokeToken } from '#app/use-cases/tokens/revoke-token.ts'
import { firstBrokenAuditEntry } from '#db/audit-log.ts'
import { openAsItIs } from '#db/copying.ts'
import { tokensOf } from '#db/organisation-tokens.ts'
import { findPerson } from '#db/people.ts'
import { findRecord } from '#db/records.ts'
import { countSessionsOf, insertSession } from '#db/sessions.ts'
import { everything } from '#search/query.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { makeOrganisation, makePerson, makePublished } from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

function aPortal(dataFolder = mkdtempSync(join(tmpdir(), 'restore-'))) {
  onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }))
  const portal = freshPortal({ dataFolder })
  // Ids of a second portal in the same folder must not be those of the first.
  portal.newId = () => Math.random().toString(36).slice(2)
  return { portal, dataFolder, database: join(dataFolder, 'portal.db') }
}

async function backUp(portal: TestPortal, database: string): Promise<string> {
  const { manifest } = await makeBackup(portal, { database })
  return join(database, '../backups', manifest.file)
}

test('a backup comes back, but not what was taken down since, and what was there is kept', async () => {
  const { portal, dataFolder, database } = aPortal()
  const [kept, gone] = [makePublished(portal), makePublished(portal)]
  const copy = await backUp(portal, database)
  portal.pass({ hours: 1 })
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  await takeDown(portal, admin, { recordId: gone, reason: 'court-order', legalNote: 'Order 12' })
  const later = makePublished(portal)
  await backUp(portal, database)

  await expect(placeBackup(portal, { copy, database })).rejects.toThrow(/using the database/)
  expect(findRecord(portal.db, later)).not.toBeNull()
  await portal.close()
  portal.pass({ hours: 1 })
  const placed = await placeBackup(portal, { copy, database })
  expect(placed.keyFits).toBe(true)

  const { portal: restored } = aPortal(dataFolder)
  restored.pass({ hours: 2 })
  const finished = await finishRestore(restored, placed)
  expect(finished).toEqual({
    damage: null,
    auditIsWhole: true,
    takenDownAgain: [gone],
    deletedAgain: 0,
    endedAgain: { revoked: 0, calendars: 0, alerts: 0, mail: 0, suspended: 0 },
    heldMails: 0,
    asideWasRead: true,
  })
  expect(findRecord(restored.db, kept)?.live).not.toBeNull()
  expect(findRecord(restored.db, later)).toBeNull()
  const again = findRecord(restored.db, gone)
  expect(again && isTakenDown(again)).toBe(true)
  expect(firstBrokenAuditEntry(restored.db)).toBeNull()
  const aside = openAsItIs(placed.aside ?? '')
  expect(aside.prepare('SELECT 1 FROM records WHERE id = ?').get(later)).toBeDefined()
  aside.close()

  // The log went on from the copy's end: what the later backup had noted is aside, and no fault.
  restored.pass({ hours: 1 })
  await backUp(restored, database)
  expect(lastBackup(restored)).toMatchObject({ good: { failure: null }, failed: null })
})

test.each([
  ['as the database that was put aside knows', false],
  ['as is noted beside the backups, when that database is lost', true],
])('whoever deleted their account since does not come back, %s', async (_, lost) => {
  const { portal, dataFolder, database } = aPortal()
  const [person, other] = [await addPerson(portal, { name: 'Zebedee' }), await addPerson(portal)]
  const copy = await backUp(portal, database)
  const { id, email } = person
  const asked = { email, password: goodPassword, address: '192.0.2.1' }
  expect(await deleteAccount(portal, person, asked)).toMatchObject({ ok: true })
  await portal.close()
  const list = join(dataFolder, 'backups', 'deleted-accounts.txt')
  expect(readFileSync(list, 'utf8')).toBe(`${id}\n`)
  if (lost) rmSync(database)
  else rmSync(list)

  const placed = await placeBackup(portal, { copy, database })
  const { portal: restored } = aPortal(dataFolder)
  expect(findPerson(restored.db, id)?.name).toBe('Zebedee')
  expect(await finishRestore(restored, placed)).toMatchObject({ deletedAgain: 1 })
  expect(findPerson(restored.db, id)).toMatchObject({ name: formerColleague, email: nobodysEmail(id) })
  expect(findPerson(restored.db, other.id)).toMatchObject({ email: other.email })
  expect(firstBrokenAuditEntry(restored.db)).toBeNull()
  expect(auditedDeeds(restored).at(-1)).toMatchObject({ deed: 'person.delete-account', subject: id })
})

test('what people ended since does not begin again: tokens, alerts, mail, sessions', async () => {
  const { portal, dataFolder, database } = aPortal()
  const organisation = makeOrganisation(portal)
  const head = makePerson(portal, { in: organisation, roles: ['org-admin'] })
  const reader = makePerson(portal)
  const organisationId = organisation.id
  const typed = { organisationId, scopes: ['drafts'], days: 'never' }
  for (const name of ['Nightly', 'Leaked']) {
    expect(makeToken(portal, head, { ...typed, name })).toMatchObject({ ok: true })
  }
  const searches = ['kept', 'paused', 'deleted'].map((name) => {
    const saved = saveSearch(portal, reader, { name, alerts: 'daily', query: everything })
    if (!saved.ok) throw new Error('The search was not saved')
    return saved.value
  })
  const expiresAt = new Date(portal.clock().getTime() + 3_600_000)
  const session = { id: 'one', personId: reader.id, createdAt: portal.clock(), expiresAt }
  insertSession(portal.db, { ...session, browser: 'other', system: 'other' })
  const copy = await backUp(portal, database)
  portal.pass({ minutes: 10 })
  const leaked = tokensOf(portal.db, organisationId).find(({ name }) => name === 'Leaked')?.id ?? ''
  revokeToken(portal, head, { organisationId, id: leaked })
  pauseSavedSearch(portal, reader, { id: searches[1] ?? '', paused: true })
  deleteSavedSearch(portal, reader, { id: searches[2] ?? '' })
  chooseMail(portal, head, { wantsMail: false })
  portal.pass({ minutes: 10 })
  await portal.close()

  const placed = await placeBackup(portal, { copy, database })
  const { portal: restored } = aPortal(dataFolder)
  restored.pass({ hours: 1 })
  expect(tokensOf(restored.db, organisationId).map(({ revokedAt }) => revokedAt)).toEqual([null, null])
  expect(await finishRestore(restored, placed)).toMatchObject({
    endedAgain: { revoked: 1, calendars: 0, alerts: 2, mail: 1, suspended: 0 },
  })
  const open = tokensOf(restored.db, organisationId).filter(({ revokedAt }) => revokedAt === null)
  expect(open.map(({ name }) => name)).toEqual(['Nightly'])
  const heard = listSavedSearches(restored, reader).filter(({ paused }) => !paused)
  expect(heard.map(({ name }) => name)).toEqual(['kept'])
  expect(readOwnMail(restored, head).wantsMail).toBe(false)
  expect(countSessionsOf(restored.db, reader.id)).toBe(0)
})

describe('nothing is touched when', () => {
  const damages: [string, (copy: string) => void][] = [
    ['a byte of the copy changed', (copy) => void writeSync(openSync(copy, 'r+'), 'x', 5_000)],
    ['the copy is cut off', (copy) => truncateSync(copy, 40_000)],
    ['its manifest is missing', (copy) => rmSync(copy.replace('.db', '.json'))],
    ['there is no such file', (copy) => rmSync(copy)],
  ]
  test.each(damages)('%s', async (_, damage) => {
    const { portal, dataFolder, database } = aPortal()
    makePublished(portal)
    const copy = await backUp(portal, database)
    await portal.close()
    damage(copy)
    const state = async () => [readdirSync(dataFolder), await sha256Of(database)]
    const before = await state()
    await expect(placeBackup(portal, { copy, database })).rejects.toThrow(/\.$|:/)
    expect(await state()).toEqual(before)
  })
})

test('a damaged database is put aside as it is, and whoever restores hears what could not be read from it', async () => {
  const { portal, dataFolder, database } = aPortal()
  const recordId = makePublished(portal)
  const copy = await backUp(portal, database)
  await portal.close()
  writeFileSync(database, 'this is no database any more'.repeat(500))
  const placed = await placeBackup(portal, { copy, database })
  expect(readFileSync(placed.aside ?? '', 'utf8')).toContain('no database any more')
  const { portal: restored } = aPortal(dataFolder)
  expect(await finishRestore(restored, placed)).toMatchObject({ damage: null, asideWasRead: false })
  expect(findRecord(restored.db, recordId)?.live).not.toBeNull()
})

test('a backup comes to a portal that never was, whose key is then another', async () => {
  const { portal, database } = aPortal()
  const recordId = makePublished(portal)
  const copy = await backUp(portal, database)
  const elsewhere = mkdtempSync(join(tmpdir(), 'restore-'))
  const { portal: other } = aPortal(mkdtempSync(join(tmpdir(), 'restore-')))
  const to = join(elsewhere, 'portal.db')
  expect(await placeBackup(other, { copy, database: to })).toMatchObject({ aside: null, keyFits: false })
  const { portal: restored } = aPortal(elsewhere)
  expect(findRecord(restored.db, recordId)?.live).not.toBeNull()
})
