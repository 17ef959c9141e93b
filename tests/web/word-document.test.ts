import JSZip from 'jszip'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import type { Block, BlockDocument } from '#app/domain/blocks.ts'
import { wordDocument } from '#app/web/documents/word-document.ts'
import { aDocument, split, textParagraph, wordsOf } from '#tests/support/blocks.ts'
import { office, savedByOffice } from '#tests/support/office.ts'
import { textIn } from '#tests/support/untrusted-html.ts'

const words = { portal: 'Good Practice Portal', page: 'Tudalen', of: 'o' }
const asWord = (document: BlockDocument) => wordDocument(document, words)

async function htmlOf(document: BlockDocument): Promise<string> {
  const styleMap = ["p[style-name='Title'] => h1.title"]
  const buffer = Buffer.from(await asWord(document))
  const { value, messages } = await mammoth.convertToHtml({ buffer }, { styleMap })
  expect(messages).toEqual([])
  return value
}

async function partOf(document: Uint8Array, path: string): Promise<string> {
  return (await (await JSZip.loadAsync(document)).file(path)?.async('string')) ?? ''
}

describe('read back by another program', () => {
  test('not a word is missing, and all stand in their order', async () => {
    const document = aDocument()
    const found = split(textIn((await htmlOf(document)).replaceAll('<', ' <')))
    let from = 0
    for (const word of wordsOf(document.blocks)) {
      const at = found.indexOf(word, from)
      expect(at, `“${word}” after “${found[from - 1]}”`).toBeGreaterThanOrEqual(from)
      from = at + 1
    }
  })

  test('headings, tables and lists are what they are', async () => {
    const html = await htmlOf(aDocument())
    expect(html).toMatch(/^<h1 class="title">Team meeting<\/h1>/)
    expect(html).toContain('<h2>What changed</h2>')
    expect(html).toContain('<thead><tr><th>')
    expect(html).toContain(
      '<ol><li>Log it</li><li>Ring back<ul><li>the same day</li><li>by name</li></ul></li><li>Write it up</li></ol>',
    )
    expect(html).toContain('<ol><li>Go on</li><li>Tell others</li></ol>')
    expect(html).toContain(
      '<a href="https://portal.example/case-studies/calling-back?a=1&amp;b=2">Calling back</a>',
    )
  })

  test('a document with nothing but a title is still one', async () => {
    const blocks: Block[] = [{ is: 'title', text: 'Empty' }]
    expect(await htmlOf(aDocument({ title: 'Empty', blocks }))).toBe('<h1 class="title">Empty</h1>')
  })

  test('lists in lists in lists do not break it', async () => {
    let blocks = [textParagraph('innermost')]
    for (let level = 0; level < 14; level++) blocks = [{ is: 'list', start: 2, items: [blocks] }]
    const buffer = Buffer.from(await asWord(aDocument({ blocks: [{ is: 'text', language: 'en', blocks }] })))
    expect((await mammoth.extractRawText({ buffer })).value).toContain('innermost')
  })
})

