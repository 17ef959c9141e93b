import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as signIn from '#app/routes/people/sign-in.tsx'
import * as autosave from '#app/routes/work/autosave.ts'
import * as check from '#app/routes/work/check.tsx'
import * as edit from '#app/routes/work/edit.tsx'
import * as sent from '#app/routes/work/sent.tsx'
import * as tasks from '#app/routes/work/tasks.tsx'
import type { CaseStudy } from '#app/domain/case-study.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import {
  caseStudy,
  english,
  excerpt,
  makeDraft,
  makeOmbudsman,
  makeOrganisation,
  recordNow,
} from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal, now, type TestPortal } from '#tests/support/portal.ts'

// lucia reads the machine's clock.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) }))
afterEach(() => void vi.useRealTimers())

type Handler = Parameters<typeof call>[1]

async function signedIn(portal: TestPortal, email: string): Promise<string> {
  const { cookies } = await call(portal, signIn.action, '/sign-in', {
    form: { email, password: goodPassword },
  })
  return cookies[0]?.split(';')[0] ?? ''
}

/** A draft, its writer, and what opens and sends its pages as them. */
async function aDraft() {
  const portal = freshPortal()
  const organisation = makeOrganisation(portal)
  const writer = await addPerson(portal, { organisationId: organisation.id, roles: ['contributor'] })
  const id = makeDraft(portal, writer, 'case-study', caseStudy())
  const cookies = await signedIn(portal, writer.email)
  const ask = (
    handler: Handler,
    page: string,
    given: { form?: Record<string, string>; cookies?: string } = {},
  ) => call(portal, handler, `/work/${id}/${page}`, { params: paramsOf(id, page), cookies, ...given })
  return { portal, organisation, writer, id, cookies, ask }
}

function paramsOf(id: string, page: string): Record<string, string> {
  const [, task] = page.split('?')[0]?.split('/') ?? []
  return task === undefined ? { id } : { id, task }
}

function written(portal: TestPortal, id: string): CaseStudy {
  return recordNow(portal, id).draft?.content as CaseStudy
}

async function lockOf(ask: Awaited<ReturnType<typeof aDraft>>['ask'], page: string): Promise<string> {
  return ((await ask(edit.loader, page)).data as { lock: string }).lock
}

