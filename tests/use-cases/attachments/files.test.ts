import { afterAll, describe, expect, test } from 'vitest'
import { attachmentLimits } from '#app/domain/attachment.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import { addFile } from '#app/use-cases/attachments/add-file.ts'
import { describeFiles } from '#app/use-cases/attachments/describe-files.ts'
import { moveFile } from '#app/use-cases/attachments/move-file.ts'
import { openFile } from '#app/use-cases/attachments/open-file.ts'
import { removeFile } from '#app/use-cases/attachments/remove-file.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { discardDraft } from '#app/use-cases/submissions/discard-draft.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { createFileReader } from '#app/web/files/file-reader.ts'
import { bytesOf, eraseAttachments, filesOf } from '#db/attachments.ts'
import {
  caseStudy,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePerson,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'
import { pdf, photo } from '#tests/web/files/small-files.ts'

const none = { en: '', cy: '' }

// One process for all of these tests: starting it takes longer than they do.
const reader = createFileReader()
afterAll(() => reader.close())

/** A draft with its writer, and what they do with it. */
function desk() {
  const portal = { ...freshPortal(), files: reader }
  const home = makeOrganisation(portal)
  const writer = makeContributor(portal, home)
  const colleague = makePerson(portal, { in: home, roles: ['org-admin'] })
  const stranger = makeContributor(portal, makeOrganisation(portal))
  const reviewer = makeReviewer(portal)
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
  const add = (name: string, bytes: Uint8Array | null) => addFile(portal, writer, { recordId, name, bytes })
  const added = async (name: string, bytes: Uint8Array) => {
    const kept = await add(name, bytes)
    if (!kept.ok) throw new Error(JSON.stringify(kept.issues))
    return kept.value
  }
  const goLive = () => {
    const sent = submit(portal, writer, { recordId })
    if (!sent.ok) throw new Error(JSON.stringify(sent.issues))
    claim(portal, reviewer, { recordId })
    const out = publish(portal, reviewer, { recordId })
    if (!out.ok) throw new Error(JSON.stringify(out.issues))
  }
  const draftFiles = () => filesOf(portal.db, recordNow(portal, recordId).draft?.id ?? '')
  const people = { writer, colleague, stranger, reviewer, reader: null }
  return { portal, recordId, ...people, people, add, added, goLive, draftFiles }
}

/** What somebody gets at a file's address. */
function opened(portal: TestPortal, visitor: Visitor, id: string): string {
  try {
    return openFile(portal, visitor, id, 'whole').isPublic ? 'public' : 'private'
  } catch (error) {
    if (error instanceof Fault) return error.fault
    throw error
  }
}

function forEach(portal: TestPortal, people: Record<string, Visitor>, id: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(people).map(([who, visitor]) => [who, opened(portal, visitor, id)]),
  )
}

