import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import {
  agendaDocument,
  type AgendaDocumentWords,
  type AgendaForDocument,
  type AgendaItemForDocument,
} from '#app/web/documents/agenda-docx.ts'

const english: AgendaDocumentWords = {
  portal: 'Good Practice Portal',
  meetingDate: 'Date of the meeting',
  totalTime: 'Total time',
  overview: 'Items in brief',
  item: 'Item',
  organisation: 'Organisation',
  minutes: 'Minutes',
  runningTotal: 'Running total',
  note: 'Note',
  readOnline: 'Read online',
  page: 'Page',
  of: 'of',
  minutesLong: (count) => `${count} minutes`,
  writtenIn: { en: 'This item is in English', cy: 'This item is in Welsh' },
}
const welsh: AgendaDocumentWords = {
  ...english,
  overview: 'Eitemau’n gryno',
  note: 'Nodyn',
  page: 'Tudalen',
  of: 'o',
  minutesLong: (count) => `${count} munud`,
  writtenIn: { en: 'Mae’r eitem hon yn Saesneg', cy: 'Mae’r eitem hon yn Gymraeg' },
}

function anItem(changes: Partial<AgendaItemForDocument> = {}): AgendaItemForDocument {
  return {
    number: 1,
    title: 'Calling back within a day',
    kindLabel: 'Case study',
    organisation: 'Cyngor Sir Ŵyr',
    minutes: 15,
    note: 'Ask Siân\nBring figures',
    summary: 'Callers waited.\n\nNow they do not.',
    url: 'https://portal.example/case-studies/calling-back?a=1&b=2',
    language: 'en',
    keyPoints: [{ heading: 'What changed', paragraphs: ['Waiting fell.', 'Complaints fell.'] }],
    ...changes,
  }
}

function anAgenda(changes: Partial<AgendaForDocument> = {}): AgendaForDocument {
  const second = anItem({
    number: 2,
    title: 'Gofal dros y tŷ',
    language: 'cy',
    minutes: 20,
    note: '',
    keyPoints: [],
  })
  return {
    title: 'Team meeting',
    meetingDate: '2026-11-24',
    minutes: 35,
    items: [anItem(), second],
    ...changes,
  }
}

async function htmlOf(document: Uint8Array): Promise<string> {
  const styleMap = ["p[style-name='Title'] => h1.title"]
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(document) }, { styleMap })
  expect(messages).toEqual([])
  return value
}

async function partOf(document: Uint8Array, path: string): Promise<string> {
  return (await (await JSZip.loadAsync(document)).file(path)?.async('string')) ?? ''
}

describe('read back by another program', () => {
  test('list items are list items', async () => {
    const keyPoints = [
      { heading: 'What changed', paragraphs: ['Three things:', '• Waiting fell.', '• Staff stayed.'] },
    ]
    const html = await htmlOf(
      await agendaDocument(anAgenda({ items: [anItem({ keyPoints })] }), 'en', english),
    )
    expect(html).toContain('<ul><li>Waiting fell.</li><li>Staff stayed.</li></ul>')
  })

  test('the title, the date and the total come first', async () => {
    const html = await htmlOf(await agendaDocument(anAgenda(), 'en', english))
    expect(html).toMatch(
      /^<h1 class="title">Team meeting<\/h1><p><strong>Date of the meeting: <\/strong>Tuesday,? 24 November 2026<\/p><p><strong>Total time: <\/strong>35 minutes<\/p><h1>Items in brief<\/h1>/,
    )
  })

  test('the table says what, whose, how long and until when, under a head that repeats', async () => {
    const document = await agendaDocument(anAgenda(), 'en', english)
    const html = await htmlOf(document)
    const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
      row.replace(/<\/?[^>]+>+/g, '|'),
    )
    expect(html).toContain('<thead><tr><th>')
    expect(rows.map((row) => row.split('|').filter(Boolean))).toEqual([
      ['Item', 'Organisation', 'Minutes', 'Running total'],
      ['1. Calling back within a day', 'Cyngor Sir Ŵyr', '15', '15'],
      ['2. Gofal dros y tŷ', 'Cyngor Sir Ŵyr', '20', '35'],
    ])
    expect(await partOf(document, 'word/document.xml')).toMatch(
      /<w:tr><w:trPr>(?:<w:cantSplit\/>)?<w:tblHeader\/>/,
    )
  })

  test('each item is a heading with its words below', async () => {
    const html = await htmlOf(await agendaDocument(anAgenda(), 'en', english))
    expect(html).toContain(
      '<h1>Calling back within a day</h1><p>Case study · Cyngor Sir Ŵyr · 15 minutes</p>' +
        '<p>Callers waited.</p><p>Now they do not.</p><p><strong>Note: </strong>Ask Siân</p><p>Bring figures</p>' +
        '<h2>What changed</h2><p>Waiting fell.</p><p>Complaints fell.</p>' +
        '<p><a href="https://portal.example/case-studies/calling-back?a=1&amp;b=2">Read online: Calling back within a day</a>',
    )
    expect(html).toContain('<h1>Gofal dros y tŷ</h1>')
    expect(html.match(/Note: /g)).toHaveLength(1)
  })

  test('an agenda without items or date is still a document', async () => {
    const bare = anAgenda({ meetingDate: '', minutes: 0, items: [] })
    expect(await htmlOf(await agendaDocument(bare, 'en', english))).toBe(
      '<h1 class="title">Team meeting</h1><p><strong>Total time: </strong>0 minutes</p>',
    )
  })
})

