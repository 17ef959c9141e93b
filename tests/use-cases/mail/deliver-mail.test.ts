import { expect, it } from 'vitest'
import { mostAttempts } from '#app/domain/mail-tries.ts'
import { deliverMail } from '#app/use-cases/mail/deliver-mail.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { tx } from '#db/connection.ts'
import type { StoredMail } from '#db/mail.ts'
import { makePerson } from '#tests/support/builders.ts'
import { answer, startMailServer } from '#tests/support/mail-server.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const title = { en: 'Calling people back', cy: '' }
const values = { title, path: '/work/abc' }

function stored(portal: TestPortal): StoredMail[] {
  return portal.db.$client
    .prepare('SELECT id, state, attempts, sealed, address, last_error AS lastError FROM mails ORDER BY id')
    .all() as StoredMail[]
}

it('a mail arrives once, in the person’s language, from the portal, saying that nobody wrote it by hand', async () => {
  const server = await startMailServer()
  const portal = freshPortal({ mailServer: server.settings })
  const person = makePerson(portal, { name: 'Ann Ŵyn' })
  portal.db.$client.prepare(`UPDATE people SET language = 'cy' WHERE id = ?`).run(person.id)
  tx(portal.db, (db) => putInMail(portal, db, { to: { personId: person.id }, kind: 'submitted', values }))
  expect(JSON.stringify(stored(portal))).not.toContain('Calling')

  expect(await deliverMail(portal)).toBe(true)
  expect(await deliverMail(portal)).toBe(true)

  expect(server.arrived).toHaveLength(1)
  const [{ to, from, parsed } = server.arrived[0]!] = server.arrived
  expect(to).toEqual([person.email])
  expect(from).toBe(portal.settings.contactEmail)
  expect(parsed.to).toMatchObject({ value: [{ name: 'Ann Ŵyn', address: person.email }] })
  expect(parsed.headers.get('auto-submitted')).toBe('auto-generated')
  expect(parsed.headers.get('content-language')).toBe('cy')
  expect(parsed.messageId).toBe(`<${stored(portal)[0]?.id}@example.org>`)
  expect(parsed.text).toContain(`${portal.settings.publicOrigin}/cy/work/abc`)
  expect(parsed.html).toContain('<html lang="cy">')
  expect(parsed.html).toContain(`href="${portal.settings.publicOrigin}/cy/work/abc"`)
  expect(parsed.attachments).toEqual([])
})

it('what it said and the address are wiped once it is sent', async () => {
  const server = await startMailServer()
  const portal = freshPortal({ mailServer: server.settings })
  const to = { address: 'somebody@people.example', language: 'en' } as const
  tx(portal.db, (db) => putInMail(portal, db, { to, kind: 'submitted', values }))
  expect(JSON.stringify(stored(portal))).not.toContain('somebody')
  await deliverMail(portal)
  expect(server.arrived.map(({ to }) => to)).toEqual([['somebody@people.example']])
  expect(stored(portal)).toMatchObject([{ state: 'sent', sealed: null, address: null, lastError: null }])
})

it('a deed that is undone sends nothing', async () => {
  const portal = freshPortal()
  const undone = () =>
    tx(portal.db, (db) => {
      putInMail(portal, db, { to: { address: 'a@b.example', language: 'en' }, kind: 'submitted', values })
      throw new Error('undone')
    })
  expect(undone).toThrow('undone')
  expect(stored(portal)).toEqual([])
})

it('somebody who wants no mail gets only what must reach them', async () => {
  const portal = freshPortal()
  const { id: personId } = makePerson(portal)
  portal.db.$client.prepare('UPDATE people SET wants_mail = 0').run()
  const organisation = { en: 'Council', cy: 'Cyngor' }
  tx(portal.db, (db) => {
    putInMail(portal, db, { to: { personId }, kind: 'submitted', values })
    const invitation = { organisation, role: 'contributor', until: '2026-03-16', path: '/join/x' } as const
    putInMail(portal, db, { to: { personId }, kind: 'invited', values: invitation })
  })
  expect(stored(portal)).toHaveLength(1)
})

/** A portal with one mail in its queue. */
function withOneMail(settings: Record<`SMTP_${string}`, string>): TestPortal {
  const portal = freshPortal({ mailServer: settings })
  const to = { address: 'somebody@people.example', language: 'en' } as const
  tx(portal.db, (db) => putInMail(portal, db, { to, kind: 'submitted', values }))
  return portal
}

