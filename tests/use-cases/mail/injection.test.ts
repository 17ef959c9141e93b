import { expect, it } from 'vitest'
import { isEmail, tidyEmail } from '#app/domain/email.ts'
import { deliverMail } from '#app/use-cases/mail/deliver-mail.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { createSmtpMailer } from '#app/web/mail/smtp-mailer.ts'
import { tx } from '#db/connection.ts'
import { makePerson } from '#tests/support/builders.ts'
import { startMailServer } from '#tests/support/mail-server.ts'
import { freshPortal } from '#tests/support/portal.ts'

const evil = 'evil@attacker.example'

/** What ends a line, or is taken for it somewhere, and what parts addresses. */
const breaks = [
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  '\r\n\r\n',
  '\u2028',
  '\u0085',
  '\v',
  '\0',
  '%0A',
  '%0D%0A',
  '\\r\\n',
]
const headers = [`Bcc: ${evil}`, `To: ${evil}`, `RCPT TO:<${evil}>`, `\r\n.\r\nMAIL FROM:<x@y.example>`]
const breaking = breaks.flatMap((ending) => headers.map((header) => `${ending}${header}`))

const addresses = [
  ...breaking.map((tail) => `ann@people.example${tail}`),
  ...[`ann@people.example, ${evil}`, `ann@people.example; ${evil}`, `ann@people.example ${evil}`],
  ...[`<ann@people.example> ${evil}`, `Ann <${evil}>`, `"ann@people.example, ${evil}"@x.example`],
  ...[
    `ann(${evil})@people.example`,
    `group: ${evil};`,
    `ann@people.example\t${evil}`,
    `@people.example:${evil}`,
  ],
  ...[`ann@[127.0.0.1]`, `ann@people.example>${evil}`, `ann@people.example> NOTIFY=SUCCESS`],
]

it(`${addresses.length} addresses that are more than one are refused before they are stored, and before they are sent`, async () => {
  const server = await startMailServer()
  const portal = freshPortal({ mailServer: server.settings })
  if (portal.settings.mail.way !== 'smtp') throw new Error('There is no mail server')
  const mailer = createSmtpMailer(portal.settings.mail.server, 'localhost')
  const hello = { subject: 'Hello', text: 'Hello', html: '<p>Hello</p>', language: 'en' } as const
  const letter = { ...hello, id: 'x', unsubscribe: null }
  for (const address of addresses) {
    expect(isEmail(tidyEmail(address)) && tidyEmail(address).includes('evil'), address).toBe(false)
    const values = { title: { en: 'Title', cy: '' }, path: '/work/x' }
    const put = () =>
      tx(portal.db, (db) =>
        putInMail(portal, db, { to: { address, language: 'en' }, kind: 'submitted', values }),
      )
    expect(put, address).toThrow('one plain address')
    const from = { name: '', address: 'portal@example.org' }
    const delivery = await mailer.send({ ...letter, from, to: { name: '', address } })
    expect(delivery, address).toMatchObject({ sent: false, why: 'refused' })
  }
  mailer.hangUp()
  expect(server.arrived).toEqual([])
})

const words = [
  ...breaking,
  ...[
    `", <${evil}>`,
    `Ann <${evil}>`,
    `Ann, ${evil}`,
    `=?utf-8?q?Ann?= <${evil}>`,
    `=?utf-8?b?DQpCY2M6IGV2aWw=?=`,
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><a href="https://attacker.example">',
    '.',
    '\r\n.\r\n',
  ],
]

it(
  `${words.length} names and titles add no reader, no header, no part and no markup`,
  { timeout: 120_000 },
  async () => {
    const server = await startMailServer()
    const portal = freshPortal({ mailServer: server.settings })
    const sent: string[] = []
    for (const said of words) {
      const person = makePerson(portal, { name: `Ann${said}` })
      sent.push(person.email)
      const values = { title: { en: `Title${said}`, cy: '' }, path: '/work/x' }
      tx(portal.db, (db) => putInMail(portal, db, { to: { personId: person.id }, kind: 'submitted', values }))
    }
    await deliverMail(portal)
    expect(server.arrived.map(({ to }) => to)).toEqual(sent.map((address) => [address]))
    for (const { parsed, to } of server.arrived) {
      const listed = [parsed.to, parsed.cc, parsed.bcc].flat().flatMap((field) => field?.value ?? [])
      expect(listed.map(({ address }) => address)).toEqual(to)
      expect([...parsed.headers.keys()].sort()).toEqual(usual)
      expect(parsed.html).not.toMatch(/<(script|img)|<a href="https:\/\/attacker/)
      expect(parsed.attachments).toEqual([])
    }
  },
)

/** The headers of every mail; one more would be somebody's who wrote a name. */
const usual = [
  ...['auto-submitted', 'content-language', 'content-type', 'date', 'from', 'message-id', 'mime-version'],
  ...['subject', 'to', 'x-auto-response-suppress'],
]
