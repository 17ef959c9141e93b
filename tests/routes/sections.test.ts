import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Person } from '#app/domain/person.ts'
import { saveSearch } from '#app/use-cases/alerts/save-search.ts'
import { everything } from '#search/query.ts'
import * as signIn from '#app/routes/people/sign-in.tsx'
import * as sections from '#app/routes/work/sections.tsx'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import { english, makeDraft, makeOmbudsman, makePublished, recordNow } from '#tests/support/builders.ts'
import { call, type Answer } from '#tests/support/call.ts'
import { arrange, casebook, makeCasebook } from '#tests/support/casebooks.ts'
import { freshPortal, now, type TestPortal } from '#tests/support/portal.ts'

// lucia reads the machine's clock.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) }))
afterEach(() => void vi.useRealTimers())

interface Desk {
  portal: TestPortal
  editor: Person
  /** Sends the page's form. */
  press(
    recordId: string,
    form: Record<string, string> | [string, string][],
    search?: string,
    lock?: number,
  ): Promise<Answer>
}

async function newDesk(): Promise<Desk> {
  const portal = freshPortal()
  const ombudsman = makeOmbudsman(portal)
  const editor = await addPerson(portal, { organisationId: ombudsman.id, roles: ['ombudsman-editor'] })
  const form = { email: editor.email, password: goodPassword }
  const { cookies } = await call(portal, signIn.action, '/sign-in', { form })
  return {
    portal,
    editor,
    press: (id, typed, search = '', lock = recordNow(portal, id).draft?.lock) => {
      const body = new URLSearchParams([
        ['lock', String(lock)],
        ...(Array.isArray(typed) ? typed : Object.entries(typed)),
      ])
      return call(portal, sections.action, `/work/${id}/sections${search}`, {
        params: { id },
        cookies: cookies[0]?.split(';')[0],
        body,
      })
    },
  }
}

function savedSections(portal: TestPortal, id: string) {
  return (recordNow(portal, id).draft?.content as ReturnType<typeof casebook>).sections
}

