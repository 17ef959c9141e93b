import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Fault } from '#app/domain/fault.ts'
import { openId } from '#app/domain/open-data.ts'
import type { Visitor } from '#app/domain/person.ts'
import { mostEvidenceFiles } from '#app/domain/tracking.ts'
import { knowBothLanguages } from '#app/messages/both.ts'
import { inLanguage, paths } from '#app/paths.ts'
import * as signIn from '#app/routes/people/sign-in.tsx'
import { action } from '#app/routes/recommendations/recommendation.tsx'
import { openFile } from '#app/use-cases/attachments/open-file.ts'
import { takeDown } from '#app/use-cases/records/take-down.ts'
import { discardDraft } from '#app/use-cases/submissions/discard-draft.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { readRecommendation } from '#app/use-cases/tracking/read-recommendation.ts'
import { createFileReader } from '#app/web/files/file-reader.ts'
import { noteScan } from '#db/attachments.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import {
  excerpt,
  makeContributor,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePublished,
  makeReviewer,
  recommendation,
} from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal, now } from '#tests/support/portal.ts'
import { pdf } from '#tests/web/files/small-files.ts'

knowBothLanguages()

// lucia reads the machine's clock.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) }))
afterEach(() => void vi.useRealTimers())

// One process for all of these tests: starting it takes longer than they do.
const reader = createFileReader()
afterAll(() => reader.close())

async function world() {
  const portal = { ...freshPortal(), files: reader }
  const body = makeOrganisation(portal)
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const content = excerpt({ caseAgainst: body.id, recommendations: [recommendation()] })
  const recordId = makePublished(portal, 'excerpt', content, editor)
  const id = openId(recordId, 'recommendation-1')
  const answerer = await addPerson(portal, { organisationId: body.id, roles: ['contributor'] })
  const sent = { email: answerer.email, password: goodPassword }
  const signedIn = await call(portal, signIn.action, '/sign-in', { form: sent })
  const cookies = signedIn.cookies[0]?.split(';')[0]
  const people = {
    answerer,
    editor,
    reader: null,
    reviewer: makeReviewer(portal),
    stranger: makeContributor(portal, makeOrganisation(portal)),
    'another ombudsman': makeEditor(portal, makeOmbudsman(portal)),
  }
  const answer = (words: string, files: readonly [string, Uint8Array][], as = cookies) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ do: 'evidence', seen: '0', words, link: '' }))
      form.append(name, value)
    for (const [name, bytes] of files)
      form.append('files', new Blob([bytes as Uint8Array<ArrayBuffer>]), name)
    const path = inLanguage(paths.recommendation(id), 'en')
    return call(portal, action, path, { params: { id }, cookies: as, body: form })
  }
  const entries = (visitor: Visitor) => readRecommendation(portal, visitor, { id, language: 'en' }).entries
  const opened = (visitor: Visitor, fileId: string) => {
    try {
      return openFile(portal, visitor, fileId, 'whole').isPublic ? 'public' : 'private'
    } catch (error) {
      if (error instanceof Fault) return error.fault
      throw error
    }
  }
  const sendOne = async () => {
    expect((await answer('See the letter', [['letter.pdf', pdf()]])).status).toBe(302)
    const [file] = entries(editor)[0]?.files ?? []
    if (file === undefined) throw new Error('no file was kept')
    return file
  }
  return { portal, people, answerer, editor, recordId, id, answer, entries, opened, sendOne }
}

test('a file that comes with evidence is for the body and the ombudsman, and for nobody else', async () => {
  const { people, entries, opened, sendOne } = await world()
  const file = await sendOne()
  expect(file).toMatchObject({ name: 'letter.pdf', kind: 'pdf', opens: true })
  const met = Object.entries(people).map(([who, visitor]) => [who, opened(visitor, file.id)])
  expect(Object.fromEntries(met)).toEqual({
    answerer: 'private',
    editor: 'private',
    reader: 'not-found',
    reviewer: 'not-found',
    stranger: 'not-found',
    'another ombudsman': 'not-found',
  })
  for (const visitor of [people.reader, people.reviewer, people.stranger])
    expect(entries(visitor)[0]?.files).toEqual([])
})

test('nothing is recorded while a file is refused: each is said, with what was typed', async () => {
  const { answer, entries, editor } = await world()
  const { status, data } = await answer('', [
    ['letter.pdf', pdf()],
    ['again.pdf', pdf()],
    ['letter.exe', pdf()],
  ])
  expect(status).toBe(422)
  const { issues } = data as { issues: { field: string; problem: string }[] }
  const said = issues.map(({ field, problem }) => `${field}: ${problem}`)
  expect(said).toEqual([
    'words: required',
    'files: file-there-already',
    'files: file-kind-not-taken',
    'files: choose-files-again',
  ])
  expect(entries(editor)).toEqual([])
})

test('as many files come as may, and where only words are wrong the page asks for them again', async () => {
  const { answer, entries, editor } = await world()
  const files = Array.from(
    { length: mostEvidenceFiles + 1 },
    (_, n) => [`${n}.pdf`, pdf(`Page ${n}`)] as const,
  )
  const many = await answer(
    'All of it',
    files.map(([name, bytes]) => [name, bytes]),
  )
  expect(many.data).toMatchObject({
    issues: [{ problem: 'too-many-files', values: { limit: mostEvidenceFiles } }, {}],
    typed: { words: 'All of it' },
  })
  const { data } = await answer('', [['letter.pdf', pdf()]])
  expect(data).toMatchObject({ issues: [{ field: 'words' }, { problem: 'choose-files-again' }] })
  expect(entries(editor)).toEqual([])
})

test('a draft that is thrown away leaves it; what the virus check finds and what is taken down is gone', async () => {
  const { portal, editor, answerer, recordId, opened, entries, sendOne } = await world()
  const file = await sendOne()
  startDraft(portal, editor, { recordId })
  discardDraft(portal, editor, { recordId })
  expect(opened(answerer, file.id)).toBe('private')
  noteScan(portal.db, file.id, 'found')
  expect(opened(editor, file.id)).toBe('not-found')
  expect(entries(editor)[0]?.files).toMatchObject([{ scan: 'found', opens: false }])
  await takeDown(portal, editor, { recordId, reason: 'personal-information', legalNote: '' })
  expect(opened(editor, file.id)).toBe('gone')
})

test('somebody else’s file is not even looked through', async () => {
  const { portal, people, answer, entries } = await world()
  expect((await answer('Mine', [['letter.pdf', pdf()]], '')).status).toBe(302)
  const stranger = await addPerson(portal, {
    organisationId: makeOrganisation(portal).id,
    roles: ['contributor'],
  })
  const sent = { email: stranger.email, password: goodPassword }
  const cookies = (await call(portal, signIn.action, '/sign-in', { form: sent })).cookies[0]?.split(';')[0]
  expect((await answer('Mine', [['letter.pdf', pdf()]], cookies)).status).toBe(403)
  expect(entries(people.editor)).toEqual([])
})
