import type { ActionFunctionArgs } from '@remix-run/node'
import { describe, expect, test } from 'vitest'
import { knowBothLanguages } from '#app/messages/both.ts'
import { action as addAction } from '#app/routes/agendas/add.tsx'
import { action, loader } from '#app/routes/agendas/agenda.tsx'
import { loader as emailLoader } from '#app/routes/agendas/email.tsx'
import { loader as markdownLoader } from '#app/routes/agendas/markdown.ts'
import { loader as printLoader } from '#app/routes/agendas/print.tsx'
import { loader as sharedLoader } from '#app/routes/agendas/shared.tsx'
import { loader as wordLoader } from '#app/routes/agendas/word.ts'
import type { Person } from '#app/domain/person.ts'
import { readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { attachment } from '#app/web/attachment.ts'
import { contextFor } from '#app/web/session.ts'
import { publishAgain } from '#tests/support/agendas.ts'
import { caseStudy, makeContributor, makeOrganisation, makePublished } from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

knowBothLanguages()

/** A browser that keeps its cookies. */
function browser(portal: TestPortal) {
  let cookies: string | undefined
  /** The cookies that were set, as they were sent. */
  const renewed: string[] = []
  async function args(path: string, form?: Record<string, string>): Promise<ActionFunctionArgs> {
    const keep = (header: string) => {
      renewed.push(header)
      cookies = header.split(';')[0]
    }
    const arrival = { cookies, userAgent: '', address: '192.0.2.1', requestId: 'request-1', nonce: 'n' }
    const body = form && new URLSearchParams(form)
    const request = new Request(`http://portal.example${path}`, body ? { method: 'POST', body } : {})
    const params = { token: path.split('/').at(-1) }
    const context = { ...(await contextFor(portal, arrival, keep)) }
    return { request, params, context }
  }
  const key = () => cookies?.replace('agenda=', '') ?? null
  return { args, renewed, gatherer: () => ({ visitor: null, agendaKey: key() }) }
}

function locationOf(answer: unknown): string | null {
  expect(answer).toBeInstanceOf(Response)
  return (answer as Response).headers.get('Location')
}

async function withOneItem(portal: TestPortal, writer?: Person) {
  const reader = browser(portal)
  const recordId = makePublished(portal, 'case-study', caseStudy(), writer)
  await addAction(await reader.args('/agenda/add', { recordId, back: '/search?q=damp' }))
  const begun = readOwnAgenda(portal, reader.gatherer(), null, 'en')
  const id = begun?.id ?? ''
  const itemId = begun?.items[0]?.id ?? ''
  const now = () => readOwnAgenda(portal, reader.gatherer(), id, 'en')
  const fields = {
    id,
    version: '1',
    page: 'opened once',
    title: 'March',
    'meetingDate.day': '',
    'meetingDate.month': '',
    'meetingDate.year': '',
  }
  const item = { [`note.${itemId}`]: 'One\r\ntwo', [`minutes.${itemId}`]: '15' }
  return { reader, recordId, itemId, id, now, fields: { ...fields, ...item } }
}

describe('the Add button', () => {
  test('comes back to where it was pressed, in the language of the page, and says what was added', async () => {
    const portal = freshPortal()
    const recordId = makePublished(portal)
    const reader = browser(portal)
    const form = { recordId, back: '/cy/search?q=tai&theme=safeguarding' }
    expect(locationOf(await addAction(await reader.args('/cy/agenda/add', form)))).toBe(
      `/cy/search?q=tai&theme=safeguarding&added=${recordId}`,
    )
    expect(reader.gatherer().agendaKey).toMatch(/^[\w-]{43}$/)
    expect(readOwnAgenda(portal, reader.gatherer(), null, 'cy')?.title).toBe('Cyfarfod tîm: arfer da')
  })

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/cy//evil.example',
    '',
  ])('never leads to another site: %j', async (back) => {
    const portal = freshPortal()
    const recordId = makePublished(portal)
    const answer = await addAction(await browser(portal).args('/agenda/add', { recordId, back }))
    expect(locationOf(answer)).toBe(`/agenda?added=${recordId}`)
  })

  test('a second record goes to the same agenda, and the key stays', async () => {
    const portal = freshPortal()
    const { reader, now } = await withOneItem(portal)
    const { agendaKey } = reader.gatherer()
    await addAction(await reader.args('/agenda/add', { recordId: makePublished(portal) }))
    expect(reader.gatherer().agendaKey).toBe(agendaKey)
    expect(now()?.items).toHaveLength(2)
  })
})