describe('a button on the page where a casebook is arranged', () => {
  test('keeps everything typed before it does what it says, and leads to what it moved', async () => {
    const { portal, editor, press } = await newDesk()
    const [one, two] = [makePublished(portal), makePublished(portal)]
    const id = makeCasebook(portal, editor, [one, two])
    const answer = await press(id, {
      'sections.first.title.en': 'A better title',
      'sections.first.introduction.en': 'Line one\r\nline two',
      [`sections.first.${one}.en`]: 'First remark',
      [`sections.first.${two}.en`]: 'Second remark',
      newSection: 'Another section',
      q: 'referral',
      intent: `entry-down first ${one}`,
    })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(`/work/${id}/sections?q=referral#entry-first-${one}`)
    expect(savedSections(portal, id)).toMatchObject([
      {
        title: english('A better title'),
        introduction: english('Line one\nline two'),
        entries: [
          { recordId: two, commentary: english('Second remark') },
          { recordId: one, commentary: english('First remark') },
        ],
      },
      { title: english('Another section'), entries: [] },
    ])
  })

  test('puts an entry in any place of its section; a place that is no number is a bad request', async () => {
    const { portal, editor, press } = await newDesk()
    const [one, two, three] = [makePublished(portal), makePublished(portal), makePublished(portal)]
    const id = makeCasebook(portal, editor, [one, two, three])
    const order = () => savedSections(portal, id)[0]?.entries.map((entry) => entry.recordId)
    const answer = await press(id, { intent: `entry-to first ${three} 0` })
    expect(answer.headers.get('location')).toBe(`/work/${id}/sections#entry-first-${three}`)
    expect(order()).toEqual([three, one, two])
    const stale = await press(id, { intent: `entry-to first ${two} 0` }, '', 0)
    expect(stale.status).toBe(409)
    for (const place of ['', 'x', '-1', '1.5'])
      expect((await press(id, { intent: `entry-to first ${two} ${place}` })).status).toBe(400)
    expect((await press(id, { intent: `entry-to first ${two} 3` })).status).toBe(302)
    expect(order()).toEqual([three, one, two])
  })

  test('writes the second language without touching the first', async () => {
    const { portal, editor, press } = await newDesk()
    const one = makePublished(portal)
    const id = makeCasebook(portal, editor, [one])
    const typed = { 'sections.first.title.cy': 'Gadael y ward', [`sections.first.${one}.cy`]: 'Sylw' }
    const answer = await press(id, { ...typed, intent: 'write en' }, '?writing=cy')
    expect(answer.headers.get('location')).toBe(`/work/${id}/sections?writing=en&done=saved`)
    expect(savedSections(portal, id)).toMatchObject([
      {
        title: { en: 'Leaving the ward', cy: 'Gadael y ward' },
        entries: [{ commentary: { en: `Remark on *${one}*`, cy: 'Sylw' } }],
      },
    ])
  })

  test('adds several records at once', async () => {
    const { portal, editor, press } = await newDesk()
    const [one, two, three] = [makePublished(portal), makePublished(portal), makePublished(portal)]
    const id = makeCasebook(portal, editor, [one])
    const answer = await press(id, [
      ['candidate', two],
      ['candidate', three],
      ['to', 'first'],
      ['intent', 'add-entries'],
    ])
    expect(answer.headers.get('location')).toBe(`/work/${id}/sections#entry-first-${three}`)
    expect(savedSections(portal, id)[0]?.entries.map((entry) => entry.recordId)).toEqual([one, two, three])
  })

  test('asks a second time before it removes words, and not for what has none', async () => {
    const { portal, editor, press } = await newDesk()
    const one = makePublished(portal)
    const id = makeCasebook(portal, editor, [one])
    const anchor = `entry-first-${one}`
    const asked = await press(id, { intent: `ask-entry first ${one}` })
    expect(asked.headers.get('location')).toBe(`/work/${id}/sections?ask=${anchor}#${anchor}`)
    expect(savedSections(portal, id)[0]?.entries).toHaveLength(1)
    await press(id, { [`sections.first.${one}.en`]: '', intent: `ask-entry first ${one}` })
    expect(savedSections(portal, id)[0]?.entries).toEqual([])
    await press(id, { intent: 'ask-section first' })
    expect(savedSections(portal, id)).toEqual([])
  })

  test('that cannot do its work yet says why with 422, and has kept the words', async () => {
    const { portal, editor, press } = await newDesk()
    const one = makePublished(portal)
    const id = makeCasebook(portal, editor, [one])
    const typed = { [`sections.first.${one}.en`]: 'Not to be lost' }
    const attempts: [string, string[]][] = [
      ['add-section', ['newSection']],
      ['add-entries', ['candidate', 'to']],
    ]
    for (const [intent, fields] of attempts) {
      const answer = await press(id, { ...typed, intent })
      expect(answer.status).toBe(422)
      const { issues } = answer.data as { issues: { field: string }[] }
      expect(issues.map(({ field }) => field)).toEqual(fields)
    }
    expect(savedSections(portal, id)[0]?.entries[0]?.commentary.en).toBe('Not to be lost')
  })

  test('publishes, or says what is missing', async () => {
    const { portal, editor, press } = await newDesk()
    const id = makeDraft(portal, editor, 'casebook', casebook())
    const refused = await press(id, { intent: 'publish', newSection: 'Only a title' })
    expect(refused.status).toBe(422)
    expect(refused.data).toMatchObject({ issues: [{ field: 'sections', problem: 'empty-casebook' }] })
    const [section] = savedSections(portal, id)
    arrange(portal, editor, id, {
      do: 'add-entry',
      section: section?.id ?? '',
      recordId: makePublished(portal),
    })
    const answer = await press(id, { intent: 'publish' })
    expect(answer.headers.get('location')).toBe(`/work/${id}?done=published`)
    expect(recordNow(portal, id).live?.status).toBe('published')
  })

  test('that nobody made is a bad request', async () => {
    const { portal, editor, press } = await newDesk()
    const id = makeCasebook(portal, editor, [makePublished(portal)])
    expect((await press(id, { intent: 'explode' })).status).toBe(400)
  })
})

