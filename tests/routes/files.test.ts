import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as attachedFile from '#app/routes/attachments/file.ts'
import * as attachedImage from '#app/routes/attachments/image.ts'
import * as signIn from '#app/routes/people/sign-in.tsx'
import * as filesPage from '#app/routes/work/files.tsx'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { createFileReader } from '#app/web/files/file-reader.ts'
import { filesOf } from '#db/attachments.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import { caseStudy, makeDraft, makeOrganisation, makeReviewer, recordNow } from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal, now } from '#tests/support/portal.ts'
import { pdf, photo } from '#tests/web/files/small-files.ts'

// lucia reads the machine's clock.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) }))
afterEach(() => void vi.useRealTimers())

const reader = createFileReader()
afterAll(() => reader.close())

async function desk() {
  const portal = { ...freshPortal(), files: reader }
  const home = makeOrganisation(portal)
  const writer = await addPerson(portal, { organisationId: home.id, roles: ['contributor'] })
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
  const signed = await call(portal, signIn.action, '/sign-in', {
    form: { email: writer.email, password: goodPassword },
  })
  const cookies = signed.cookies[0]?.split(';')[0]
  const send = (fields: Record<string, string>, files: [string, Uint8Array][] = [], as = cookies) => {
    const body = new FormData()
    for (const [name, bytes] of files) body.append('files', new File([bytes as never], name))
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    return call(portal, filesPage.action, `/work/${recordId}/files`, {
      params: { id: recordId },
      cookies: as,
      body,
    })
  }
  const files = () => filesOf(portal.db, recordNow(portal, recordId).draft?.id ?? '')
  const get = (loader: Parameters<typeof call>[1], id: string, as = cookies) =>
    call(portal, loader, `/attachments/${id}/x`, { params: { id }, cookies: as })
  return { portal, writer, recordId, send, files, get }
}

describe('the files page', () => {
  test('keeps the good files of an upload, says beside the field why others were not, and loses no words', async () => {
    const { send, files } = await desk()
    await send({}, [['graph.png', await photo('png')]])
    const id = files()[0]?.id ?? ''
    const seen = JSON.stringify({ title: { en: '', cy: '' }, alt: { en: '', cy: '' } })
    const long = 'x'.repeat(501)
    const answer = await send({ [`seen.${id}`]: seen, [`alt.${id}.en`]: long }, [
      ['good.pdf', pdf()],
      ['run.exe', pdf()],
      ['bad.pdf', new TextEncoder().encode('<html>')],
    ])
    expect(answer.status).toBe(422)
    expect(answer.data).toMatchObject({
      added: 1,
      issues: [
        { field: 'files', problem: 'file-kind-not-taken', values: { name: 'run.exe' } },
        { field: 'files', problem: 'file-is-not-its-kind', values: { name: 'bad.pdf' } },
        { field: `alt.${id}.en`, problem: 'too-long' },
      ],
      typed: [{ id, alt: { en: long } }],
    })
    expect(files().map(({ name }) => name)).toEqual(['graph.png', 'good.pdf'])
  })

  test('says where somebody else wrote something different meanwhile', async () => {
    const { send, files } = await desk()
    await send({}, [['graph.png', await photo('png')]])
    const id = files()[0]?.id ?? ''
    const seen = JSON.stringify({ title: { en: '', cy: '' }, alt: { en: '', cy: '' } })
    const first = await send({ [`seen.${id}`]: seen, [`alt.${id}.en`]: 'Mine' })
    expect([first.status, first.headers.get('location')]).toEqual([
      302,
      expect.stringContaining('done=saved'),
    ])
    expect((await send({ [`seen.${id}`]: seen, [`alt.${id}.en`]: 'Yours' })).status).toBe(409)
    expect(files()[0]?.alt.en).toBe('Mine')
  })

  test('reads nothing from whoever may not write', async () => {
    const { send, files, portal } = await desk()
    const stranger = await addPerson(portal, {
      organisationId: makeOrganisation(portal).id,
      roles: ['contributor'],
    })
    const signed = await call(portal, signIn.action, '/sign-in', {
      form: { email: stranger.email, password: goodPassword },
    })
    expect((await send({}, [['a.pdf', pdf()]], signed.cookies[0]?.split(';')[0])).status).toBe(403)
    expect((await send({}, [['a.pdf', pdf()]], '')).headers.get('location')).toBe('/sign-in')
    expect(files()).toEqual([])
  })
})

describe('a file is served', () => {
  test('to be kept and never opened, and with words that no browser mistakes', async () => {
    const { send, files, get } = await desk()
    await send({}, [['Adroddiad ŵ "1".pdf', pdf()]])
    const answer = await get(attachedFile.loader, files()[0]?.id ?? '')
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Adroddiad w 1.pdf"; filename*=UTF-8''Adroddiad%20%C5%B5%201.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
    })
    expect(answer.text).toBe(Buffer.from(pdf()).toString('latin1'))
  })

  test('an image drawn anew stands on the page; anything else does not', async () => {
    const { send, files, get } = await desk()
    await send({}, [
      ['graph.jpg', await photo('jpeg')],
      ['a.pdf', pdf()],
    ])
    const [image, document] = files()
    const shown = await get(attachedImage.loader, image?.id ?? '')
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp'])
    expect((await get(attachedImage.loader, document?.id ?? '')).status).toBe(404)
  })

  test('from the page that readers see: to anybody, who asks again whether it is still there', async () => {
    const { portal, writer, recordId, send, files, get } = await desk()
    await send({}, [['a.pdf', pdf()]])
    const id = files()[0]?.id ?? ''
    expect((await get(attachedFile.loader, id, '')).status).toBe(404)
    submit(portal, writer, { recordId })
    const reviewer = makeReviewer(portal)
    claim(portal, reviewer, { recordId })
    expect(publish(portal, reviewer, { recordId }).ok).toBe(true)
    const { status, headers } = await get(attachedFile.loader, id, '')
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, no-cache'])
    expect(headers.get('etag')).toMatch(/^W\/"/)
  })
})