describe('the agenda page', () => {
  test.each([
    'save',
    'search',
    'word',
    'print',
    'markdown',
    'email',
    'issue',
    'recall',
    'share',
    'unshare',
    'start',
    'delete',
    'nonsense',
  ])('the button “%s” first keeps what was typed', async (deed) => {
    const portal = freshPortal()
    const { reader, now, fields } = await withOneItem(portal)
    const answer = await action(await reader.args('/agenda', { ...fields, do: deed }))
    expect(locationOf(answer)).toMatch(/^\/(agenda|search)/)
    expect(now()).toMatchObject({ title: 'March', items: [{ note: 'One\ntwo', minutes: 15 }] })
  })

  test('a moved item is come back to, at a button that is still there', async () => {
    const portal = freshPortal()
    const { reader, itemId, id, fields } = await withOneItem(portal)
    await addAction(await reader.args('/agenda/add', { recordId: makePublished(portal) }))
    const down = await action(await reader.args('/agenda', { ...fields, do: `down ${itemId}` }))
    expect(locationOf(down)).toBe(`/agenda?id=${id}#up-${itemId}`)
  })

  test('what is wrong comes back with 422 and as it was typed', async () => {
    const portal = freshPortal()
    const { reader, itemId, now, fields } = await withOneItem(portal)
    const typed = { ...fields, title: '', 'meetingDate.day': '40', [`minutes.${itemId}`]: 'soon' }
    const answer = await action(await reader.args('/agenda', { ...typed, do: 'save' }))
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        issues: [{ field: 'title' }, { field: 'meetingDate' }, { field: `minutes.${itemId}` }],
        typed: { meetingDate: '--40', items: [{ id: itemId, note: 'One\ntwo', minutes: 'soon' }] },
      },
    })
    expect(now()).toMatchObject({ title: 'Team meeting: good practice' })
  })

  test('a ticked suggestion is kept among the questions', async () => {
    const portal = freshPortal()
    const { reader, itemId, now, fields } = await withOneItem(portal)
    const ticked = { [`questions.${itemId}`]: 'Why?', [`suggested.${itemId}`]: 'What would it take?' }
    await action(await reader.args('/agenda', { ...fields, ...ticked, do: 'save' }))
    expect(now()?.items[0]?.questions).toBe('Why?\nWhat would it take?')
  })

  test('an item of one’s own is added whichever button is pressed; without a title only when asked for', async () => {
    const portal = freshPortal()
    const { reader, now, fields } = await withOneItem(portal)
    const own = { 'title.own': 'Apologies', 'minutes.own': '2', after: '' }
    await action(await reader.args('/agenda', { ...fields, ...own, do: 'word' }))
    expect(now()?.items[1]).toMatchObject({ title: 'Apologies', minutes: 2, record: null })
    const blank = { ...fields, ...own, 'title.own': '' }
    await action(await reader.args('/agenda', { ...blank, do: 'save' }))
    expect(now()?.items).toHaveLength(2)
    expect(await action(await reader.args('/agenda', { ...blank, do: 'add' }))).toMatchObject({
      init: { status: 422 },
      data: { issues: [{ field: 'title.own', problem: 'required' }], typed: { own: { minutes: '2' } } },
    })
  })

  test('the newer edition is taken by its button, after what was typed is kept', async () => {
    const portal = freshPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    const { reader, itemId, id, now, fields, recordId } = await withOneItem(portal, writer)
    publishAgain(portal, writer, recordId, { title: { en: 'As it is now', cy: '' } })
    const answer = await action(await reader.args('/agenda', { ...fields, do: `take ${itemId}` }))
    expect(locationOf(answer)).toBe(`/agenda?id=${id}&done=taken`)
    expect(now()?.items[0]).toMatchObject({
      note: 'One\ntwo',
      record: { edition: { number: 2 }, standing: { is: 'current' } },
    })
  })

  test('opening it keeps the key in the cookie; who never had one gets none', async () => {
    const portal = freshPortal()
    const { reader } = await withOneItem(portal)
    const { agendaKey } = reader.gatherer()
    reader.renewed.length = 0
    await loader(await reader.args('/agenda'))
    expect(reader.renewed).toEqual([
      expect.stringMatching(new RegExp(`^agenda=${agendaKey}; .*Max-Age=2592000`, 'i')),
    ])
    const passer = browser(portal)
    await loader(await passer.args('/agenda'))
    expect(passer.renewed).toEqual([])
  })

  test('somebody else’s agenda is forbidden, one that is not there is not found', async () => {
    const portal = freshPortal()
    const { id, fields } = await withOneItem(portal)
    const stranger = browser(portal)
    const refused = (status: number) => expect.objectContaining({ init: { status } }) as unknown
    await expect(loader(await stranger.args(`/agenda?id=${id}`))).rejects.toEqual(refused(403))
    await expect(action(await stranger.args('/agenda', { ...fields, do: 'save' }))).rejects.toEqual(
      refused(403),
    )
    await expect(wordLoader(await stranger.args(`/agenda.docx?id=${id}`))).rejects.toEqual(refused(403))
    await expect(wordLoader(await stranger.args('/agenda.docx?id=none'))).rejects.toEqual(refused(404))
    for (const other of [markdownLoader, emailLoader, printLoader]) {
      await expect(other(await stranger.args(`/agenda?id=${id}`))).rejects.toEqual(refused(403))
    }
    await expect(sharedLoader(await stranger.args('/shared-agendas/none'))).rejects.toEqual(refused(404))
  })

  test('of two pages of one agenda the later hears what the earlier kept, and loses nothing', async () => {
    const portal = freshPortal()
    const { reader, itemId, now, fields } = await withOneItem(portal)
    const send = async (words: Record<string, string>) =>
      action(await reader.args('/agenda', { ...fields, ...words, do: 'save' }))
    await send({ page: 'first', [`note.${itemId}`]: 'From the first' })
    const refused = await send({ page: 'second', [`note.${itemId}`]: 'From the second' })
    expect(refused).toMatchObject({
      init: { status: 409 },
      data: {
        issues: [{ field: '', problem: 'changed-meanwhile' }],
        typed: { items: [{ note: 'From the second' }] },
        texts: [{ field: `note.${itemId}`, yours: 'From the second', theirs: 'From the first' }],
      },
    })
    expect(now()?.items[0]?.note).toBe('From the first')
    // The page comes back with the version that is there now: who saves it then knows both.
    await send({ page: 'third', version: String(now()?.version), [`note.${itemId}`]: 'Of both' })
    expect(now()?.items[0]?.note).toBe('Of both')
  })

  test('a page goes on after a download of its own, and after somebody put a record on', async () => {
    const portal = freshPortal()
    const { reader, itemId, now, fields } = await withOneItem(portal)
    const send = async (note: string, deed: string) =>
      action(await reader.args('/agenda', { ...fields, [`note.${itemId}`]: note, do: deed }))
    await send('First', 'word')
    await addAction(await reader.args('/agenda/add', { recordId: makePublished(portal) }))
    expect(locationOf(await send('Second', 'save'))).toMatch(/done=saved/)
    expect(now()?.items).toMatchObject([{ note: 'Second' }, { note: '' }])
  })

  test('a last day of a link that is no day comes back beside its input', async () => {
    const portal = freshPortal()
    const { reader, now, fields } = await withOneItem(portal)
    const until = { 'shareUntil.day': '31', 'shareUntil.month': '2', 'shareUntil.year': '2027' }
    const refused = await action(await reader.args('/agenda', { ...fields, ...until, do: 'share' }))
    expect(refused).toMatchObject({
      init: { status: 422 },
      data: { issues: [{ field: 'shareUntil' }], typed: { shareUntil: '2027-02-31' } },
    })
    expect(now()?.shareToken).toBeNull()
  })

  test('deleting asks first, and then deletes', async () => {
    const portal = freshPortal()
    const { reader, id, fields } = await withOneItem(portal)
    const asks = await action(await reader.args('/agenda', { ...fields, do: 'delete' }))
    expect(locationOf(asks)).toBe(`/agenda?id=${id}&ask=delete`)
    await action(await reader.args('/agenda', { id, do: 'delete-for-good' }))
    expect(readOwnAgenda(portal, reader.gatherer(), null, 'en')).toBeNull()
  })
})

