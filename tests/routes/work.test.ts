import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as signIn from '#app/routes/people/sign-in.tsx'
import * as edit from '#app/routes/work/edit.tsx'
import * as sections from '#app/routes/work/sections.tsx'
import * as withdrawal from '#app/routes/work/withdraw.tsx'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import {
  caseStudy,
  makeDraft,
  makeOmbudsman,
  makeOrganisation,
  makePublished,
} from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { makePublishedCasebook } from '#tests/support/casebooks.ts'
import { freshPortal, now, type TestPortal } from '#tests/support/portal.ts'

// lucia reads the machine's clock.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) }))
afterEach(() => void vi.useRealTimers())

type Loader = Parameters<typeof call>[1]

/** Opens a page about a record as this person. */
async function open(
  portal: TestPortal,
  email: string,
  loader: Loader,
  path: string,
): Promise<[number, string | null]> {
  const { cookies } = await call(portal, signIn.action, '/sign-in', {
    form: { email, password: goodPassword },
  })
  const params = { id: path.split('/').at(-2) ?? '' }
  const answer = await call(portal, loader, path, { params, cookies: cookies[0]?.split(';')[0] })
  return [answer.status, answer.headers.get('location')]
}

describe('an old link, or the back button, leads to where the record stands', () => {
  test('when its draft was published or submitted meanwhile', async () => {
    const portal = freshPortal()
    const home = makeOrganisation(portal)
    const writer = await addPerson(portal, { organisationId: home.id, roles: ['contributor'] })
    const published = makePublished(portal, 'case-study', caseStudy(), writer)
    const waiting = makeDraft(portal, writer, 'case-study', caseStudy())
    submit(portal, writer, { recordId: waiting })
    for (const id of [published, waiting]) {
      expect(await open(portal, writer.email, edit.loader, `/cy/work/${id}/edit`)).toEqual([
        302,
        `/cy/work/${id}`,
      ])
    }
    const withdraw = await open(portal, writer.email, withdrawal.loader, `/work/${waiting}/withdraw`)
    expect(withdraw).toEqual([302, `/work/${waiting}`])
  })

  test('when a casebook was published meanwhile', async () => {
    const portal = freshPortal()
    const ombudsman = makeOmbudsman(portal)
    const editor = await addPerson(portal, { organisationId: ombudsman.id, roles: ['ombudsman-editor'] })
    const id = makePublishedCasebook(portal, editor, [makePublished(portal)])
    const answer = await open(portal, editor.email, sections.loader, `/work/${id}/sections`)
    expect(answer).toEqual([302, `/work/${id}`])
  })

  test('but a stranger is still told that it is not theirs', async () => {
    const portal = freshPortal()
    const stranger = await addPerson(portal, {
      organisationId: makeOrganisation(portal).id,
      roles: ['contributor'],
    })
    const id = makePublished(portal)
    expect(await open(portal, stranger.email, edit.loader, `/work/${id}/edit`)).toEqual([403, null])
    expect(await open(portal, stranger.email, edit.loader, '/work/nothing/edit')).toEqual([404, null])
  })
})
