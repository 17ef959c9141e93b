import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Issue } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import * as lists from '#app/routes/admin/anonymity.tsx'
import * as signIn from '#app/routes/people/sign-in.tsx'
import * as anonymity from '#app/routes/work/anonymity.tsx'
import * as pseudonyms from '#app/routes/work/pseudonyms.tsx'
import type { FindingsPage } from '#app/use-cases/anonymity/read-findings.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import {
  english,
  excerpt,
  makeDraft,
  makeOmbudsman,
  makeOrganisation,
  recordNow,
} from '#tests/support/builders.ts'
import { call, type Answer } from '#tests/support/call.ts'
import { freshPortal, now, type TestPortal } from '#tests/support/portal.ts'

// lucia reads the machine's clock.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) }))
afterEach(() => void vi.useRealTimers())

type Route = Parameters<typeof call>[1]

/** Somebody's browser: signed in once, as many tabs as there are calls. */
async function browserOf(portal: TestPortal, { email }: Person) {
  const form = { email, password: goodPassword }
  const { cookies } = await call(portal, signIn.action, '/sign-in', { form })
  const [cookie] = cookies[0]?.split(';') ?? []
  return (route: Route, path: string, form?: Record<string, string>, id = '') =>
    call(portal, route, path, { params: { id }, cookies: cookie, form })
}

const issuesOf = ({ data }: Answer) =>
  (data as { issues: Issue[] }).issues.map(({ field, problem }) => [field, problem])

describe('the page of findings', () => {
  async function scene() {
    const portal = freshPortal()
    const ombudsman = makeOmbudsman(portal)
    const editor = await addPerson(portal, { organisationId: ombudsman.id, roles: ['ombudsman-editor'] })
    const content = excerpt({ complaint: english('Mrs Carrow rang. Mr Penry wrote.') })
    const id = makeDraft(portal, editor, 'excerpt', content)
    const browser = await browserOf(portal, editor)
    const path = `/work/${id}/anonymity`
    const page = async () => (await browser(anonymity.loader, path, undefined, id)).data as FindingsPage
    const send = (form: Record<string, string>) => browser(anonymity.action, path, form, id)
    const first = async () => {
      const { lock, texts } = await page()
      return { mark: texts[0]?.findings[0]?.mark ?? '', lock: String(lock) }
    }
    const complaint = () => {
      const { draft } = recordNow(portal, id)
      return draft !== null && 'complaint' in draft.content ? draft.content.complaint.en : ''
    }
    return { portal, ombudsman, editor, content, id, page, send, first, complaint }
  }

  test('in two tabs: what the first did is not done again by the second, nor by going back and sending anew', async () => {
    const { send, first, complaint } = await scene()
    const asOpened = await first()
    const use = { do: 'use', ...asOpened }
    expect((await send(use)).headers.get('location')).toMatch(/anonymity\?done=replaced$/)
    const again = await send(use)
    expect([again.status, issuesOf(again)]).toEqual([409, [['', 'finding-gone']]])
    expect(complaint()).toBe('Mrs X rang. Mr Penry wrote.')
  })

  test('while somebody edits the text in another tab, nothing of theirs is written over, and what was typed comes back', async () => {
    const { portal, editor, id, content, send, first, complaint } = await scene()
    const asOpened = await first()
    const edited = { ...content, complaint: english('At first Mrs Carrow rang. Mr Penry wrote.') }
    expect(saveDraft(portal, editor, { recordId: id, lock: Number(asOpened.lock), content: edited }).ok).toBe(
      true,
    )
    const answer = await send({ do: 'replace', ...asOpened, words: 'the mother', everywhere: 'on' })
    expect([answer.status, issuesOf(answer)]).toEqual([409, [['', 'finding-gone']]])
    expect(answer.data).toMatchObject({ finding: { words: 'the mother', everywhere: true } })
    expect(complaint()).toBe('At first Mrs Carrow rang. Mr Penry wrote.')
  })

  test.each([
    ['other words that are none', { do: 'replace', words: '  ' }, [['words', 'required']]],
    ['no reason', { do: 'keep' }, [['reason', 'required']]],
    ['a reason nobody offered', { do: 'keep', reason: 'because' }, [['reason', 'required']]],
    [
      'a note that repeats the words',
      { do: 'keep', reason: 'body-or-place', note: 'Mrs Carrow agreed' },
      [['note', 'repeats-words']],
    ],
  ])('says beside the field what is wrong with %s, and changes nothing', async (_, form, issues) => {
    const { send, first, complaint, page } = await scene()
    const answer = await send({ ...(await first()), ...form })
    expect([answer.status, issuesOf(answer)]).toEqual([422, issues])
    expect(complaint()).toBe('Mrs Carrow rang. Mr Penry wrote.')
    expect((await page()).open).toBe(2)
  })

  test.each([
    [{ do: 'use', mark: 'no such mark', lock: '1' }, 409],
    [{ do: 'use', lock: 'one' }, 409],
    [{ do: 'keep', mark: '\u0000', reason: 'body-or-place' }, 409],
    [{ do: 'reopen', mark: 'no such mark' }, 302],
    [{ do: 'dance' }, 400],
    [{}, 400],
  ])('answers %j with %i', async (form, status) => {
    const { send, page } = await scene()
    expect((await send(form)).status).toBe(status)
    expect((await page()).open).toBe(2)
  })

  test('is for those who may see the draft: others neither see nor decide, nor read who is meant', async () => {
    const { portal, id, first } = await scene()
    const asOpened = await first()
    const writer = await addPerson(portal, {
      organisationId: makeOrganisation(portal).id,
      roles: ['contributor'],
    })
    const other = await addPerson(portal, {
      organisationId: makeOmbudsman(portal).id,
      roles: ['ombudsman-editor'],
    })
    for (const stranger of [writer, other]) {
      const browser = await browserOf(portal, stranger)
      const statuses = [
        await browser(anonymity.loader, `/work/${id}/anonymity`, undefined, id),
        await browser(anonymity.action, `/work/${id}/anonymity`, { do: 'use', ...asOpened }, id),
        await browser(pseudonyms.loader, `/work/${id}/pseudonyms`, undefined, id),
        await browser(pseudonyms.action, `/work/${id}/pseudonyms`, { confirm: 'on' }, id),
      ].map(({ status }) => status)
      for (const status of statuses) expect([403, 404]).toContain(status)
    }
    const { draft } = recordNow(portal, id)
    expect(JSON.stringify(draft?.content)).toContain('Mrs Carrow')
  })
})