describe('a page of the form', () => {
  test('keeps what the other pages hold', async () => {
    const { portal, id, ask } = await aDraft()
    const answer = await ask(edit.action, 'edit/lessons', {
      form: { lock: await lockOf(ask, 'edit/lessons'), intent: 'continue', 'whatDidNotWork.en': 'Faxes.' },
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/work/${id}/edit/cost`])
    expect(written(portal, id).whatDidNotWork.en).toBe('Faxes.')
    expect(written(portal, id).title.en).toBe(caseStudy().title.en)
  })

  test('says what is wrong before it leads on, and has saved it all the same', async () => {
    const { portal, id, ask } = await aDraft()
    const form = { lock: await lockOf(ask, 'edit/context'), 'started.month': '13', 'started.year': '2025' }
    const answer = await ask(edit.action, 'edit/context', { form: { ...form, intent: 'continue' } })
    expect(answer.status).toBe(422)
    expect(answer.data).toMatchObject({ issues: [{ field: 'started', problem: 'not-a-month' }] })
    expect(written(portal, id).started).toBe('2025-13')
  })

  test('lets nobody be sent without the required answers, but lets them go on', async () => {
    const { ask, id } = await aDraft()
    const form = async () => ({ lock: await lockOf(ask, 'edit'), 'title.en': '' })
    const going = await ask(edit.action, 'edit', { form: { ...(await form()), intent: 'continue' } })
    expect(going.headers.get('location')).toBe(`/work/${id}/tasks?done=saved`)
    const sending = await ask(edit.action, 'edit', { form: { ...(await form()), intent: 'check' } })
    expect(sending.status).toBe(422)
    expect(sending.data).toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ field: 'title.en', problem: 'required' })]),
    })
  })

  test('is not there for a task that a kind does not have', async () => {
    const { ask } = await aDraft()
    expect((await ask(edit.loader, 'edit/nothing')).status).toBe(404)
  })

  test('colleagues on different tasks do not stand in each other’s way', async () => {
    const { portal, id, ask } = await aDraft()
    const mine = await lockOf(ask, 'edit/lessons')
    const theirs = await lockOf(ask, 'edit/cost')
    await ask(edit.action, 'edit/cost', { form: { lock: theirs, intent: 'save', 'funding.en': 'A grant' } })
    const answer = await ask(edit.action, 'edit/lessons', {
      form: { lock: mine, intent: 'save', 'whatDidNotWork.en': 'Faxes.' },
    })
    expect(answer.status).toBe(302)
    expect(written(portal, id)).toMatchObject({
      funding: english('A grant'),
      whatDidNotWork: english('Faxes.'),
    })
  })
})

describe('fifty people on one draft', () => {
  test('twenty times: exactly one wins, and 49 keep their words beside the winner’s', async () => {
    const { portal, id, ask } = await aDraft()
    for (let round = 0; round < 20; round += 1) {
      const lock = await lockOf(ask, 'edit/lessons')
      const texts = Array.from({ length: 50 }, (_, n) => `Round ${round}, writer ${n}: what did not work.`)
      const answers = await Promise.all(
        texts.map((text) =>
          ask(edit.action, 'edit/lessons', { form: { lock, intent: 'save', 'whatDidNotWork.en': text } }),
        ),
      )
      const won = answers.flatMap(({ status }, n) => (status === 302 ? [n] : []))
      expect(won).toHaveLength(1)
      const winner = texts[won[0] ?? -1]
      expect(written(portal, id).whatDidNotWork.en).toBe(winner)
      const lost = answers.flatMap((answer, n) => (n === won[0] ? [] : [{ ...answer, text: texts[n] }]))
      expect(lost.map(({ status }) => status)).toEqual(Array(49).fill(409))
      for (const { data, text } of lost) {
        expect(data).toMatchObject({
          content: { whatDidNotWork: { en: text } },
          texts: [{ field: 'whatDidNotWork', yours: text, theirs: winner }],
        })
      }
    }
  })

  test('the lock that comes with both texts is the one to save with', async () => {
    const { portal, id, ask } = await aDraft()
    const lock = await lockOf(ask, 'edit/lessons')
    const save = (text: string, sent: string) =>
      ask(edit.action, 'edit/lessons', { form: { lock: sent, intent: 'save', 'whatDidNotWork.en': text } })
    await save('Theirs', lock)
    const lost = await save('Mine', lock)
    const again = await save('Theirs and mine', (lost.data as { lock: string }).lock)
    expect(again.status).toBe(302)
    expect(written(portal, id).whatDidNotWork.en).toBe('Theirs and mine')
  })
})

describe('saving by itself', () => {
  test('saves, and gives the lock for the next time', async () => {
    const { portal, id, ask } = await aDraft()
    const first = await ask(autosave.action, 'autosave/lessons', {
      form: { lock: await lockOf(ask, 'edit/lessons'), 'whatDidNotWork.en': 'One' },
    })
    expect(first.status).toBe(200)
    const { lock } = JSON.parse(first.text) as { lock: string }
    const second = await ask(autosave.action, 'autosave/lessons', {
      form: { lock, 'whatDidNotWork.en': 'One, two' },
    })
    expect(second.status).toBe(200)
    expect(written(portal, id).whatDidNotWork.en).toBe('One, two')
  })

  test('leads nobody away: signed out is 401, and somebody faster 409', async () => {
    const { portal, id, ask } = await aDraft()
    const lock = await lockOf(ask, 'edit/lessons')
    const out = await ask(autosave.action, 'autosave/lessons', { form: { lock }, cookies: '' })
    expect(out.status).toBe(401)
    await ask(edit.action, 'edit/lessons', { form: { lock, intent: 'save', 'whatDidNotWork.en': 'Theirs' } })
    const late = await ask(autosave.action, 'autosave/lessons', {
      form: { lock, 'whatDidNotWork.en': 'Mine' },
    })
    expect(late.status).toBe(409)
    expect(written(portal, id).whatDidNotWork.en).toBe('Theirs')
  })
})

describe('a session that ends while somebody types', () => {
  const typed = 'An hour’s work, not to be lost.'

  /** Somebody without a session sends what they typed. */
  async function parked() {
    const draft = await aDraft()
    const { ask, writer } = draft
    const lock = await lockOf(ask, 'edit/lessons')
    const form = { lock, writer: writer.id, intent: 'save', 'whatDidNotWork.en': typed }
    const answer = await ask(edit.action, 'edit/lessons', { form, cookies: '' })
    const key = answer.cookies.find((cookie) => cookie.startsWith('parked='))?.split(';')[0] ?? ''
    return { ...draft, answer, key, form }
  }

  test('they are asked to sign in, told that nothing is lost, and led back', async () => {
    const { portal, id, answer, key } = await parked()
    expect(answer.headers.get('location')).toBe(
      `/sign-in?then=${encodeURIComponent(`/work/${id}/edit/lessons`)}`,
    )
    const page = await call(portal, signIn.loader, '/sign-in', { cookies: key })
    expect(page.data).toMatchObject({ parked: true })
    expect((await call(portal, signIn.loader, '/sign-in')).data).toMatchObject({ parked: false })
  })

  test('their words are in the form again until they are saved', async () => {
    const { portal, id, ask, cookies, key, form } = await parked()
    const back = { cookies: `${cookies}; ${key}` }
    expect(written(portal, id).whatDidNotWork.en).toBe('')
    for (const _ of ['once', 'and after loading the page anew']) {
      const page = await ask(edit.loader, 'edit/lessons', back)
      expect(page.data).toMatchObject({ restored: true, content: { whatDidNotWork: { en: typed } } })
    }
    const other = await ask(edit.loader, 'edit/cost', back)
    expect(other.data).toMatchObject({ restored: false })
    await ask(edit.action, 'edit/lessons', { form, ...back })
    expect(written(portal, id).whatDidNotWork.en).toBe(typed)
    expect((await ask(edit.loader, 'edit/lessons', back)).data).toMatchObject({ restored: false })
  })

  test('what a colleague saved meanwhile is not overwritten', async () => {
    const { ask, cookies, key, form } = await parked()
    await ask(edit.action, 'edit/lessons', { form: { ...form, 'whatDidNotWork.en': 'A colleague’s' } })
    const page = await ask(edit.loader, 'edit/lessons', { cookies: `${cookies}; ${key}` })
    const { lock } = page.data as { lock: string }
    const answer = await ask(edit.action, 'edit/lessons', { form: { ...form, lock } })
    expect(answer.status).toBe(409)
  })

  test('somebody else at the same browser never sees them', async () => {
    const { portal, organisation, ask, key } = await parked()
    const colleague = await addPerson(portal, { organisationId: organisation.id, roles: ['contributor'] })
    const theirs = await signedIn(portal, colleague.email)
    const page = await ask(edit.loader, 'edit/lessons', { cookies: `${theirs}; ${key}` })
    expect(page.status).toBe(200)
    expect(JSON.stringify(page.data)).not.toContain(typed)
  })

  test('they are kept for an hour', async () => {
    const { portal, ask, cookies, key } = await parked()
    portal.pass({ minutes: 61 })
    const page = await ask(edit.loader, 'edit/lessons', { cookies: `${cookies}; ${key}` })
    expect(page.data).toMatchObject({ restored: false })
  })

  test('nothing is kept for somebody who may not write the draft, or does not say who they are', async () => {
    const { portal, ask } = await aDraft()
    const stranger = await addPerson(portal, {
      organisationId: makeOrganisation(portal).id,
      roles: ['contributor'],
    })
    for (const writer of [stranger.id, 'nobody', '']) {
      const answer = await ask(edit.action, 'edit/lessons', {
        form: { writer, lock: '0', 'whatDidNotWork.en': typed },
        cookies: '',
      })
      expect(answer.status).toBe(302)
      expect(answer.cookies.join()).not.toContain('parked=')
    }
  })

  test('they can be thrown away', async () => {
    const { portal, id, ask, cookies, key } = await parked()
    const back = { cookies: `${cookies}; ${key}` }
    await ask(edit.action, 'edit/lessons', { form: { intent: 'forget' }, ...back })
    expect((await ask(edit.loader, 'edit/lessons', back)).data).toMatchObject({ restored: false })
    expect(written(portal, id).whatDidNotWork.en).toBe('')
  })
})

describe('the pages around the form', () => {
  test('the task list is for case studies; other kinds are sent to their one page', async () => {
    const { portal, ask } = await aDraft()
    expect((await ask(tasks.loader, 'tasks')).data).toMatchObject({ progress: { depth: 'quick' } })
    const editor = await addPerson(portal, {
      organisationId: makeOmbudsman(portal).id,
      roles: ['ombudsman-editor'],
    })
    const id = makeDraft(portal, editor, 'excerpt', excerpt())
    const cookies = await signedIn(portal, editor.email)
    const answer = await call(portal, tasks.loader, `/work/${id}/tasks`, { params: { id }, cookies })
    expect(answer.headers.get('location')).toBe(`/work/${id}/edit`)
  })

  test('answers are looked through, then sent; what somebody changed since is not sent unseen', async () => {
    const { portal, id, ask } = await aDraft()
    const { lock } = (await ask(check.loader, 'check')).data as { lock: number }
    await ask(edit.action, 'edit/lessons', {
      form: { lock: await lockOf(ask, 'edit/lessons'), intent: 'save', 'whatDidNotWork.en': 'Faxes.' },
    })
    const late = await ask(check.action, 'check', { form: { lock: String(lock) } })
    expect(late.status).toBe(409)
    expect(recordNow(portal, id).draft?.status).toBe('draft')
    const answer = await ask(check.action, 'check', { form: { lock: String(lock + 1) } })
    expect(answer.headers.get('location')).toBe(`/work/${id}/sent`)
    expect((await ask(sent.loader, 'sent')).data).toMatchObject({ id })
    expect((await ask(check.loader, 'check')).headers.get('location')).toBe(`/work/${id}`)
  })
})
