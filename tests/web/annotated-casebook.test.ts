import JSZip from 'jszip'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import type { Annotation, AnnotationKind } from '#app/domain/annotation.ts'
import { anchors, type ReadCasebook } from '#app/domain/read-casebook.ts'
import { casebookFormats } from '#app/domain/casebook-file.ts'
import { knowBothLanguages } from '#app/messages/both.ts'
import { loader } from '#app/routes/casebooks/file.ts'
import { readCasebook } from '#app/use-cases/casebooks/read-casebook.ts'
import { readRecord } from '#app/use-cases/records/read-record.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { contextFor } from '#app/web/session.ts'
import { annotationOn } from '#tests/support/annotations.ts'
import { publishAgain } from '#tests/support/agendas.ts'
import {
  english,
  excerpt,
  makeEditor,
  makeOmbudsman,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { arrange, makeCasebook } from '#tests/support/casebooks.ts'
import { readPdf } from '#tests/support/pdf.ts'
import { freshPortal } from '#tests/support/portal.ts'
import { everything } from '#search/query.ts'

knowBothLanguages()

const findings = [
  'The ward kept **no record** of the call. The zanzibarous consultant was away that week, and nobody stood in.',
  '',
  '- The family waited eleven hours.',
  '- They were not told why.',
].join('\n')
/** As readers see it. */
const plain = findings.replaceAll('**', '').replace(/\n+- /g, '\n')
const secret = 'The zanzibarous consultant was away that week, and nobody stood in.'

function world() {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const content = { findings: english(findings), summary: english('A wait. A quixotical detail of it.') }
  const entry = makePublished(portal, 'excerpt', excerpt(content), editor)
  const id = makeCasebook(portal, editor, [entry])
  const annotate = (annotation: Annotation) =>
    arrange(portal, editor, id, { do: 'annotate', section: 'first', recordId: entry, annotation })
  const on = (kind: AnnotationKind, words: string) => annotate(annotationOn(plain, kind, words))
  on('elide', secret)
  on('highlight', 'no record of the call')
  on('note', 'eleven hours')
  annotate(
    annotationOn('A wait. A quixotical detail of it.', 'elide', 'A quixotical detail of it.', {
      id: 'summary',
      field: 'summary',
    }),
  )
  expect(publish(portal, editor, { recordId: id })).toMatchObject({ ok: true })
  return { portal, editor, entry, id, slug: recordNow(portal, id).slug }
}
type World = ReturnType<typeof world>

function read({ portal, id, slug }: World): ReadCasebook {
  const found = readRecord(portal, null, { kind: 'casebook', slug }, 'en')
  if (found.face !== 'page') throw new Error(`The casebook ${id} has no page`)
  return readCasebook(portal, found.record, 'en')
}

async function take({ portal, slug }: World, format: string): Promise<Uint8Array> {
  const arrival = { cookies: undefined, userAgent: '', address: '192.0.2.1', requestId: 'r', nonce: 'n' }
  const context = { ...(await contextFor(portal, arrival, () => undefined)) }
  const request = new Request(`http://portal.example/casebooks/${slug}/files/${format}`)
  const params = { records: 'casebooks', slug, format }
  return new Uint8Array(await (await loader({ request, params, context })).arrayBuffer())
}

/** All the words of a file, whichever program it is for. */
async function wordsOf(bytes: Uint8Array, format: string): Promise<string> {
  if (format === 'pdf') return (await readPdf(bytes)).text
  if (format === 'docx') return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
  if (format !== 'epub') return new TextDecoder().decode(bytes)
  const archive = await JSZip.loadAsync(bytes)
  const files = Object.values(archive.files)
  return (await Promise.all(files.map((file) => file.async('string')))).join('\n')
}

async function casebooksFound({ portal }: World, words: string): Promise<string[]> {
  const { cards } = await searchRecords(portal, { ...everything, words, filters: { kind: ['casebook'] } })
  return cards.map(({ id }) => id)
}

/** The excerpt's next edition, which the casebook does not hold until it has another edition itself. */
function change({ portal, editor, entry }: World, from: string, to: string): void {
  const { live } = recordNow(portal, entry)
  if (live === null || !('findings' in live.content)) throw new Error('The excerpt is not published')
  const { findings: before } = live.content
  publishAgain(portal, editor, entry, { findings: english(before.en.replace(from, to)) })
}

describe('a casebook whose editor annotated the text of an entry', () => {
  test('shows the text with what was left out, marked and noted', () => {
    const [entry] = read(world()).sections[0]?.entries ?? []
    const quoted = entry?.quotations.find(({ field }) => field === 'findings')
    expect(quoted?.blocks[0]).toMatchObject({
      runs: [
        { is: 'words', text: 'The ward kept ' },
        { is: 'marked', text: 'no record of the call' },
        { is: 'words', text: '. ' },
        { is: 'gap' },
      ],
    })
    expect(quoted?.notes).toEqual([{ number: 1, text: 'About eleven hours', language: 'en' }])
    expect(entry?.card.snippet.map(({ text }) => text).join('')).toBe('A wait. […]')
    expect(anchors.note('entry', 1)).not.toBe(anchors.noted('entry', 1))
  })

  test.each([...casebookFormats])(
    'has no word in %s that was left out, and has its notes',
    async (format) => {
      const words = await wordsOf(await take(world(), format), format)
      expect(words).not.toContain('zanzibarous')
      expect(words).not.toContain('quixotical')
      expect(words.replace(/\s+/g, ' ')).toContain('About eleven hours')
      expect(words).toContain('no record of the call')
    },
  )

  test('in Word and EPUB marked words are told by more than a colour', async () => {
    const there = world()
    const word = await JSZip.loadAsync(await take(there, 'docx'))
    const xml = (await word.file('word/document.xml')?.async('string')) ?? ''
    const run = xml.split('<w:r>').find((one) => one.includes('no record of the call')) ?? ''
    expect(run).toContain('<w:u ')
    expect(run).toContain('<w:b/>')
    expect(await wordsOf(await take(there, 'epub'), 'epub')).toContain('<mark>no record of the call</mark>')
  })

  test('is found by the words of a note, and not by what was left out', async () => {
    const there = world()
    expect(await casebooksFound(there, '"About eleven hours"')).toEqual([there.id])
    expect(await casebooksFound(there, 'zanzibarous')).toEqual([])
  })

  test('keeps it when the excerpt is edited a little', () => {
    const there = world()
    change(there, 'The ward kept', 'That ward kept')
    expect(JSON.stringify(read(there).sections)).not.toContain('That ward kept')
    publishAgain(there.portal, there.editor, there.id)
    const text = JSON.stringify(read(there).sections)
    expect(text).toContain('That ward kept')
    expect(text).not.toContain('zanzibarous')
    expect(text).toContain('About eleven hours')
  })

  test('quotes nothing of a text in which it cannot find what was to be left out, and has its notes nowhere', async () => {
    const there = world()
    change(
      there,
      secret,
      'Nobody stood in for the zanzibarous one, who had gone on leave without a word to his team.',
    )
    expect(await casebooksFound(there, '"About eleven hours"')).toEqual([there.id])
    publishAgain(there.portal, there.editor, there.id)
    const [entry] = read(there).sections[0]?.entries ?? []
    const quoted = entry?.quotations.find(({ field }) => field === 'findings')
    expect(quoted).toMatchObject({ blocks: [{ text: '[…]' }], notes: [] })
    expect(await casebooksFound(there, '"About eleven hours"')).toEqual([])
    for (const format of ['csv', 'json', 'epub'])
      expect(await wordsOf(await take(there, format), format)).not.toContain('About eleven hours')
  })
})
