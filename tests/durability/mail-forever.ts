/**
 * Puts one mail after the other in the queue and sends them, and writes each person's id on a line of its own once its
 * mail is committed. Runs until it is killed: see mail-killed.test.ts.
 */
import { openPortal } from '#app/open-portal.ts'
import { readSettings } from '#app/settings.ts'
import { deliverMail } from '#app/use-cases/mail/deliver-mail.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { tx } from '#db/connection.ts'

const portal = openPortal(readSettings({ ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'silent' }))

for (;;) {
  const address = `${portal.newId()}@people.example`
  const values = { title: { en: 'Calling people back', cy: '' }, path: '/work/x' }
  tx(portal.db, (db) => {
    putInMail(portal, db, { to: { address, language: 'en' }, kind: 'submitted', values })
  })
  process.stdout.write(`${address}\n`)
  await deliverMail(portal)
}
