import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as root from '#app/root.tsx'
import * as work from '#app/routes/work/list.tsx'
import * as roles from '#app/routes/admin/roles.tsx'
import * as agenda from '#app/routes/agendas/agenda.tsx'
import * as agendas from '#app/routes/agendas/list.tsx'
import * as account from '#app/routes/people/account.tsx'
import * as code from '#app/routes/people/second-factor-code.tsx'
import * as factor from '#app/routes/people/second-factor.tsx'
import * as signIn from '#app/routes/people/sign-in.tsx'
import { startAgenda } from '#app/use-cases/agendas/start-agenda.ts'
import { grantPortalRole } from '#app/use-cases/people/change-portal-role.ts'
import type { Person } from '#app/domain/person.ts'
import { may } from '#app/domain/permissions.ts'
import { addMembership } from '#db/people.ts'
import { setPortalSetting } from '#db/portal-settings.ts'
import { addOrganisation, addPerson, goodPassword } from '#tests/support/accounts.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal, now, type TestPortal } from '#tests/support/portal.ts'
import { appCode, withSecondFactor } from '#tests/support/second-factors.ts'

// lucia reads the machine's clock.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) }))
afterEach(() => void vi.useRealTimers())

const cookieOf = (cookies: string[], name: string) =>
  cookies.find((cookie) => cookie.startsWith(`${name}=`))?.split(';')[0] ?? ''

function givePassword(portal: TestPortal, { email }: Person, path = '/sign-in') {
  return call(portal, signIn.action, path, { form: { email, password: goodPassword } })
}

async function sessionOf(portal: TestPortal, person: Person): Promise<string> {
  return cookieOf((await givePassword(portal, person)).cookies, 'session')
}

describe('signing in with a code', () => {
  it('takes two pages, and ends where one wanted to be, in one’s language', async () => {
    const portal = freshPortal()
    const person = await addPerson(portal)
    await withSecondFactor(portal, person)
    const first = await givePassword(portal, person, '/cy/sign-in?then=/agenda')
    expect(first.headers.get('location')).toBe('/cy/sign-in/code?then=%2Fagenda')
    expect(cookieOf(first.cookies, 'session')).toBe('')
    const cookies = cookieOf(first.cookies, 'pending')
    expect(first.cookies[0]).toMatch(/HttpOnly; SameSite=Lax; Max-Age=600$/)
    expect((await call(portal, account.loader, '/account', { cookies })).status).toBe(302)
    const path = '/cy/sign-in/code?then=%2Fagenda'
    const wrong = await call(portal, code.action, path, { cookies, form: { code: '000000' } })
    expect(wrong).toMatchObject({ status: 422, data: { issues: [{ field: 'code' }] } })
    const right = await call(portal, code.action, path, { cookies, form: { code: appCode(portal, person) } })
    expect(right.headers.get('location')).toBe('/cy/agenda')
    expect(right.cookies.some((cookie) => /^pending=; .*Max-Age=0/.test(cookie))).toBe(true)
    const session = cookieOf(right.cookies, 'session')
    expect((await call(portal, account.loader, '/account', { cookies: session })).status).toBe(200)
  })

  it.each(['https://evil.example/', '//evil.example', '/.//evil.example'])(
    'never goes on to %s',
    async (then) => {
      const portal = freshPortal()
      const person = await addPerson(portal)
      await withSecondFactor(portal, person)
      const cookies = cookieOf((await givePassword(portal, person)).cookies, 'pending')
      const path = `/sign-in/code?then=${encodeURIComponent(then)}`
      const answer = await call(portal, code.action, path, {
        cookies,
        form: { code: appCode(portal, person) },
      })
      expect(answer.headers.get('location')).toBe('/work')
    },
  )

  it('without a sign-in that waits leads back to the sign-in page', async () => {
    const answer = await call(freshPortal(), code.loader, '/cy/sign-in/code?then=/agenda')
    expect(answer.headers.get('location')).toBe('/cy/sign-in?then=%2Fagenda')
  })
})