describe('a file is kept', () => {
  test('with a name fit to be shown, in the order of arrival, its adder counted among the authors', async () => {
    const { portal, added, draftFiles, recordId, writer } = desk()
    await added('C:\\secret\\..\\Report \u202Efdp.\0 final.PDF', pdf('One'))
    await added('.hidden/../plan;=v2.pdf', pdf('Two'))
    expect(draftFiles().map(({ name }) => name)).toEqual(['Report fdp. final.pdf', 'plan;=v2.pdf'])
    expect(recordNow(portal, recordId).draft?.authors).toContain(writer.id)
  })

  test('once: the same again is refused, and says so', async () => {
    const { add, added } = desk()
    await added('report.pdf', pdf('Same'))
    expect(await add('report-2.pdf', pdf('Same'))).toMatchObject({
      ok: false,
      issues: [{ field: 'files', problem: 'file-there-already', values: { name: 'report-2.pdf' } }],
    })
  })

  test.each([
    ['empty.pdf', new Uint8Array(), 'file-empty'],
    ['large.pdf', null, 'attachment-too-large'],
    ['large.pdf', new Uint8Array(attachmentLimits.file + 1), 'attachment-too-large'],
    ['picture.svg', pdf(), 'file-kind-not-taken'],
    ['no ending', pdf(), 'file-kind-not-taken'],
  ])('not when it is %s', async (name, bytes, problem) => {
    const { add, draftFiles } = desk()
    expect(await add(name, bytes)).toMatchObject({ ok: false, issues: [{ problem }] })
    expect(draftFiles()).toEqual([])
  })

  test('up to the number a record may have', async () => {
    const { add, added, draftFiles } = desk()
    for (let n = 0; n < attachmentLimits.files; n += 1) await added(`${n}.csv`, Buffer.from(`row,${n}`))
    expect(await add('more.csv', Buffer.from('one,more'))).toMatchObject({
      issues: [{ problem: 'too-many-files' }],
    })
    expect(draftFiles()).toHaveLength(attachmentLimits.files)
  })

  test('not for somebody who may not write, nor in a draft that was sent', async () => {
    const { portal, recordId, writer, stranger } = desk()
    const upload = { recordId, name: 'a.pdf', bytes: pdf() }
    await expect(addFile(portal, stranger, upload)).rejects.toMatchObject({ fault: 'forbidden' })
    submit(portal, writer, { recordId })
    await expect(addFile(portal, writer, upload)).rejects.toMatchObject({ fault: 'wrong-state' })
  })
})

test('a picture needs its description, in the language of the record, before the draft goes further', async () => {
  const { portal, added, recordId, writer } = desk()
  const id = await added('graph.png', await photo('png'))
  expect(submit(portal, writer, { recordId })).toMatchObject({
    ok: false,
    issues: [{ field: 'files', problem: 'alt-required', values: { name: 'graph.png' } }],
  })
  const seen = { title: none, alt: none }
  const say = (alt: { en: string; cy: string }) =>
    describeFiles(portal, writer, { recordId, descriptions: [{ id, title: none, alt, seen }] })
  say({ en: '', cy: 'Graff sy’n gostwng' })
  expect(submit(portal, writer, { recordId }).ok).toBe(false)
  describeFiles(portal, writer, {
    recordId,
    descriptions: [
      {
        id,
        title: none,
        alt: { en: 'A falling graph', cy: '' },
        seen: { title: none, alt: { en: '', cy: 'Graff sy’n gostwng' } },
      },
    ],
  })
  expect(submit(portal, writer, { recordId })).toEqual({ ok: true, value: null })
})

test('two people who describe the same picture differently do not overwrite each other silently', async () => {
  const { portal, added, draftFiles, recordId, writer } = desk()
  const id = await added('graph.png', await photo('png'))
  const say = (en: string) =>
    describeFiles(portal, writer, {
      recordId,
      descriptions: [{ id, title: none, alt: { en, cy: '' }, seen: { title: none, alt: none } }],
    })
  expect(say('First').ok).toBe(true)
  expect(say('Second')).toMatchObject({
    issues: [{ field: `alt.${id}.en`, problem: 'changed-meanwhile' }],
  })
  expect(draftFiles()[0]?.alt.en).toBe('First')
})

test('files move up and down, and stay at the ends', async () => {
  const { portal, added, draftFiles, recordId, writer } = desk()
  for (const name of ['a', 'b', 'c']) await added(`${name}.pdf`, pdf(name))
  const move = (index: number, by: 1 | -1) =>
    moveFile(portal, writer, { recordId, attachmentId: draftFiles()[index]?.id ?? '', by })
  move(0, 1)
  move(2, -1)
  move(0, -1)
  move(2, 1)
  expect(draftFiles().map(({ name }) => name)).toEqual(['b.pdf', 'c.pdf', 'a.pdf'])
})

