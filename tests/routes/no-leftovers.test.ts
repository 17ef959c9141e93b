import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { expect, onTestFinished, test } from 'vitest'
import { readFindings } from '#app/use-cases/anonymity/read-findings.ts'
import { replaceFinding } from '#app/use-cases/anonymity/replace-finding.ts'
import { addFile } from '#app/use-cases/attachments/add-file.ts'
import { removeFile } from '#app/use-cases/attachments/remove-file.ts'
import { sendMessage } from '#app/use-cases/review/send-message.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { pagesFrom } from '#app/web/pages.ts'
import { emptyLog } from '#db/connection.ts'
import { gather } from '#tests/support/agendas.ts'
import { checkAnonymity, english, excerpt, makeDraft, recordNow } from '#tests/support/builders.ts'
import { makePublishedCasebook } from '#tests/support/casebooks.ts'
import { serve } from '#tests/support/http.ts'
import { serverBuild } from '#tests/support/pages.ts'
import { readPdf } from '#tests/support/pdf.ts'
import { freshPortal } from '#tests/support/portal.ts'
import { columnsWith, tracesInFiles } from '#tests/support/words-in-database.ts'
import { makePeople } from '#tests/permissions/people.ts'
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

/** A portal in a file that answers on a port, with an excerpt that names somebody wherever one can. */
async function named() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'no-leftovers-'))
  onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }))
  const portal = freshPortal({ dataFolder })
  const { person, cookies, home } = makePeople(portal)
  const { port, close } = await serve(pagesFrom({ portal, build: await serverBuild() }), {
    production: false,
    publicOrigin: 'http://localhost:3000',
  })
  onTestFinished(() => close())
  const texts = {
    title: said,
    summary: said,
    complaint: said,
    findings: said,
    agreedAction: said,
    learningPoints: said,
    heads: [{ id: '', text: said, outcome: 'upheld', wording: '' }],
  } as const
  const recordId = makeDraft(portal, person.author, 'excerpt', excerpt({ ...texts, heads: [...texts.heads] }))
  const added = await addFile(portal, person.author, {
    recordId,
    name: 'letter.docx',
    bytes: await letter(name),
  })
  if (!added.ok) throw new Error('The file was not added')
  return {
    portal,
    person,
    cookies,
    home,
    port,
    recordId,
    fileId: added.value,
    file: join(dataFolder, 'portal.db'),
  }
}

