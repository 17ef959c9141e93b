import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { Block, BlockDocument, TextBlock } from '#app/domain/blocks.ts'
import { pdfDocument } from '#app/web/documents/pdf-document.ts'
import { aDocument, split, textParagraph, wordsOf } from '#tests/support/blocks.ts'
import { readPdf } from '#tests/support/pdf.ts'

const words = { portal: 'Good Practice Portal', page: 'Tudalen', of: 'o' }
const readBack = async (document: BlockDocument) => readPdf(await pdfDocument(document, words))

describe('a tagged PDF, read back by another program', () => {
  test('says its title and its language, and that it is tagged', async () => {
    const { title, language, marked } = await readBack(
      aDocument({ title: 'Cyfarfod tŷ Ŵyr', language: 'cy' }),
    )
    expect(title).toBe('Cyfarfod tŷ Ŵyr')
    expect(language).toBe('cy-GB')
    expect(marked).toBe(true)
  })

  test('holds every word in its order, in its structure', async () => {
    const document = aDocument()
    const found = split((await readBack(document)).text)
    let from = 0
    for (const word of wordsOf(document.blocks)) {
      const at = found.indexOf(word, from)
      expect(at, `“${word}” after “${found[from - 1]}”`).toBeGreaterThanOrEqual(from)
      from = at + 1
    }
  })

  test('headings are headings, and bookmarks below one another', async () => {
    const { elements, outline } = await readBack(aDocument())
    const headings = elements.filter(({ role }) => /^H\d$/.test(role)).map(({ role, text }) => [role, text])
    expect(headings).toEqual([
      ['H1', 'Team meeting'],
      ['H2', 'Items in brief'],
      ['H2', '1. Calling back'],
      ['H3', 'What changed'],
      ['H2', '2. Gofal dros y tŷ'],
    ])
    expect(outline).toEqual([
      { title: 'Items in brief', items: [] },
      { title: '1. Calling back', items: [{ title: 'What changed', items: [] }] },
      { title: '2. Gofal dros y tŷ', items: [] },
    ])
  })

  test('lists have marks and bodies, tables header cells, links their addresses', async () => {
    const { elements, links } = await readBack(aDocument())
    const ofRole = (role: string) => elements.filter((one) => one.role === role).map(({ text }) => text)
    expect(ofRole('Lbl')).toEqual(['1.', '2.', '•', '•', '3.', '4.', '5.'])
    expect(ofRole('TH')).toEqual([
      ...['Item', 'Organisation', 'Minutes', 'Running total', '1. Calling back', '2. Gofal dros y tŷ'],
      ...['Year', 'Waits'],
    ])
    expect(ofRole('Link')).toEqual(['Calling back'])
    expect(links).toEqual(['https://portal.example/case-studies/calling-back?a=1&b=2'])
  })

  test('what is in another language says so', async () => {
    const { elements } = await readBack(aDocument())
    const spoken = elements.filter(({ lang }) => lang !== null).map(({ lang, text }) => [lang, text])
    expect(spoken).toEqual([
      ['cy-GB', '2. Gofal dros y tŷ'],
      ['cy-GB', 'Gofyn i Siân'],
      ['cy-GB', '2. Gofal dros y tŷ'],
      ['cy-GB', 'Roedd pobl yn aros.'],
    ])
  })

  test('numbers of pages, and a table’s head on its second page, are no part of what is told', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [`Row ${index}`, 'words'])
    const table: Block = {
      is: 'text',
      language: 'en',
      blocks: [{ is: 'table', head: ['Unlike', 'Other'], rows }],
    }
    const { pages, text } = await readBack(aDocument({ blocks: [table] }))
    expect(pages).toBeGreaterThan(1)
    expect(text.match(/Unlike/g)).toHaveLength(1)
    expect(text).not.toContain('Tudalen')
    for (const [name = ''] of rows) expect(text).toContain(name)
  })

  test('a logo stands above the title with its alternative text', async () => {
    const png = await sharp({ create: { width: 300, height: 90, channels: 3, background: '#336699' } })
      .png()
      .toBuffer()
    const logo = { png, width: 300, height: 90, alt: 'Cyngor Sir Ŵyr' }
    const { elements } = await readPdf(await pdfDocument(aDocument(), words, logo))
    expect(elements[1]).toMatchObject({ role: 'Figure', alt: 'Cyngor Sir Ŵyr' })
    expect(elements[2]?.role).toBe('H1')
  })
})

describe('text nobody should have typed', () => {
  const nasty = '\u0000\u000B\uFFFE\uD800 (a) \\ ) \u{13000} 😀 \t end'

  test('comes out as text, and what the font lacks as a sign for that', async () => {
    const blocks: Block[] = [
      { is: 'title', text: nasty },
      { is: 'note', label: nasty, lines: [nasty] },
      { is: 'link', label: nasty, text: { text: nasty, language: 'en' }, href: 'javascript:alert(1)' },
    ]
    const { text, links } = await readBack(aDocument({ title: nasty, blocks }))
    expect(text).toContain('\uFFFD (a) \\ ) \uFFFD')
    expect(links).toEqual([])
  })

  test('a cell taller than a page, a table without columns and lists in lists do not break it', async () => {
    let deep: TextBlock[] = [textParagraph('innermost')]
    for (let level = 0; level < 10; level++) deep = [{ is: 'list', start: 2, items: [deep] }]
    const tall = { is: 'table' as const, head: ['A', 'B'], rows: [['tall '.repeat(4000), 'beside']] }
    const none = { is: 'table' as const, head: [], rows: [] }
    const blocks: Block[] = [{ is: 'text', language: 'en', blocks: [tall, none, ...deep] }]
    const { text } = await readBack(aDocument({ blocks }))
    expect(text.match(/tall/g)).toHaveLength(4000)
    expect(text.replace(/(?:tall )+/, '')).toMatch(/beside.*innermost/)
  })
})

test('a long document leaves others their turn between its parts', async () => {
  const blocks = Array.from({ length: 60 }, (): Block => ({ is: 'about', text: 'A line.' }))
  let turns = 0
  let written = false
  const others = () => {
    turns += 1
    if (!written) setImmediate(others)
  }
  setImmediate(others)
  await pdfDocument(aDocument({ blocks }), words)
  written = true
  expect(turns).toBeGreaterThanOrEqual(blocks.length)
})
