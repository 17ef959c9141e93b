import { expect, it } from 'vitest'
import { loader } from '#app/routes/mailbox.tsx'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { readSettings } from '#app/settings.ts'
import { tx } from '#db/connection.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal } from '#tests/support/portal.ts'

it('what would have been sent is shown, newest first, and kept by nobody', async () => {
  const portal = freshPortal()
  tx(portal.db, (db) => {
    for (const name of ['first', 'second']) {
      const to = { address: `${name}@people.example`, language: 'en' } as const
      const values = { title: { en: '<b>Bold</b>', cy: '' }, path: '/work/x' }
      putInMail(portal, db, { to, kind: 'submitted', values })
    }
  })
  const { status, headers, data } = await call(portal, loader, '/mailbox')
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-robots-tag')).toContain('noindex')
  const { letters } = data as { letters: { to: { address: string }; html: string }[] }
  expect(letters.map(({ to }) => to.address)).toEqual(['second@people.example', 'first@people.example'])
  expect(letters[0]?.html).toContain('&lt;b&gt;Bold')
})

it('there is no such page where mail is sent, or would be', async () => {
  const environments = [
    { NODE_ENV: 'production' },
    { NODE_ENV: 'production', SMTP_HOST: 'mail.example' },
    { NODE_ENV: 'development', SMTP_HOST: 'mail.example' },
    { NODE_ENV: 'production', DEMONSTRATION: 'yes', SMTP_URL: 'smtps://user:word@mail.example' },
  ]
  for (const environment of environments) {
    const portal = { ...freshPortal(), settings: readSettings(environment) }
    expect((await call(portal, loader, '/mailbox')).status).toBe(404)
  }
})
