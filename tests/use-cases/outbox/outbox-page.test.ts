import { expect, it } from 'vitest'
import { Fault } from '#app/domain/fault.ts'
import { deliverMail } from '#app/use-cases/mail/deliver-mail.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { dropMail } from '#app/use-cases/outbox/drop-mail.ts'
import { readOutbox } from '#app/use-cases/outbox/read-outbox.ts'
import { retryAll } from '#app/use-cases/outbox/retry-all.ts'
import { retryMail } from '#app/use-cases/outbox/retry-mail.ts'
import { settleSearchEntry } from '#app/use-cases/outbox/settle-search-entry.ts'
import { tx } from '#db/connection.ts'
import { putInOutbox } from '#db/journal.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { makePerson } from '#tests/support/builders.ts'
import { answer, startMailServer } from '#tests/support/mail-server.ts'
import { freshPortal } from '#tests/support/portal.ts'

/** A portal whose mail server refused two mails, and then gets better. */
async function withDeadMail() {
  let refusing = true
  const server = await startMailServer({
    onRcptTo: (_address, _session, done) => done(refusing ? answer(550, 'not today') : null),
  })
  const portal = freshPortal({ mailServer: server.settings })
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  const person = makePerson(portal, { name: 'Bryn' })
  tx(portal.db, (db) => {
    const values = { title: { en: 'A secret title', cy: '' }, path: '/work/x' }
    putInMail(portal, db, { to: { personId: person.id }, kind: 'submitted', values })
    putInMail(portal, db, { to: { address: 'a@b.example', language: 'cy' }, kind: 'published', values })
  })
  await deliverMail(portal)
  refusing = false
  return { portal, admin, server }
}

it('administrators see what was given up and why, but not what it says', async () => {
  const { portal, admin } = await withDeadMail()
  const outbox = readOutbox(portal, admin)
  expect(outbox.mail).toMatchObject({ dead: 2, waiting: 0 })
  expect(outbox.troubled.map(({ personName }) => personName).sort()).toEqual(['Bryn', null])
  expect(outbox.troubled[0]).toMatchObject({ state: 'dead', attempts: 1, lastError: '550 not today' })
  expect(JSON.stringify(outbox)).not.toMatch(/secret title|a@b/)
})

it('one is sent again, another dropped; each leaves an entry in the audit log', async () => {
  const { portal, admin, server } = await withDeadMail()
  const [first, second] = readOutbox(portal, admin).troubled.map(({ id }) => id)
  retryMail(portal, admin, { id: first ?? '' })
  dropMail(portal, admin, { id: second ?? '' })
  await deliverMail(portal)
  expect(server.arrived).toHaveLength(1)
  expect(readOutbox(portal, admin)).toMatchObject({ mail: { sent: 1, dead: 0 }, troubled: [] })
  expect(auditedDeeds(portal).slice(-2)).toEqual([
    { actorId: admin.id, deed: 'mail.retry', subject: first },
    { actorId: admin.id, deed: 'mail.drop', subject: second },
  ])
  expect(() => retryMail(portal, admin, { id: first ?? '' })).toThrow(Fault)
})

it('trying everything again leaves alone what may have been sent', async () => {
  const { portal, admin, server } = await withDeadMail()
  const [first] = readOutbox(portal, admin).troubled
  portal.db.$client.prepare(`UPDATE mails SET state = 'uncertain' WHERE id = ?`).run(first?.id)
  expect(retryAll(portal, admin)).toBe(1)
  await deliverMail(portal)
  expect(server.arrived).toHaveLength(1)
  expect(readOutbox(portal, admin).troubled).toMatchObject([{ id: first?.id, state: 'uncertain' }])
})

it('what search could not be told is tried again or dropped', () => {
  const portal = freshPortal()
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  for (const subject of ['one', 'two']) putInOutbox(portal.db, 'search', subject, '2026-03-01T00:00:00.000Z')
  portal.db.$client.prepare(`UPDATE outbox SET dead_at = '2026-03-02', attempts = 14`).run()
  const [two, one] = readOutbox(portal, admin).search.dead
  settleSearchEntry(portal, admin, { id: one?.id ?? 0, how: 'retry' })
  settleSearchEntry(portal, admin, { id: two?.id ?? 0, how: 'drop' })
  expect(readOutbox(portal, admin).search).toEqual({ waiting: 1, dead: [] })
})

it('nobody else sees it or changes it', async () => {
  const { portal, admin } = await withDeadMail()
  const [mail] = readOutbox(portal, admin).troubled
  for (const visitor of [null, makePerson(portal, { portalRoles: ['reviewer'] })]) {
    expect(() => readOutbox(portal, visitor)).toThrow(Fault)
    expect(() => retryMail(portal, visitor, { id: mail?.id ?? '' })).toThrow(Fault)
    expect(() => dropMail(portal, visitor, { id: mail?.id ?? '' })).toThrow(Fault)
    expect(() => retryAll(portal, visitor)).toThrow(Fault)
  }
})
