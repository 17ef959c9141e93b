import { DOMParser } from '@xmldom/xmldom'
import { parse } from 'csv-parse/sync'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { describe, expect, test } from 'vitest'
import { bothLanguages, knowBothLanguages } from '#app/messages/both.ts'
import { loader as editionLoader } from '#app/routes/casebooks/edition-file.ts'
import { loader } from '#app/routes/casebooks/file.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { contextFor } from '#app/web/session.ts'
import {
  english,
  excerpt,
  makeEditor,
  makeOmbudsman,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { makePublishedCasebook, makePublishedReport } from '#tests/support/casebooks.ts'
import { readPdf } from '#tests/support/pdf.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

knowBothLanguages()
const { en: words, cy } = bothLanguages

const formula = '=HYPERLINK("https://evil.example","x")'

function world() {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const first = makePublished(portal, 'excerpt', excerpt({ title: english(formula) }), editor)
  const second = makePublished(portal, 'case-study')
  const id = makePublishedCasebook(portal, editor, [first, second])
  return { portal, editor, first, second, id, slug: recordNow(portal, id).slug }
}

async function argsFor(portal: TestPortal, path: string, headers: Record<string, string> = {}) {
  const arrival = { cookies: undefined, userAgent: '', address: '192.0.2.1', requestId: 'r', nonce: 'n' }
  const context = { ...(await contextFor(portal, arrival, () => undefined)) }
  const [, , slug = '', ...rest] = path.replace(/^\/cy/, '').split('/')
  const params = { records: 'casebooks', slug, format: rest.at(-1) ?? '', number: rest[1] ?? '' }
  const request = new Request(`http://portal.example${path}`, { headers })
  return { request, params, context } as LoaderFunctionArgs
}

async function take({ portal, slug }: { portal: TestPortal; slug: string }, format: string, prefix = '') {
  const answer = await loader(await argsFor(portal, `${prefix}/casebooks/${slug}/files/${format}`))
  expect(answer.headers.get('Content-Disposition')).toContain(`${slug}-1.${format}`)
  return answer
}

const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer())

function reportWorld() {
  const there = world()
  const id = makePublishedReport(there.portal, there.editor, [there.first, there.second])
  return { ...there, id, slug: recordNow(there.portal, id).slug }
}

describe('a thematic report taken along, opened by another program', () => {
  test('as Word: its chapters in their order, a list of contents that is filled in, recommendations under numbers', async () => {
    const buffer = Buffer.from(await bytesOf(await take(reportWorld(), 'docx')))
    const { value } = await mammoth.convertToHtml({ buffer })
    const headings = [...value.matchAll(/<h([12])>(.*?)<\/h\1>/g)].map(([, level, text]) => [level, text])
    const { chapters, recommendation } = words.thematicReports
    const wanted = [
      chapters.foreword,
      chapters.lookedAt,
      chapters.keyFindings,
      'Leaving the ward',
      chapters.recommendations,
      chapters.questions,
      chapters.statistics,
    ]
    expect(headings.filter(([level]) => level === '1').map(([, text]) => text)).toEqual(wanted)
    expect(headings).toContainEqual(['2', recommendation.title(2)])
    expect(value).toContain('Nobody rang back.')
    expect(value).toContain('<table>')
    const parts = await JSZip.loadAsync(buffer)
    const body = (await parts.file('word/document.xml')?.async('string')) ?? ''
    const [contents = ''] = /<w:sdt>.*<\/w:sdt>/s.exec(body) ?? []
    expect(contents).toContain('TOC \\h \\o')
    for (const title of [...wanted, recommendation.title(1)]) expect(contents).toContain(title)
  })

  test('as JSON, PDF and EPUB as well, with its recommendations', async () => {
    const there = reportWorld()
    const json = (await (await take(there, 'json')).json()) as { report: { recommendations: unknown[] } }
    expect(json.report.recommendations).toEqual([
      { number: 1, text: 'Write down the cause.', to: 'Landlords', by: null },
      { number: 2, text: 'Ring back.', to: null, by: 'March 2027' },
    ])
    const pdf = await readPdf(await bytesOf(await take(there, 'pdf', '/cy')))
    expect(pdf.text).toContain('Write down the cause.')
    expect(pdf.outline.map(({ title }) => title)).toContain(cy.thematicReports.chapters.recommendations)
    const epub = await JSZip.loadAsync(await bytesOf(await take(there, 'epub')))
    const pages = await Promise.all(Object.values(epub.files).map((file) => file.async('string')))
    expect(pages.join('\n')).toContain('Ring back.')
  })
})

