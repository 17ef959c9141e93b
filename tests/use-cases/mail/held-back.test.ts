import { expect, test } from 'vitest'
import { closeOrganisation } from '#app/use-cases/admin/organisations/close-organisation.ts'
import { deliverMail } from '#app/use-cases/mail/deliver-mail.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { suspendMembership } from '#app/use-cases/organisations/suspend-member.ts'
import { suspend } from '#app/use-cases/people/suspend.ts'
import { tx } from '#db/connection.ts'
import {
  caseStudy,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePerson,
} from '#tests/support/builders.ts'
import { answer, startMailServer } from '#tests/support/mail-server.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const title = { en: 'Calling people back', cy: '' }

function put(portal: TestPortal, personId: string, about = '') {
  const values = { title, path: '/work/abc' }
  tx(portal.db, (db) => putInMail(portal, db, { to: { personId }, kind: 'submitted', values, about }))
}

/** A portal with a writer of two bodies, who has a draft in one of them, and somebody who may suspend people there. */
function situation(portal: TestPortal) {
  const [home, away] = [makeOrganisation(portal), makeOrganisation(portal)]
  const writer = makeContributor(portal, home)
  const orgAdmin = makePerson(portal, { in: home, roles: ['org-admin'] })
  const siteAdmin = makePerson(portal, { portalRoles: ['site-admin'] })
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
  const elsewhere = makeDraft(portal, makeContributor(portal, away), 'case-study', caseStudy())
  return { home, writer, orgAdmin, siteAdmin, recordId, elsewhere }
}

const subjects = (server: Awaited<ReturnType<typeof startMailServer>>) =>
  server.arrived.map(({ to, parsed }) => [to[0], parsed.subject ?? ''] as const)

const kinds = (portal: TestPortal) =>
  portal.db.$client.prepare<[], string>('SELECT kind FROM mails ORDER BY kind').pluck().all()

test('what waits for somebody who is suspended is never sent; that they are suspended is', async () => {
  const server = await startMailServer()
  const portal = freshPortal({ mailServer: server.settings })
  const { writer, siteAdmin } = situation(portal)
  const other = makePerson(portal)
  put(portal, writer.id)
  put(portal, other.id)
  suspend(portal, siteAdmin, { personId: writer.id, lift: false })
  expect(kinds(portal)).toEqual(['account-suspended', 'submitted'])
  await deliverMail(portal)
  suspend(portal, siteAdmin, { personId: writer.id, lift: true })
  await deliverMail(portal)
  const sent = subjects(server)
  expect(sent.map(([to]) => to).sort()).toEqual([other.email, writer.email, writer.email].sort())
  const [notice, back] = sent.filter(([to]) => to === writer.email).map(([, subject]) => subject)
  expect(notice).not.toBe(back)
})

test('what the mail server put off while they were suspended is dropped when it is due again', async () => {
  let busy = true
  const portalAndWriter = { suspendNow: () => {} }
  const server = await startMailServer({
    onRcptTo: (_address, _session, done) => {
      portalAndWriter.suspendNow()
      done(busy ? answer(451, 'busy') : null)
    },
  })
  const portal = freshPortal({ mailServer: server.settings })
  const { writer, siteAdmin } = situation(portal)
  put(portal, writer.id)
  portalAndWriter.suspendNow = () => {
    portalAndWriter.suspendNow = () => {}
    suspend(portal, siteAdmin, { personId: writer.id, lift: false })
  }
  await deliverMail(portal)
  expect(kinds(portal)).toContain('submitted')
  busy = false
  portal.pass({ hours: 1 })
  await deliverMail(portal)
  expect(server.arrived).toHaveLength(1)
  expect(kinds(portal)).toEqual(['account-suspended'])
})

test('whose roles in one body rest hears nothing more of its work, but of that of others', async () => {
  const server = await startMailServer()
  const portal = freshPortal({ mailServer: server.settings })
  const { home, writer, orgAdmin, recordId, elsewhere } = situation(portal)
  put(portal, writer.id, recordId)
  put(portal, writer.id, elsewhere)
  put(portal, orgAdmin.id, recordId)
  suspendMembership(portal, orgAdmin, { organisationId: home.id, personId: writer.id, lift: false })
  expect(kinds(portal)).toEqual(['submitted', 'submitted', 'suspended-in-organisation'])
  await deliverMail(portal)
  expect(server.arrived.map(({ to }) => to[0]).sort()).toEqual(
    [orgAdmin.email, writer.email, writer.email].sort(),
  )
})

test('nothing about the work of a body that is closed goes to its people; reviewers still hear of it', async () => {
  const server = await startMailServer()
  const portal = freshPortal({ mailServer: server.settings })
  const { home, writer, orgAdmin, siteAdmin, recordId, elsewhere } = situation(portal)
  const reviewer = makePerson(portal, { portalRoles: ['reviewer'] })
  for (const person of [writer, orgAdmin, reviewer]) put(portal, person.id, recordId)
  put(portal, writer.id, elsewhere)
  closeOrganisation(portal, siteAdmin, { organisationId: home.id, reopen: false })
  const left = portal.db.$client
    .prepare<[], { personId: string; about: string }>('SELECT person_id AS personId, about FROM mails')
    .all()
  expect(left).toEqual(
    expect.arrayContaining([
      { personId: reviewer.id, about: recordId },
      { personId: writer.id, about: elsewhere },
    ]),
  )
  expect(left).toHaveLength(2)
})