describe('what Word needs to know', () => {
  test('headings are numbered by Word, beginning at the first item', async () => {
    const document = await agendaDocument(anAgenda({ items: [anItem({ number: 4 })] }), 'en', english)
    expect(await partOf(document, 'word/document.xml')).toMatch(
      /<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:pPr>).)*<w:numId/,
    )
    expect(await partOf(document, 'word/numbering.xml')).toContain('<w:start w:val="4"/>')
  })

  test('the paper is A4', async () => {
    const xml = await partOf(await agendaDocument(anAgenda(), 'en', english), 'word/document.xml')
    expect(xml).toMatch(/<w:pgSz w:w="1190[56]" w:h="1683[78]"/)
  })

  test('the document is in its language, an item in its own', async () => {
    const document = await agendaDocument(anAgenda(), 'cy', welsh)
    const xml = await partOf(document, 'word/document.xml')
    const languageOf = (text: string) =>
      [...xml.matchAll(/<w:r>(.*?)<\/w:r>/g)]
        .filter(([, run]) => run?.includes(`>${text}<`))
        .map(([, run]) => /<w:lang w:val="([^"]+)"/.exec(run ?? '')?.[1])
    expect(await partOf(document, 'word/styles.xml')).toContain('<w:lang w:val="cy-GB"/>')
    expect(languageOf('1. Calling back within a day')).toEqual(['en-GB'])
    expect(languageOf('Calling back within a day')).toEqual(['en-GB'])
    expect(languageOf('Gofal dros y tŷ')).toEqual(['cy-GB'])
    expect(languageOf('Nodyn: ')).toEqual([undefined])
    expect(xml.match(/Mae’r eitem hon yn Saesneg/g)).toHaveLength(1)
    expect(xml).not.toContain('yn Gymraeg')
    expect(xml).toMatch(/24 Tachwedd 2026/)
  })

  test('pages are numbered', async () => {
    const document = await JSZip.loadAsync(await agendaDocument(anAgenda(), 'cy', welsh))
    const footer = await document.file(/word\/footer\d+\.xml/)[0]?.async('string')
    expect(footer).toMatch(/Tudalen .*PAGE.* o .*NUMPAGES/)
  })

  test('its properties carry the title and the portal', async () => {
    const core = await partOf(await agendaDocument(anAgenda(), 'en', english), 'docProps/core.xml')
    expect(core).toContain('<dc:title>Team meeting</dc:title>')
    expect(core).toContain('<dc:creator>Good Practice Portal</dc:creator>')
  })
})

const nasty = '\u0000\u000B\u001F\uFFFE\uD800 ]]> <w:p> & "q" 😀 \t end'

describe('text nobody should have typed', () => {
  const bad = anItem({
    title: nasty,
    organisation: nasty,
    note: nasty,
    summary: nasty,
    kindLabel: nasty,
    keyPoints: [{ heading: nasty, paragraphs: [nasty] }],
    url: 'https://portal.example/?"><w:p>&\u0001',
  })

  test('comes out as text', async () => {
    const html = await htmlOf(await agendaDocument(anAgenda({ title: nasty, items: [bad] }), 'en', english))
    expect(html).toContain('<h1>\uFFFD ]]&gt; &lt;w:p&gt; &amp; "q" 😀 end</h1>')
    expect(html).not.toContain('<w:p>')
  })

  test('an address that is not of the web is no link', async () => {
    const items = [anItem({ url: 'javascript:alert(1)' }), anItem({ url: 'not an address' })]
    expect(await htmlOf(await agendaDocument(anAgenda({ items }), 'en', english))).not.toContain('<a ')
  })
})

const office = findOffice()

describe('LibreOffice', () => {
  test.skipIf(office === null)('opens it and makes a PDF of it', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'agenda-'))
    try {
      const file = join(folder, 'agenda.docx')
      writeFileSync(file, await agendaDocument(anAgenda({ title: nasty }), 'cy', welsh))
      const profile = `-env:UserInstallation=file://${folder}/profile`
      execFileSync(office ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
        stdio: 'pipe',
      })
      expect(readFileSync(join(folder, 'agenda.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

function findOffice(): string | null {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return 'soffice'
  } catch {
    return null
  }
}
