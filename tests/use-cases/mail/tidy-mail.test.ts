import { expect, it } from 'vitest'
import { chooseMail } from '#app/use-cases/mail/choose-mail.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { readOwnMail } from '#app/use-cases/mail/read-own-mail.ts'
import { tidyMail } from '#app/use-cases/mail/tidy-mail.ts'
import { tx } from '#db/connection.ts'
import { mailCounts } from '#db/mail-trouble.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { makePerson } from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const values = { title: { en: 'Calling people back', cy: '' }, path: '/work/x' }
// Nothing is sent in these tests: the server need not be there.
const mailServer = { SMTP_HOST: '127.0.0.1', SMTP_TLS: 'none' }

function put(portal: TestPortal, personId: string): void {
  tx(portal.db, (db) => putInMail(portal, db, { to: { personId }, kind: 'submitted', values }))
}

it('what was sent or given up is forgotten after 30 days; what waited as long is given up, not sent at last', () => {
  const portal = freshPortal({ mailServer })
  const { id } = makePerson(portal)
  put(portal, id)
  portal.db.$client.prepare(`UPDATE mails SET state = 'sent', settled_at = created_at`).run()
  put(portal, id)
  portal.pass({ days: 29 })
  expect(tidyMail(portal)).toBe(0)
  put(portal, id)
  portal.pass({ days: 2 })
  expect(tidyMail(portal)).toBe(1)
  expect(mailCounts(portal.db)).toMatchObject({ sent: 0, dead: 1, waiting: 1 })
  portal.pass({ days: 31 })
  expect(tidyMail(portal)).toBe(1)
})

it('a person switches mail about their work off and on, and sees when mail does not reach them', () => {
  const portal = freshPortal({ mailServer })
  const person = makePerson(portal)
  expect(readOwnMail(portal, person)).toEqual({ wantsMail: true, undelivered: 0 })
  chooseMail(portal, person, { wantsMail: false })
  put(portal, person.id)
  expect(mailCounts(portal.db).waiting).toBe(0)
  chooseMail(portal, person, { wantsMail: true })
  put(portal, person.id)
  portal.db.$client.prepare(`UPDATE mails SET state = 'dead'`).run()
  expect(readOwnMail(portal, person)).toEqual({ wantsMail: true, undelivered: 1 })
  const entry = { actorId: person.id, deed: 'person.choose-mail', subject: person.id }
  expect(auditedDeeds(portal)).toEqual([entry, entry])
})