it('what the server will not take now is tried again, later each time', async () => {
  let busy = true
  const server = await startMailServer({
    onRcptTo: (_address, _session, done) => done(busy ? answer(451, 'busy') : null),
  })
  const portal = withOneMail(server.settings)
  await deliverMail(portal)
  expect(stored(portal)).toMatchObject([{ state: 'waiting', attempts: 1, lastError: '451 busy' }])
  await deliverMail(portal)
  expect(stored(portal)).toMatchObject([{ attempts: 1 }])
  portal.pass({ minutes: 1 })
  await deliverMail(portal)
  expect(stored(portal)).toMatchObject([{ state: 'waiting', attempts: 2 }])
  busy = false
  portal.pass({ minutes: 1 })
  await deliverMail(portal)
  expect(stored(portal)).toMatchObject([{ state: 'sent' }])
  expect(server.arrived).toHaveLength(1)
})

it('what the server never takes is given up at once, without the address in what is kept of its answer', async () => {
  const server = await startMailServer({
    onRcptTo: ({ address }, _session, done) => done(answer(550, `5.1.1 no mailbox <${address}> here`)),
  })
  const portal = withOneMail(server.settings)
  expect(await deliverMail(portal)).toBe(true)
  const [mail] = stored(portal)
  expect(mail).toMatchObject({ state: 'dead', attempts: 1 })
  expect(mail?.lastError).toContain('550 5.1.1 no mailbox')
  expect(mail?.lastError).not.toContain('somebody')
  expect(mail?.sealed).not.toBeNull()
})

it('a server that is away holds mail up for two days, then a person has to look', async () => {
  const server = await startMailServer()
  await server.close()
  const portal = withOneMail(server.settings)
  let tries = 0
  for (let hour = 0; hour < 60 && stored(portal)[0]?.state === 'waiting'; hour += 1) {
    expect(await deliverMail(portal)).toBe(false)
    tries += 1
    portal.pass({ hours: 1 })
  }
  expect(tries).toBe(mostAttempts)
  expect(stored(portal)).toMatchObject([{ state: 'dead' }])
  expect(stored(portal)[0]?.lastError).toContain('ECONNREFUSED')
})

it('when the talk breaks off after the letter was handed over, it may have arrived: it is not sent again', async () => {
  const server = await startMailServer({
    onData(stream) {
      stream.resume()
      stream.on('end', () => server.breakOff())
    },
  })
  const portal = withOneMail(server.settings)
  await deliverMail(portal)
  expect(stored(portal)).toMatchObject([{ state: 'uncertain', attempts: 1 }])
  portal.pass({ days: 1 })
  await deliverMail(portal)
  expect(stored(portal)).toMatchObject([{ state: 'uncertain', attempts: 1 }])
})

it('one that was being sent when the portal stopped is shown as uncertain once its time is over', async () => {
  const server = await startMailServer()
  const portal = withOneMail(server.settings)
  portal.db.$client
    .prepare(`UPDATE mails SET state = 'sending', available_at = ?`)
    .run(new Date(portal.clock().getTime() + 60_000).toISOString())
  await deliverMail(portal)
  expect(stored(portal)).toMatchObject([{ state: 'sending' }])
  portal.pass({ minutes: 2 })
  await deliverMail(portal)
  expect(stored(portal)).toMatchObject([{ state: 'uncertain' }])
  expect(server.arrived).toEqual([])
})

it('nothing is said in the clear to a server that was to be spoken to in secret', async () => {
  const server = await startMailServer()
  const portal = withOneMail({ ...server.settings, SMTP_TLS: 'starttls' })
  expect(await deliverMail(portal)).toBe(false)
  expect(server.arrived).toEqual([])
  expect(stored(portal)).toMatchObject([{ state: 'waiting', attempts: 1 }])
})

it('a wrong password holds mail up, whoever it is for', async () => {
  const server = await startMailServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(answer(535, 'no')),
  })
  const portal = withOneMail({ ...server.settings, SMTP_USER: 'portal', SMTP_PASSWORD: 'wrong' })
  expect(await deliverMail(portal)).toBe(false)
  expect(stored(portal)).toMatchObject([{ state: 'waiting', attempts: 1 }])
})