describe('what Word needs to know', () => {
  test('headings are numbered by Word, beginning at the first item', async () => {
    const heading = (number: number): Block => ({
      is: 'heading',
      level: 1,
      text: { text: `Item ${number}`, language: 'en' },
      number: String(number),
      href: null,
    })
    const document = await asWord(aDocument({ blocks: [heading(4), heading(5)] }))
    expect(await partOf(document, 'word/document.xml')).toMatch(
      /<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:pPr>).)*<w:numId/,
    )
    expect(await partOf(document, 'word/numbering.xml')).toContain('<w:start w:val="4"/>')
  })

  test('each numbered list counts for itself, from its own number', async () => {
    const list = (start: number) => ({ is: 'list' as const, start, items: [[textParagraph('a')]] })
    const blocks = [list(1), textParagraph('between'), list(7), textParagraph('and'), list(1)]
    const document = await asWord(aDocument({ blocks: [{ is: 'text', language: 'en', blocks }] }))
    const xml = await partOf(document, 'word/document.xml')
    const used = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(used).size).toBe(3)
    expect(await partOf(document, 'word/numbering.xml')).toContain('<w:start w:val="7"/>')
  })

  test('the paper is A4, and a table’s head repeats', async () => {
    const xml = await partOf(await asWord(aDocument()), 'word/document.xml')
    expect(xml).toMatch(/<w:pgSz w:w="1190[56]" w:h="1683[78]"/)
    expect(xml).toMatch(/<w:tr><w:trPr>(?:<w:cantSplit\/>)?<w:tblHeader\/>/)
  })

  test('the document is in its language, each text in its own', async () => {
    const document = await asWord(aDocument({ language: 'cy' }))
    const xml = await partOf(document, 'word/document.xml')
    const languageOf = (text: string) =>
      [...xml.matchAll(/<w:r>(.*?)<\/w:r>/g)]
        .filter(([, run]) => run?.includes(`>${text}<`))
        .map(([, run]) => /<w:lang w:val="([^"]+)"/.exec(run ?? '')?.[1])
    expect(await partOf(document, 'word/styles.xml')).toContain('<w:lang w:val="cy-GB"/>')
    expect(languageOf('1. Calling back')).toEqual(['en-GB'])
    expect(languageOf('Log it')).toEqual(['en-GB'])
    expect(languageOf('Roedd pobl yn aros.')).toEqual(['cy-GB'])
    expect(languageOf('Gofyn i Siân')).toEqual(['cy-GB'])
    expect(languageOf('Ask Siân')).toEqual([undefined])
  })

  test('pages are numbered', async () => {
    const document = await JSZip.loadAsync(await asWord(aDocument()))
    const footer = await document.file(/word\/footer\d+\.xml/)[0]?.async('string')
    expect(footer).toMatch(/Tudalen .*PAGE.* o .*NUMPAGES/)
  })

  test('its properties carry the title and the portal', async () => {
    const core = await partOf(await asWord(aDocument()), 'docProps/core.xml')
    expect(core).toContain('<dc:title>Team meeting</dc:title>')
    expect(core).toContain('<dc:creator>Good Practice Portal</dc:creator>')
  })
})

const nasty = '\u0000\u000B\u001F\uFFFE\uD800 ]]> <w:p> & "q" 😀 \t end'

describe('text nobody should have typed', () => {
  const named = { text: nasty, language: 'en' as const }
  const blocks: Block[] = [
    { is: 'title', text: nasty },
    { is: 'heading', level: 1, text: named, number: '1', href: null },
    { is: 'note', label: nasty, lines: [nasty] },
    { is: 'text', language: 'en', blocks: [{ is: 'list', start: 1, items: [[textParagraph(nasty)]] }] },
    { is: 'link', label: nasty, text: named, href: 'https://portal.example/?"><w:p>&\u0001' },
  ]

  test('comes out as text', async () => {
    const html = await htmlOf(aDocument({ title: nasty, blocks }))
    expect(html).toContain('<h1>\uFFFD ]]&gt; &lt;w:p&gt; &amp; "q" 😀 end</h1>')
    expect(html).not.toContain('<w:p>')
  })

  test('an address that is not of the web is no link', async () => {
    const link = (href: string): Block => ({ is: 'link', label: 'Link', text: named, href })
    const html = await htmlOf(aDocument({ blocks: [link('javascript:alert(1)'), link('not an address')] }))
    expect(html).not.toContain('<a ')
  })
})

describe('LibreOffice', () => {
  test.skipIf(office === null)('opens it and makes a PDF of it', { timeout: 120_000 }, async () => {
    const agenda = await asWord(aDocument({ title: nasty, language: 'cy' }))
    const { agenda: pdf } = savedByOffice({ agenda }, 'pdf')
    expect(
      Buffer.from(pdf ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })
})
