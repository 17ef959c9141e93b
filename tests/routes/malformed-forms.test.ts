import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as signIn from '#app/routes/people/sign-in.tsx'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import { caseStudy, makeDraft, makeOrganisation } from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal, now } from '#tests/support/portal.ts'

// lucia reads the machine's clock.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) }))
afterEach(() => void vi.useRealTimers())

type Action = Parameters<typeof call>[1]

const modules = import.meta.glob<{ action?: Action }>('/app/routes/**/*.{ts,tsx}', { eager: true })

/**
 * Every route that reads a form: some have a button and no fields, at an unknown address there is nothing to send, and
 * programs are asked for their token before anything they send is read (tests/web/own-api.test.ts).
 */
const readingNone =
  /\/(sign-out|not-found|join-draft|work\/copy|word-note|stop-alerts|meetings\/end|agendas\/given|api\/version-1)\.tsx?$/
const takingForms = Object.entries(modules).flatMap(([file, { action }]) =>
  action === undefined || readingNone.test(file) ? [] : [[file, action] as const],
)

const multipart = 'multipart/form-data; boundary=x'
const unfinished = '--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nnever ends'

describe.each(takingForms)('%s answers 400', (_file, action) => {
  test.each([
    ['a multipart body that breaks off', multipart, unfinished],
    ['a multipart body that is none', multipart, 'text=hello'],
    ['multipart without a boundary', 'multipart/form-data', unfinished],
    ['broken JSON', 'application/json', '{"text":'],
    ['whole JSON', 'application/json', '{"text":"hello"}'],
    ['plain text', 'text/plain', 'text=hello'],
  ])('to %s', async (_name, type, body) => {
    const portal = freshPortal()
    const home = makeOrganisation(portal, { type: 'commissioner-or-ombudsman' })
    const roles = ['contributor', 'ombudsman-editor', 'org-admin'] as const
    const writer = await addPerson(portal, { organisationId: home.id, roles: [...roles] })
    const id = makeDraft(portal, writer, 'case-study', caseStudy())
    const form = { email: writer.email, password: goodPassword }
    const cookies = (await call(portal, signIn.action, '/sign-in', { form })).cookies[0]?.split(';')[0]
    const params = {
      ...{ id, slug: home.slug, token: 'x', personId: writer.id },
      ...{ vocabulary: 'theme', term: 'mental-health' },
    }
    expect((await call(portal, action, '/somewhere', { params, cookies, body, type })).status).toBe(400)
  })
})

test('there are routes that take forms', () => {
  expect(takingForms.length).toBeGreaterThan(10)
})