test('a section is filled from a saved search with all that was typed; one that is not there comes back with it', async () => {
  const { portal, editor, press } = await newDesk()
  const [one, two] = [makePublished(portal), makePublished(portal)]
  const id = makeCasebook(portal, editor, [one])
  const typed = { [`sections.first.${one}.en`]: 'Typed', newSection: 'Second' }
  const before = savedSections(portal, id)
  const missing = await press(id, { ...typed, 'search.first': 'of-somebody-else', intent: 'follow first' })
  expect(missing.status).toBe(422)
  expect(missing.data).toMatchObject({
    issues: [{ field: 'search.first', problem: 'required' }],
    draft: { sections: [{ entries: [{ commentary: english('Typed') }] }] },
    adding: { newSection: 'Second' },
  })
  expect(savedSections(portal, id)).toEqual(before)

  const saved = saveSearch(portal, editor, { name: 'All', alerts: 'weekly', query: everything })
  const search = saved.ok ? saved.value : ''
  const answer = await press(id, { ...typed, 'search.first': search, intent: 'follow first' })
  expect(answer.headers.get('location')).toBe(`/work/${id}/sections#section-first`)
  expect(savedSections(portal, id)).toMatchObject([
    {
      entries: [
        { recordId: one, commentary: english('Typed') },
        { recordId: two, bySearch: true },
      ],
    },
    { title: english('Second') },
  ])

  await press(id, { intent: `ask-entry first ${two}` })
  expect(savedSections(portal, id)[0]).toMatchObject({ rule: { leftOut: [two] } })
  await press(id, { intent: `let-in first ${two}` })
  await press(id, { intent: 'fill first' })
  await press(id, { intent: `pin-entry first ${two}` })
  await press(id, { intent: 'stop-following first' })
  expect(savedSections(portal, id)[0]).toEqual({
    id: 'first',
    title: english('Leaving the ward'),
    introduction: english(''),
    entries: [
      { recordId: one, commentary: english('Typed') },
      { recordId: two, commentary: english('') },
    ],
  })
})

test('when somebody else saved meanwhile, their words and one’s own come back with 409, also for what they removed', async () => {
  const { portal, editor, press } = await newDesk()
  const [one, two] = [makePublished(portal), makePublished(portal)]
  const id = makeCasebook(portal, editor, [one, two])
  const lock = recordNow(portal, id).draft?.lock
  arrange(
    portal,
    editor,
    id,
    { do: 'comment', section: 'first', recordId: one, commentary: english('Theirs') },
    { do: 'remove-entry', section: 'first', recordId: two },
    { do: 'add-section', id: 'new', title: english('Their section') },
  )
  const theirs = savedSections(portal, id)
  const typed = {
    [`sections.first.${one}.en`]: 'Mine',
    [`sections.first.${two}.en`]: 'Mine for the removed one',
    newSection: 'My section',
    intent: 'add-section',
  }
  const answer = await press(id, typed, '', lock)
  expect(answer.status).toBe(409)
  expect(savedSections(portal, id)).toEqual(theirs)
  expect(answer.data).toMatchObject({
    issues: [{ problem: 'changed-meanwhile' }],
    theirs,
    draft: {
      lock: (lock ?? 0) + 1,
      sections: [{ entries: [{ recordId: one, commentary: english('Mine') }] }, { id: 'new' }],
    },
    stray: [{ text: 'Mine for the removed one', language: 'en' }],
    adding: { newSection: 'My section' },
  })
})
