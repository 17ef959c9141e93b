import { describe, expect, test } from 'vitest'
import { readFindings } from '#app/use-cases/anonymity/read-findings.ts'
import { replaceFinding } from '#app/use-cases/anonymity/replace-finding.ts'
import { addFile } from '#app/use-cases/attachments/add-file.ts'
import { describeFiles } from '#app/use-cases/attachments/describe-files.ts'
import { removeFile } from '#app/use-cases/attachments/remove-file.ts'
import { drainOutbox } from '#app/use-cases/outbox/drain-outbox.ts'
import { sendMessage } from '#app/use-cases/review/send-message.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { emptyLog } from '#db/connection.ts'
import { gather } from '#tests/support/agendas.ts'
import { checkAnonymity, english, excerpt, makeDraft, recordNow } from '#tests/support/builders.ts'
import { makePublishedCasebook } from '#tests/support/casebooks.ts'
import {
  agendaPaths,
  insidePaths,
  onServer,
  openStage,
  readersPaths,
  walk,
  workPaths,
  type SearchServer,
  type Stage,
} from '#tests/support/leftovers.ts'
import { onMeilisearch } from '#tests/support/meilisearch.ts'
import { columnsWith, tracesInFiles } from '#tests/support/words-in-database.ts'
import { wordParts, zipped } from '#tests/web/files/small-files.ts'

/** No other word has its letters, so neither does anything made from one. */
const name = 'Xyzzyqwv'
const said = english(`She said that Mr ${name} rang.`)

/** A Word file that names somebody in its text, a comment and its properties; or nobody. */
function letter(who: string): Promise<Uint8Array> {
  return zipped({
    ...wordParts(`Mr ${who} rang.`),
    'word/comments.xml': `<w:comments><w:comment w:id="1" w:author="Mr ${who}"><w:p><w:r><w:t>Ring Mr ${who}</w:t></w:r></w:p></w:comment></w:comments>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:dc="d" xmlns:cp="c"><dc:title>Letter to Mr ${who}</dc:title></cp:coreProperties>`,
  })
}

/** An excerpt that names somebody wherever one can, and a file that does. */
async function named({ portal, person }: Stage) {
  const texts = {
    title: said,
    summary: said,
    complaint: said,
    findings: said,
    agreedAction: said,
    learningPoints: said,
    heads: [{ id: 'finding-1', text: said, outcome: 'upheld', wording: '' }],
  } as const
  const recordId = makeDraft(portal, person.author, 'excerpt', excerpt({ ...texts, heads: [...texts.heads] }))
  return { recordId, fileId: await addLetter({ portal, person }, recordId, name) }
}

/** Adds the letter, which its title and description name as it does. */
async function addLetter(
  { portal, person }: Pick<Stage, 'portal' | 'person'>,
  recordId: string,
  who: string,
) {
  const bytes = await letter(who)
  const added = await addFile(portal, person.author, { recordId, name: 'letter.docx', bytes })
  if (!added.ok) throw new Error('The file was not added')
  const nothing = { title: english(''), alt: english('') }
  const words = { title: english(`A letter to Mr ${who}`), alt: english(`Mr ${who} wrote it.`) }
  const description = { id: added.value, ...words, seen: nothing }
  describeFiles(portal, person.author, { recordId, descriptions: [description] })
  return added.value
}

/** Puts "Mr X" in the place of everything that can be replaced. */
function replaceAll({ portal, person }: Stage, recordId: string): void {
  for (let left = 20; left > 0; left -= 1) {
    const { texts, lock } = readFindings(portal, person.author, recordId, 'en')
    const next = texts.flatMap(({ findings }) => findings).find(({ replaceable }) => replaceable)
    if (next === undefined) return
    const input = { recordId, lock, mark: next.mark, words: 'Mr X', everywhere: true }
    expect(replaceFinding(portal, person.author, input).ok).toBe(true)
  }
}

async function leavesNothing(server: SearchServer | null): Promise<void> {
  const stage = await openStage(server)
  const { portal, person, file } = stage
  const { recordId, fileId } = await named(stage)
  const work = workPaths(recordId)
  submit(portal, person.author, { recordId })
  claim(portal, person.reviewer, { recordId })
  sendMessage(portal, person.reviewer, { recordId, text: `Who is Mr ${name}?` })
  const reasons = [{ field: '', reason: `Mr ${name} is named.` }]
  returnWithReasons(portal, person.reviewer, { recordId, reasons })
  const before = await walk(stage, name, work, ['author'])
  expect(before.found.length, 'the test would see the name').toBeGreaterThan(5)
  expect(columnsWith(portal, name).length).toBeGreaterThan(6)

  removeFile(portal, person.author, { recordId, attachmentId: fileId })
  replaceAll(stage, recordId)
  const clean = await addLetter(stage, recordId, 'X')
  submit(portal, person.author, { recordId })
  claim(portal, person.reviewer, { recordId })
  checkAnonymity(portal, person.reviewer, recordId)
  expect(publish(portal, person.reviewer, { recordId })).toEqual({ ok: true, value: null })
  const casebookId = makePublishedCasebook(portal, person.author, [recordId])
  const agendaKey = 'k'.repeat(43)
  const { id: agendaId } = gather(portal, { visitor: null, agendaKey }, recordId, casebookId)
  await drainOutbox(portal)

  const { slug } = recordNow(portal, recordId)
  const open = [
    ...readersPaths(stage, recordId, casebookId, name),
    `/attachments/${clean}/letter.docx`,
    `/search?q=${slug.slice(0, 8)}`,
  ]
  const agenda = agendaPaths(agendaId)
  const inside = [...work, `/review/${recordId}`, ...insidePaths]
  const everywhere = [
    await walk(stage, name, open, ['reader']),
    await walk(stage, name, agenda, ['reader'], `agenda=${agendaKey}`),
    await walk(stage, name, inside, ['author', 'reviewer', 'site-admin']),
  ]
  expect(everywhere.flatMap(({ found }) => found)).toEqual([])
  const answered = new Set(everywhere.flatMap((one) => [...one.answered]))
  const asked = [...open, ...agenda, ...insidePaths]
  expect(
    asked.filter((path) => !answered.has(path)),
    'each was really asked',
  ).toEqual([])
  expect(stage.logged.join('\n')).not.toMatch(new RegExp(name, 'i'))
  if (server !== null) expect(await onServer(server)).not.toMatch(new RegExp(name, 'i'))

  // Who is meant is kept for the case, sealed; nothing else has the name, and no byte of the file.
  for (const index of portal.search.indexes()) await index.purge()
  expect(emptyLog(portal.db)).toBe(true)
  expect(columnsWith(portal, name)).toEqual([])
  expect(tracesInFiles(file, name)).toEqual({ file: 0, '-wal': 0 })
}

describe('a name that the gate replaced is left nowhere: no page, feed, file, log or byte has it', () => {
  test('with the search of the portal', () => leavesNothing(null), 480_000)
  onMeilisearch('with a server', ({ url, masterKey }) => {
    const settings = { MEILISEARCH_URL: url, MEILISEARCH_API_KEY: masterKey, MEILISEARCH_INDEX: 'replaced' }
    test('of Meilisearch', () => leavesNothing(settings), 480_000)
  })
})