describe('the shared page', () => {
  test('tells readers the agenda and nothing about whose it is', async () => {
    const portal = freshPortal()
    const { reader, id, now, fields } = await withOneItem(portal)
    await action(await reader.args('/agenda', { ...fields, do: 'share' }))
    const token = now()?.shareToken ?? ''
    const read = await sharedLoader(await browser(portal).args(`/shared-agendas/${token}`))
    expect(read.agenda.title).toBe('March')
    expect(read.agenda.blocks).toContainEqual(expect.objectContaining({ is: 'note', lines: ['One', 'two'] }))
    expect(JSON.stringify(read)).not.toContain(id)
  })
})

describe('the Word document', () => {
  test('is a download that nobody stores, named after the agenda', async () => {
    const portal = freshPortal()
    const { reader, id } = await withOneItem(portal)
    const answer = await wordLoader(await reader.args(`/cy/agenda.docx?id=${id}`))
    expect(answer.headers.get('Content-Type')).toMatch(/wordprocessingml\.document$/)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(answer.headers.get('Content-Disposition')).toContain('filename="Team meeting good practice.docx"')
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })

  test('so is the Markdown, also of a shared agenda', async () => {
    const portal = freshPortal()
    const { reader, now, fields } = await withOneItem(portal)
    await action(await reader.args('/agenda', { ...fields, do: 'share' }))
    const address = `/cy/agenda.md?shared=${now()?.shareToken}`
    const answer = await markdownLoader(await browser(portal).args(address))
    expect(answer.headers.get('Content-Type')).toBe('text/markdown; charset=utf-8')
    expect(answer.headers.get('Content-Disposition')).toContain('filename="March.md"')
    expect(await answer.text()).toMatch(/^# March\n/)
  })

  test.each([
    ['Tŷ: "a/b"\r\nX-Evil: 1.docx', 'Ty a b X-Evil 1.docx', 'T%C5%B7%20a%20b%20X-Evil%201.docx'],
    ['会议.docx', '--.docx', '%E4%BC%9A%E8%AE%AE.docx'],
    ["O'Brien (1)*.docx", "O'Brien (1) .docx", 'O%27Brien%20%281%29%20.docx'],
    ['\ud800.docx', '-.docx', '%EF%BF%BD.docx'],
  ])('%j is a safe name for a file', (name, plain, encoded) => {
    expect(attachment(name)).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${encoded}`)
  })
})
