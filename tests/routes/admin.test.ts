import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as add from '#app/routes/admin/add-synonyms.tsx'
import * as home from '#app/routes/admin/home.tsx'
import * as missed from '#app/routes/admin/missed-searches.tsx'
import * as set from '#app/routes/admin/synonym-set.tsx'
import * as synonyms from '#app/routes/admin/synonyms.tsx'
import * as signIn from '#app/routes/people/sign-in.tsx'
import * as search from '#app/routes/search.tsx'
import type { PortalRole } from '#app/domain/person.ts'
import { missedSearches } from '#db/schema/schema.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal, now, type TestPortal } from '#tests/support/portal.ts'

// lucia reads the machine's clock.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) }))
afterEach(() => void vi.useRealTimers())

async function cookiesOf(portal: TestPortal, ...portalRoles: PortalRole[]): Promise<string> {
  const { email } = await addPerson(portal, { portalRoles })
  const answer = await call(portal, signIn.action, '/sign-in', { form: { email, password: goodPassword } })
  return answer.cookies[0]?.split(';')[0] ?? ''
}

const pages = [
  ['/admin', home.loader],
  ['/admin/missed-searches', missed.loader],
  ['/admin/synonyms', synonyms.loader],
  ['/admin/synonyms/add', add.loader],
  ['/admin/synonyms/sets/ombudsman', set.loader],
] as const

describe('the pages for looking after the portal', () => {
  it.each(pages)('%s asks to sign in first, and is not for everybody', async (path, loader) => {
    const portal = freshPortal()
    const params = { id: 'ombudsman' }
    expect((await call(portal, loader, path, { params })).status).toBe(302)
    const member = await cookiesOf(portal)
    expect((await call(portal, loader, path, { params, cookies: member })).status).toBe(403)
    const admin = await cookiesOf(portal, 'site-admin')
    expect((await call(portal, loader, path, { params, cookies: admin })).status).toBe(200)
  })

  it('offer reviewers what they may see', async () => {
    const portal = freshPortal()
    const cookies = await cookiesOf(portal, 'reviewer')
    expect((await call(portal, home.loader, '/admin', { cookies })).data).toEqual({
      pages: ['missed-searches'],
      waiting: {},
    })
    const list = await call(portal, missed.loader, '/admin/missed-searches', { cookies })
    expect(list.data).toMatchObject({ mayAddSynonyms: false })
  })
})

describe('synonyms', () => {
  it('that are not right come back as typed', async () => {
    const portal = freshPortal()
    const cookies = await cookiesOf(portal, 'site-admin')
    const before = 'ombudsman = ombwdsmon'
    const form = { save: 'yes', entries: 'kettle\r\n', oneWay: 'yes', language: 'cy', before }
    const given = { cookies, form, params: { id: 'ombudsman' } }
    const typed = { entries: 'kettle\n', oneWay: true, language: 'cy', before }
    for (const action of [add.action, set.action])
      expect(await call(portal, action, '/admin/synonyms/add', given)).toMatchObject({
        status: 422,
        data: { typed, issues: [{ field: 'entries' }], failed: true },
      })
  })

  it('are added, switched off and on, changed and put back, in the language of the page', async () => {
    const portal = freshPortal()
    const cookies = await cookiesOf(portal, 'site-admin')
    const form = { save: 'yes', entries: 'kettle\nteapot', oneWay: 'no', language: 'en' }
    const added = await call(portal, add.action, '/cy/admin/synonyms/add', { cookies, form })
    expect(added.headers.get('location')).toBe('/cy/admin/synonyms?done=added')
    expect(portal.synonyms.now().of(['kettl'])).toEqual([['teapot']])

    const off = await call(portal, synonyms.action, '/admin/synonyms', {
      cookies,
      form: { off: 'ombudsman' },
    })
    expect(off.headers.get('location')).toBe('/admin/synonyms?done=off')
    expect(portal.synonyms.now().of(['ombudsman'])).toEqual([])
    await call(portal, synonyms.action, '/admin/synonyms', { cookies, form: { on: 'ombudsman' } })
    expect(portal.synonyms.now().of(['ombudsman'])).not.toEqual([])

    const params = { id: 'ombudsman' }
    const path = '/admin/synonyms/sets/ombudsman'
    const entries = 'ombudsman\nreferee'
    const change = { ...form, entries, before: 'ombudsman = ombwdsmon' }
    await call(portal, set.action, path, { cookies, params, form: change })
    // The same again, from a page that was opened before.
    expect((await call(portal, set.action, path, { cookies, params, form: change })).status).toBe(409)
    expect((await call(portal, set.loader, path, { cookies, params })).data).toMatchObject({
      origin: 'changed',
    })
    const back = await call(portal, set.action, path, { cookies, params, form: { forget: 'yes' } })
    expect(back.headers.get('location')).toBe('/admin/synonyms?done=restored')
    expect((await call(portal, set.loader, path, { cookies, params })).data).toMatchObject({
      origin: 'delivered',
    })
  })

  it('unknown sets are not found, unknown buttons a bad request', async () => {
    const portal = freshPortal()
    const cookies = await cookiesOf(portal, 'site-admin')
    const nobody = { cookies, params: { id: 'nobody' } }
    expect((await call(portal, set.loader, '/admin/synonyms/sets/nobody', nobody)).status).toBe(404)
    const forget = { ...nobody, form: { forget: 'yes' } }
    expect((await call(portal, set.action, '/admin/synonyms/sets/nobody', forget)).status).toBe(404)
    const off = { cookies, form: { off: 'nobody' } }
    expect((await call(portal, synonyms.action, '/admin/synonyms', off)).status).toBe(404)
    const other = { cookies, form: { other: 'yes' } }
    expect((await call(portal, synonyms.action, '/admin/synonyms', other)).status).toBe(400)
    expect(
      (await call(portal, set.action, '/admin/synonyms/sets/x', { ...other, params: { id: 'ombudsman' } }))
        .status,
    ).toBe(400)
  })

  it('are tried, and listed by what was asked', async () => {
    const portal = freshPortal()
    const cookies = await cookiesOf(portal, 'site-admin')
    const answer = await call(
      portal,
      synonyms.loader,
      '/admin/synonyms?try=RSL&q=ombwds&language=xx&page=9',
      { cookies },
    )
    expect(answer.data).toMatchObject({ tried: { words: 'RSL', total: 0 }, only: null, list: { page: 1 } })
  })

  it('a new set may begin with words that found nothing', async () => {
    const portal = freshPortal()
    const cookies = await cookiesOf(portal, 'site-admin')
    const answer = await call(portal, add.loader, '/cy/admin/synonyms/add?entry=tegell', { cookies })
    expect(answer.data).toEqual({ entries: 'tegell\n', oneWay: false, language: 'cy', before: '' })
  })
})

it('the search page counts what finds nothing', async () => {
  const portal = freshPortal()
  await call(portal, search.loader, '/cy/search?q=tegell')
  const rows = portal.db.select().from(missedSearches).all()
  expect(rows).toMatchObject([{ words: 'tegell', language: 'cy', outcome: 'nothing', count: 1 }])
})