describe('who may open a file', () => {
  test('of a draft: those who may see the draft', async () => {
    const { portal, added, people, recordId, writer } = desk()
    const id = await added('a.pdf', pdf())
    const own = { writer: 'private', colleague: 'private', stranger: 'not-found', reader: 'not-found' }
    expect(forEach(portal, people, id)).toEqual({ ...own, reviewer: 'not-found' })
    submit(portal, writer, { recordId })
    expect(forEach(portal, people, id)).toEqual({ ...own, reviewer: 'private' })
  })

  test('of what is published: everybody; also while a newer draft drops it, until that is published', async () => {
    const { portal, added, people, goLive, recordId, writer, draftFiles } = desk()
    const id = await added('a.pdf', pdf('Found by its words'))
    goLive()
    const everybody = { writer: 'public', colleague: 'public', stranger: 'public', reader: 'public' }
    expect(forEach(portal, people, id)).toEqual({ ...everybody, reviewer: 'public' })
    startDraft(portal, writer, { recordId })
    expect(draftFiles().map((file) => file.id)).toEqual([id])
    removeFile(portal, writer, { recordId, attachmentId: id })
    expect(draftFiles()).toEqual([])
    expect(opened(portal, null, id)).toBe('public')
    portal.db.$client.exec(`update editions set change_note = 'Without the report' where status = 'draft'`)
    goLive()
    const insiders = { writer: 'private', colleague: 'private', reviewer: 'private' }
    expect(forEach(portal, people, id)).toEqual({ ...insiders, stranger: 'gone', reader: 'gone' })
  })

  test('of what was withdrawn: as its page', async () => {
    for (const [reason, reader] of [
      ['published-in-error', 'gone'],
      ['no-longer-current', 'public'],
    ] as const) {
      const { portal, added, goLive, recordId, writer } = desk()
      const id = await added('a.pdf', pdf())
      goLive()
      withdraw(portal, writer, { recordId, reason, explanation: 'Not right', replacedBy: '' })
      expect(opened(portal, null, id)).toBe(reader)
    }
  })

  test('of what was taken down: nobody, and nothing of it is left', async () => {
    const { portal, added, goLive, people, recordId } = desk()
    const id = await added('a.pdf', pdf('Erased words'))
    goLive()
    eraseAttachments(portal.db, recordId, portal.clock().toISOString())
    expect(new Set(Object.values(forEach(portal, people, id)))).toEqual(new Set(['gone']))
    const rows = portal.db.$client.prepare('select * from attachments').all()
    expect(JSON.stringify(rows)).not.toMatch(/a\.pdf|Erased/)
    expect(portal.db.$client.prepare('select count(*) as n from attachment_bytes').get()).toEqual({ n: 0 })
  })

  test('nobody, when there is none', () => {
    const { portal, writer } = desk()
    expect(opened(portal, writer, 'nothing')).toBe('not-found')
  })
})

test('bytes that no edition has any more are deleted: removed from a draft, or discarded with it', async () => {
  const { portal, added, goLive, recordId, writer } = desk()
  const kept = await added('kept.pdf', pdf('Kept'))
  const removed = await added('removed.pdf', pdf('Removed'))
  removeFile(portal, writer, { recordId, attachmentId: removed })
  expect(bytesOf(portal.db, removed, 'whole')).toBeNull()
  goLive()
  startDraft(portal, writer, { recordId })
  const discarded = await added('discarded.pdf', pdf('Discarded'))
  discardDraft(portal, writer, { recordId })
  expect(bytesOf(portal.db, discarded, 'whole')).toBeNull()
  expect(bytesOf(portal.db, kept, 'whole')).not.toBeNull()
  expect(opened(portal, null, kept)).toBe('public')
})

test('readers find a record by the words in its files, only once it is published', async () => {
  const { portal, added, goLive } = desk()
  await added('report.pdf', pdf('Quokkas answered every telephone'))
  const found = async () => {
    const query = { words: 'quokkas', filters: {}, dates: { from: '', to: '' }, sort: 'relevance', page: 1 }
    return (await portal.search.search({ ...query, language: 'en' } as never)).total
  }
  expect(await found()).toBe(0)
  goLive()
  expect(await found()).toBe(1)
})