describe('a casebook taken along, opened by another program', () => {
  test('as Word: its title, sections and entries are headings, and every remark is there', async () => {
    const there = world()
    const buffer = Buffer.from(await bytesOf(await take(there, 'docx')))
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: ["p[style-name='Title'] => h1.title"] },
    )
    expect(value).toMatch(/<h1 class="title">Going home from hospital<\/h1>/)
    expect(value).toContain('<h1>Leaving the ward</h1>')
    expect(value).toContain(`<h2>${formula.replaceAll('"', '&quot;')}</h2>`.replaceAll('&quot;', '"'))
    expect(value).toContain(`Remark on ${there.first}`)
    const styles = await (await JSZip.loadAsync(buffer)).file('word/styles.xml')?.async('string')
    expect(styles).toContain('w:val="en-GB"')
  })

  test('as PDF: tagged, in the language of the page, with bookmarks for sections and their entries', async () => {
    const read = await readPdf(await bytesOf(await take(world(), 'pdf', '/cy')))
    expect(read).toMatchObject({ marked: true, language: 'cy-GB', title: 'Going home from hospital' })
    const section = read.outline.find(({ title }) => title === 'Leaving the ward')
    expect(section?.items).toHaveLength(2)
    expect(read.elements.map(({ role }) => role)).toContain('Table')
  })

  test('as EPUB: whole, in its language, its contents leading to what is there', async () => {
    const bytes = await bytesOf(await take(world(), 'epub'))
    const archive = await JSZip.loadAsync(bytes)
    expect(Object.keys(archive.files)[0]).toBe('mimetype')
    expect(Buffer.from(bytes.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip')
    const part = async (path: string) =>
      new DOMParser().parseFromString((await archive.file(path)?.async('string')) ?? '', 'text/xml')
    const book = await part('book/package.opf')
    const all = (from: Document, name: string) => Array.from(from.getElementsByTagName(name))
    expect(all(book, 'dc:language')[0]?.textContent).toBe('en-GB')
    expect(all(book, 'dc:title')[0]?.textContent).toBe('Going home from hospital')
    const files = all(book, 'item').map((item) => item.getAttribute('href') ?? '')
    for (const file of files) expect(archive.file(`book/${file}`), file).not.toBeNull()
    const ids = all(book, 'item').map((item) => item.getAttribute('id'))
    const spine = all(book, 'itemref').map((item) => item.getAttribute('idref'))
    expect(spine.length).toBeGreaterThan(1)
    for (const id of spine) expect(ids).toContain(id)
    const links = all(await part('book/nav.xhtml'), 'a')
    expect(links.map((link) => link.textContent)).toEqual(
      expect.arrayContaining(['Leaving the ward', formula]),
    )
    for (const link of links) {
      const [file, id] = (link.getAttribute('href') ?? '').split('#')
      const found = all(await part(`book/${file}`), '*').filter((one) => one.getAttribute('id') === id)
      expect(found, `${file}#${id}`).toHaveLength(1)
    }
  })

  test('as CSV: a row for each entry, and nothing runs as a formula', async () => {
    const there = world()
    const text = await (await take(there, 'csv')).text()
    const rows = parse<Record<string, string>>(text, { bom: true, columns: true })
    expect(rows.map((row) => row['Identifier'])).toEqual([there.first, there.second])
    expect(rows[0]).toMatchObject({ Section: 'Leaving the ward', Title: `'${formula}` })
    expect(rows[0]?.['Editor’s commentary']).toBe(`Remark on ${there.first}`)
  })

  test('as JSON: sections with their entries, in words that nobody changed', async () => {
    const there = world()
    const read = (await (await take(there, 'json')).json()) as {
      edition: { number: number }
      sections: { title: string; entries: { id: string; title: string }[] }[]
    }
    expect(read.edition.number).toBe(1)
    expect(read.sections[0]?.entries.map(({ id }) => id)).toEqual([there.first, there.second])
    expect(read.sections[0]?.entries[0]?.title).toBe(formula)
  })
})

describe('the files follow the page', () => {
  test('an entry that was withdrawn is in none of them', async () => {
    const there = world()
    const how = { reason: 'published-in-error', explanation: 'Wrong case.', replacedBy: '' } as const
    const gone = withdraw(there.portal, there.editor, { recordId: there.first, ...how })
    expect(gone).toMatchObject({ ok: true })
    expect(await (await take(there, 'csv')).text()).not.toContain(there.first)
    expect((await readPdf(await bytesOf(await take(there, 'pdf')))).text).not.toContain('HYPERLINK')
  })

  test('what a reader has already is not made again; another language is another file', async () => {
    const there = world()
    const path = `/casebooks/${there.slug}/files/pdf`
    const tag = (await take(there, 'pdf')).headers.get('ETag') ?? ''
    const ask = async (at: string) => await loader(await argsFor(there.portal, at, { 'If-None-Match': tag }))
    expect((await ask(path)).status).toBe(304)
    expect((await ask(`/cy${path}`)).status).toBe(200)
  })

  test('an edition has its own address; one that never was, another form, and another kind of record have none', async () => {
    const { portal, slug, first } = world()
    const at = async (path: string) => editionLoader(await argsFor(portal, path))
    const answer = await at(`/casebooks/${slug}/editions/1/files/json`)
    expect(answer.status).toBe(200)
    const missing = expect.objectContaining({ init: expect.objectContaining({ status: 404 }) })
    await expect(at(`/casebooks/${slug}/editions/2/files/json`)).rejects.toEqual(missing)
    await expect(at(`/casebooks/${slug}/editions/1/files/exe`)).rejects.toEqual(missing)
    const other = await argsFor(portal, `/excerpts/${recordNow(portal, first).slug}/files/json`)
    const asExcerpt = { ...other, params: { ...other.params, records: 'excerpts' } }
    await expect(loader(asExcerpt)).rejects.toEqual(missing)
  })
})