describe('the portal’s own lists', () => {
  async function scene() {
    const portal = freshPortal()
    const admin = await addPerson(portal, { portalRoles: ['site-admin'] })
    const browser = await browserOf(portal, admin)
    const listed = async () => {
      const { data } = await browser(lists.loader, '/admin/anonymity')
      return (data as { lists: { id: string; list: string; words: string }[] }).lists
    }
    const send = (form: Record<string, string>) => browser(lists.action, '/admin/anonymity', form)
    return { portal, listed, send }
  }

  test('take entries, one on each line, and change what is found', async () => {
    const { portal, listed, send } = await scene()
    const ombudsman = makeOmbudsman(portal)
    const editor = await addPerson(portal, { organisationId: ombudsman.id, roles: ['ombudsman-editor'] })
    const content = excerpt({ complaint: english('Mrs Carrow rang from Pentre Cwta.') })
    const id = makeDraft(portal, editor, 'excerpt', content)
    const browser = await browserOf(portal, editor)
    const found = async () => {
      const { data } = await browser(anonymity.loader, `/work/${id}/anonymity`, undefined, id)
      return (data as FindingsPage).texts.flatMap(({ findings }) =>
        findings.map(({ finding }) => finding.text),
      )
    }
    expect(await found()).toEqual(['Mrs Carrow'])
    await send({ list: 'deny', words: ' pentre cwta \r\n\r\nPENTRE CWTA\r\nNantyrhafod' })
    await send({ list: 'allow', words: 'Mrs Carrow' })
    expect((await listed()).map(({ list, words }) => [list, words])).toEqual(
      expect.arrayContaining([
        ['deny', 'pentre cwta'],
        ['deny', 'Nantyrhafod'],
        ['allow', 'Mrs Carrow'],
      ]),
    )
    expect(await found()).toEqual(['Pentre Cwta'])
  })

  test.each([
    [{}, ['list', 'words']],
    [{ list: 'maybe', words: 'Nantyrhafod' }, ['list']],
    [{ list: 'deny', words: ' \r\n' }, ['words']],
    [{ list: 'allow', words: 'Nantyrhafod\r\nMr' }, ['words']],
    [{ list: 'allow', words: `Nantyrhafod\r\n${'x'.repeat(121)}` }, ['words']],
    [
      { list: 'deny', words: Array.from({ length: 2_001 }, (_, i) => `Pentre number ${i}`).join('\r\n') },
      ['words'],
    ],
  ] as [Record<string, string>, string[]][])(
    'take nothing of what is not right, and give all of it back',
    async (form, fields) => {
      const { listed, send } = await scene()
      const answer = await send(form)
      expect(answer.status).toBe(422)
      expect(issuesOf(answer).map(([field]) => field)).toEqual(fields)
      const typed = { list: form['list'] ?? '', words: (form['words'] ?? '').replaceAll('\r\n', '\n') }
      expect(answer.data).toMatchObject({ typed })
      expect(await listed()).toEqual([])
    },
  )

  test('take two thousand long entries at once, whole', async () => {
    const { listed, send } = await scene()
    const entries = Array.from({ length: 2_000 }, (_, i) => `${i} ${'x'.repeat(60)}`)
    expect((await send({ list: 'deny', words: entries.join('\r\n') })).status).toBe(302)
    expect((await listed()).map(({ words }) => words).toSorted()).toEqual(entries.toSorted())
  })

  test('lose an entry once; a second tab that takes it off again is told that it is off', async () => {
    const { listed, send } = await scene()
    await send({ list: 'deny', words: 'Nantyrhafod' })
    const [entry] = await listed()
    for (const _ of ['first tab', 'second tab']) {
      const answer = await send({ remove: entry?.id ?? '' })
      expect(answer.headers.get('location')).toMatch(/done=removed$/)
    }
    expect(await listed()).toEqual([])
  })
})
