import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as audit from '#app/routes/admin/audit.tsx'
import * as file from '#app/routes/admin/audit-csv.ts'
import { knowBothLanguages } from '#app/messages/both.ts'
import * as signIn from '#app/routes/people/sign-in.tsx'
import type { PortalRole } from '#app/domain/person.ts'
import { updatePerson } from '#db/people.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { makePublished } from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal, now, type TestPortal } from '#tests/support/portal.ts'

knowBothLanguages()

// lucia reads the machine's clock.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) }))
afterEach(() => void vi.useRealTimers())

async function signedIn(portal: TestPortal, ...portalRoles: PortalRole[]) {
  const { id, email } = await addPerson(portal, { portalRoles })
  const answer = await call(portal, signIn.action, '/sign-in', { form: { email, password: goodPassword } })
  return { id, email, cookies: answer.cookies[0]?.split(';')[0] ?? '' }
}

interface Listed {
  list: {
    total: number
    entries: { deed: string; actorName: string | null; subjectName: string | null }[]
    lastCheck: { entries: number; fault: { kind: string; id: number } | null } | null
  }
}

const listOf = async (portal: TestPortal, cookies: string, query = '') =>
  ((await call(portal, audit.loader, `/admin/audit${query}`, { cookies })).data as Listed).list

describe('the audit log', () => {
  it.each([
    ['/admin/audit', audit.loader],
    ['/admin/audit.csv', file.loader],
  ])('%s is for administrators of the portal only', async (path, loader) => {
    const portal = freshPortal()
    expect((await call(portal, loader, path)).status).toBe(302)
    const { cookies } = await signedIn(portal, 'reviewer')
    const before = auditedDeeds(portal)
    expect((await call(portal, loader, path, { cookies })).status).toBe(403)
    for (const act of ['verify', 'filter']) {
      const given = { cookies, form: { do: act } }
      expect((await call(portal, audit.action, '/admin/audit', given)).status).toBe(403)
    }
    expect(auditedDeeds(portal)).toEqual(before)
  })

  it('is narrowed by who, what, to what and when, and names what it shows', async () => {
    const portal = freshPortal()
    const recordId = makePublished(portal)
    const { id, cookies } = await signedIn(portal, 'site-admin')
    const mine = await listOf(portal, cookies, `?who=${id}`)
    expect(mine.entries.map(({ deed }) => deed)).toEqual(['person.sign-in'])
    const published = await listOf(portal, cookies, '?deed=record.publish')
    expect(published.entries).toEqual([
      expect.objectContaining({ subject: recordId, subjectName: expect.stringMatching(/\w/) }),
    ])
    const about = await listOf(portal, cookies, `?subject=${recordId}`)
    expect(about.total).toBe(auditedDeeds(portal).filter(({ subject }) => subject === recordId).length)
    const day = now.slice(0, 10)
    expect((await listOf(portal, cookies, `?from=${day}&to=${day}`)).total).toBe(auditedDeeds(portal).length)
    expect((await listOf(portal, cookies, '?to=2026-03-01')).total).toBe(0)
    expect((await listOf(portal, cookies, '?from=2026-03-03')).total).toBe(0)
    // What is no filter narrows nothing.
    expect((await listOf(portal, cookies, '?who=a%27b&deed=no&from=x&page=99')).total).toBe(
      auditedDeeds(portal).length,
    )
  })

  it('turns an address that is typed into an id, and says what is no filter', async () => {
    const portal = freshPortal()
    const { id, email, cookies } = await signedIn(portal, 'site-admin')
    const form = { do: 'filter', who: ` ${email.toUpperCase()} `, from: '1/3/2026', to: '' }
    const answer = await call(portal, audit.action, '/cy/admin/audit', { cookies, form })
    expect(answer.headers.get('location')).toBe(`/cy/admin/audit?who=${id}&from=2026-03-01`)
    const wrong = { do: 'filter', who: 'x@nowhere.example', subject: 'a b', from: 'soon', to: '2026' }
    const refused = await call(portal, audit.action, '/admin/audit', { cookies, form: wrong })
    expect(refused).toMatchObject({ status: 422, data: { typed: { who: 'x@nowhere.example' } } })
    const { issues } = refused.data as { issues: { field: string }[] }
    expect(issues.map(({ field }) => field)).toEqual(['who', 'subject', 'from'])
    expect((await call(portal, audit.action, '/admin/audit', { cookies, form: { do: 'x' } })).status).toBe(
      400,
    )
  })

  it('is downloaded with the same filters, harmlessly, and tells of the download once', async () => {
    const portal = freshPortal()
    const { id, cookies } = await signedIn(portal, 'site-admin')
    updatePerson(portal.db, id, { name: '=HYPERLINK("http://evil.example")' })
    const answer = await call(portal, file.loader, `/admin/audit.csv?who=${id}`, { cookies })
    const rows = parse(answer.text, { bom: true })
    expect(rows).toHaveLength(2)
    expect(rows[1]).toContain('person.sign-in')
    expect(rows[1]?.[2]).toMatch(/^'=/)
    expect(auditedDeeds(portal).map(({ deed }) => deed)).toEqual(['person.sign-in', 'audit-log.download'])
  })

  it('is checked when asked for, and says from where on it is not whole', async () => {
    const portal = freshPortal()
    makePublished(portal)
    const { cookies } = await signedIn(portal, 'site-admin')
    expect((await listOf(portal, cookies)).lastCheck).toBeNull()
    const form = { do: 'verify' }
    const answer = await call(portal, audit.action, '/admin/audit', { cookies, form })
    expect(answer.status).toBe(302)
    expect((await listOf(portal, cookies)).lastCheck).toMatchObject({ fault: null })
    portal.db.$client.exec("drop trigger audit_log_no_update; update audit_log set deed = 'x' where id = 2")
    await call(portal, audit.action, '/admin/audit', { cookies, form })
    expect((await listOf(portal, cookies)).lastCheck).toMatchObject({ fault: { kind: 'changed', id: 2 } })
  })
})