describe('where the portal requires it', () => {
  async function required() {
    const portal = freshPortal()
    const admin = await addPerson(portal, { portalRoles: ['site-admin'] })
    const cookies = await sessionOf(portal, admin)
    setPortalSetting(portal.db, 'totpRequired', true)
    return { portal, admin, cookies }
  }

  it('an administrator is led to set it up, also in a session that began before, and may do nothing else', async () => {
    const { portal, cookies } = await required()
    for (const path of ['/admin/roles', '/cy/admin/roles', '/admin/roles.data', '/Account/../admin/roles']) {
      const answer = await call(portal, roles.loader, path, { cookies })
      expect(answer.headers.get('location')).toMatch(/^(\/cy)?\/account\/second-factor$/)
    }
    for (const { loader } of [agendas, agenda]) {
      const answer = await call(portal, loader, '/agendas', { cookies })
      expect(answer.headers.get('location')).toBe('/account/second-factor')
    }
    const form = { email: 'x@people.example', role: 'reviewer', give: 'yes' }
    expect((await call(portal, roles.action, '/admin/roles', { cookies, form })).status).toBe(302)
    expect((await call(portal, account.loader, '/account', { cookies })).status).toBe(200)
    const page = await call(portal, factor.loader, '/account/second-factor', { cookies })
    expect(page.data).toMatchObject({ required: true, state: 'off' })
  })

  it('somebody with an agenda gets what stands around every page, though the agenda has to wait', async () => {
    const { portal, admin, cookies } = await required()
    startAgenda(portal, { visitor: admin, agendaKey: null }, 'en')
    const frame = await call(portal, root.loader, '/account/second-factor', { cookies })
    expect(frame).toMatchObject({ status: 200, data: { agendaItems: 0 } })
  })

  it('goes on once it is set up', async () => {
    const { portal, admin, cookies } = await required()
    const path = '/account/second-factor'
    const begun = await call(portal, factor.action, path, {
      cookies,
      form: { do: 'begin', password: goodPassword },
    })
    expect(begun.headers.get('location')).toBe(path)
    const form = { do: 'turn-on', code: appCode(portal, admin) }
    const on = await call(portal, factor.action, path, { cookies, form })
    expect((on.data as { codes: string[] }).codes).toHaveLength(10)
    const renewed = cookieOf(on.cookies, 'session')
    expect((await call(portal, roles.loader, '/admin/roles', { cookies })).headers.get('location')).toMatch(
      /sign-in/,
    )
    expect((await call(portal, roles.loader, '/admin/roles', { cookies: renewed })).status).toBe(200)
    // What has been shown once is not shown again.
    const again = await call(portal, factor.loader, path, { cookies: renewed })
    expect(JSON.stringify(again.data)).not.toContain((on.data as { codes: string[] }).codes[0])
  })

  it('holds for a role given later, and for editors, and not for others', async () => {
    const { portal, admin } = await required()
    const person = await addPerson(portal)
    const cookies = await sessionOf(portal, person)
    expect((await call(portal, work.loader, '/work', { cookies })).status).toBe(200)
    const ombudsman = addOrganisation(portal, { type: 'commissioner-or-ombudsman' })
    addMembership(portal.db, person.id, ombudsman.id, 'ombudsman-editor')
    expect((await call(portal, work.loader, '/work', { cookies })).headers.get('location')).toBe(
      '/account/second-factor',
    )
    const other = await addPerson(portal)
    grantPortalRole(portal, admin, { email: other.email, role: 'site-admin' })
    const others = await sessionOf(portal, other)
    expect((await call(portal, roles.loader, '/admin/roles', { cookies: others })).status).toBe(302)
  })

  it('the policy says so too, whatever page or request asks', async () => {
    const { admin } = await required()
    const lacking = { ...admin, needsSecondFactor: true as const }
    expect(may(admin, { do: 'manage-settings' })).toBe(true)
    expect(may(lacking, { do: 'manage-settings' })).toBe(false)
    expect(may(lacking, { do: 'use-account' })).toBe(true)
  })
})