/** What is in an answer, with everything that is packed in it unpacked. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
  const text = Buffer.from(bytes).toString('utf8')
  if (text.startsWith('%PDF')) {
    const { title, text: words, outline } = await readPdf(bytes)
    return [title, words, JSON.stringify(outline)].join('\n')
  }
  if (!text.startsWith('PK')) return text
  const entries = Object.values((await JSZip.loadAsync(bytes)).files)
  return (await Promise.all(entries.map((entry) => entry.async('string')))).join('\n')
}

test('a name that the gate replaced is left nowhere: no page, feed, file, log or byte has it', async () => {
  const { portal, person, cookies, home, port, recordId, fileId, file } = await named()
  const asking = async (paths: readonly string[], who: readonly (keyof typeof cookies)[], key = '') => {
    const found: string[] = []
    const answered: string[] = []
    for (const path of paths.flatMap((one) => [one, `/cy${one}`])) {
      for (const one of who) {
        const cookie = [cookies[one], key].filter(Boolean).join('; ')
        const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
          headers: { cookie },
          redirect: 'manual',
        })
        const text = await wordsOf(new Uint8Array(await answer.arrayBuffer()))
        if (answer.status === 200) answered.push(path)
        if (new RegExp(name, 'i').test(text)) found.push(`${one} ${path}`)
      }
    }
    return { found, answered }
  }
  const within = ['', '/check', '/anonymity', '/preview', '/files', '/edit', '/who-may-have-it', '/correct']
  const work = within.map((rest) => `/work/${recordId}${rest}`)
  submit(portal, person.author, { recordId })
  claim(portal, person.reviewer, { recordId })
  sendMessage(portal, person.reviewer, { recordId, text: `Who is Mr ${name}?` })
  const reasons = [{ field: '', reason: `Mr ${name} is named.` }]
  returnWithReasons(portal, person.reviewer, { recordId, reasons })
  expect((await asking(work, ['author'])).found.length, 'the test would see the name').toBeGreaterThan(5)
  expect(columnsWith(portal, name).length).toBeGreaterThan(6)

  for (let left = 20; left > 0; left -= 1) {
    const { texts, lock } = readFindings(portal, person.author, recordId, 'en')
    const next = texts.flatMap(({ findings }) => findings).find(({ replaceable }) => replaceable)
    if (next === undefined) break
    const input = { recordId, lock, mark: next.mark, words: 'Mr X', everywhere: true }
    expect(replaceFinding(portal, person.author, input).ok).toBe(true)
  }
  removeFile(portal, person.author, { recordId, attachmentId: fileId })
  const clean = await addFile(portal, person.author, {
    recordId,
    name: 'letter.docx',
    bytes: await letter('X'),
  })
  if (!clean.ok) throw new Error('The other file was not added')
  submit(portal, person.author, { recordId })
  claim(portal, person.reviewer, { recordId })
  checkAnonymity(portal, person.reviewer, recordId)
  expect(publish(portal, person.reviewer, { recordId })).toEqual({ ok: true, value: null })
  const { slug } = recordNow(portal, recordId)
  const casebookId = makePublishedCasebook(portal, person.author, [recordId])
  const casebook = `/casebooks/${recordNow(portal, casebookId).slug}`
  const agendaKey = 'k'.repeat(43)
  gather(portal, { visitor: null, agendaKey }, recordId, casebookId)

  const at = `/excerpts/${slug}`
  const files = ['docx', 'pdf', 'epub', 'csv', 'json'].map((format) => `${casebook}/files/${format}`)
  const openData = ['findings.csv', 'recommendations.csv', 'cases.json', 'codes.json'].map(
    (one) => `/open-data/${one}`,
  )
  const feeds = ['atom', 'csv', 'json'].map((one) => `/search.${one}`)
  const records = [
    at,
    `${at}/history`,
    `${at}/editions/1`,
    ...['text', 'bibtex', 'ris'].map((one) => `${at}/cite/${one}`),
  ]
  const search = [
    '/',
    '/search',
    `/search/suggest?q=${name.slice(0, 4)}`,
    `/search/completions?q=${name.slice(0, 4)}`,
  ]
  const pages = ['/casebooks', casebook, `${casebook}/history`, `/organisations/${home.slug}`, '/open-data']
  const agenda = [
    '/agenda',
    '/agenda/print',
    '/agenda/email',
    ...['docx', 'md', 'pdf', 'pptx'].map((one) => `/agenda.${one}`),
  ]
  const letterAt = `/attachments/${clean.value}/letter.docx`
  const open = [...records, ...search, ...pages, ...feeds, ...files, ...openData]
  const inside = [
    '/admin/audit',
    '/admin/audit.csv',
    '/admin/outbox',
    '/admin/missed-searches',
    '/mailbox',
    '/review',
    '/work',
  ]
  const everywhere = [
    await asking([letterAt], ['reader']),
    await asking(open, ['reader']),
    await asking(agenda, ['reader'], `agenda=${agendaKey}`),
    await asking([...work, `/review/${recordId}`, ...inside], ['author', 'reviewer', 'site-admin']),
  ]
  expect(everywhere.flatMap(({ found }) => found)).toEqual([])
  const answered = new Set(everywhere.flatMap(({ answered: some }) => some))
  expect(
    [letterAt, ...open, ...agenda, ...inside].filter((path) => !answered.has(path)),
    'each was really asked',
  ).toEqual([])

  // Who is meant is kept for the case, sealed; nothing else has the name, and no byte of the file.
  for (const index of portal.search.indexes()) await index.purge()
  expect(emptyLog(portal.db)).toBe(true)
  expect(columnsWith(portal, name)).toEqual([])
  expect(tracesInFiles(file, name)).toEqual({ file: 0, '-wal': 0 })
}, 120_000)
