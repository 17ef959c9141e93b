import type { Block } from '#app/domain/blocks.ts'
import { clean, isWebAddress } from './document-text.ts'
import { bottomOf, colours, decorate, look, needRoom, shown, spoken, type Paper } from './pdf-paper.ts'
import { writeTable } from './pdf-table.ts'
import { bodySize, writeParagraph, writeText } from './pdf-text.ts'

/** The bookmark that the next ones stand below, for each level of heading. */
export type Bookmarks = Record<1 | 2 | 3, PDFKit.PDFOutline | null>

/** Writes one block where the last one ended. */
export function writeBlock(paper: Paper, block: Block, bookmarks: Bookmarks): void {
  const { root, language } = paper
  switch (block.is) {
    case 'title':
      return writeParagraph(paper, root, block.text, { language, weight: 'bold', size: 22 }, 'H1')
    case 'fact':
      return writeLabelled(paper, block.label, block.text)
    case 'heading':
      return writeHeading(paper, block, bookmarks)
    case 'about':
      return writeParagraph(paper, root, block.text, { language, colour: colours.quiet, size: 10 })
    case 'notice':
      return writeNotice(paper, block.text)
    case 'note':
      return writeNote(paper, block)
    case 'link':
      return isWebAddress(block.href)
        ? writeLink(paper, block)
        : writeLabelled(paper, block.label, block.text.text)
    case 'overview':
      return writeOverview(paper, block, bookmarks)
    case 'text':
      return writeText(paper, root, block.blocks, { language: block.language })
    case 'part':
      return writePart(paper, block)
  }
}

/** On pages of its own, with bookmarks of its own; an element says its language once for all that is in it. */
function writePart(paper: Paper, { language, blocks }: Of<'part'>): void {
  const { pdf, root } = paper
  if (!atTop(paper)) pdf.addPage()
  const part = pdf.struct('Part', spoken(paper, language))
  root.add(part)
  const bookmarks: Bookmarks = { 1: null, 2: null, 3: null }
  for (const block of blocks) writeBlock({ ...paper, root: part, language }, block, bookmarks)
  part.end()
}

type Of<Kind extends Block['is']> = Extract<Block, { is: Kind }>

const headingSizes = { 1: 16, 2: 13, 3: 11.5 } as const
const headingTags = { 1: 'H2', 2: 'H3', 3: 'H4' } as const

/** Never alone at the foot of a page; each is a bookmark below that of the heading it belongs to. */
function writeHeading(paper: Paper, { level, text, number }: Of<'heading'>, bookmarks: Bookmarks): void {
  const { pdf, root } = paper
  const size = headingSizes[level]
  const words = number === null ? text.text : `${number}. ${text.text}`
  look(paper, size, 'bold')
  needRoom(paper, pdf.heightOfString(shown(paper, words), { width: paper.width }) + bodySize * 6)
  if (!atTop(paper)) pdf.y += size * 0.8
  bookmark(paper, level, words, bookmarks)
  writeParagraph(paper, root, words, { language: text.language, weight: 'bold', size }, headingTags[level])
}

function bookmark({ pdf }: Paper, level: 1 | 2 | 3, words: string, bookmarks: Bookmarks): void {
  const above = (level === 3 ? bookmarks[2] : null) ?? (level > 1 ? bookmarks[1] : null) ?? pdf.outline
  const place = { expanded: level === 1, top: pdf.y - 6, left: pdf.page.width }
  bookmarks[level] = above.addItem(clean(words), place)
  for (const below of [2, 3] as const) if (below > level) bookmarks[below] = null
}

function writeLabelled(paper: Paper, label: string, text: string): void {
  const { pdf, root, left, width } = paper
  root.add(
    pdf.struct('P', {}, () => {
      look(paper, bodySize, 'bold')
      pdf.text(shown(paper, `${label}: `), left, pdf.y, { width, lineGap: 3, continued: true })
      look(paper, bodySize)
      pdf.text(shown(paper, text), { continued: false })
    }),
  )
  pdf.y += bodySize * 0.6
}

/** Lines in another language than their label are paragraphs of their own: an element has one language. */
function writeNote(paper: Paper, { label, lines, language = paper.language }: Of<'note'>): void {
  const apart = language !== paper.language
  writeLabelled(paper, label, apart ? '' : (lines[0] ?? ''))
  for (const line of apart ? lines : lines.slice(1)) writeParagraph(paper, paper.root, line, { language })
}

/** A bar at its left, which goes no further than the page. */
function writeNotice(paper: Paper, text: string): void {
  const { pdf, left } = paper
  needRoom(paper, bodySize * 4)
  const top = pdf.y
  const pages = pdf.bufferedPageRange().count
  writeParagraph(paper, paper.root, text, { language: paper.language, weight: 'bold', indent: 12 })
  if (pdf.bufferedPageRange().count !== pages) return
  const bottom = Math.min(pdf.y - bodySize * 0.5, bottomOf(paper))
  decorate(paper, () => pdf.rect(left, top - 2, 3, bottom - top).fill(colours.quiet))
}

/** The address is printed as well, for whoever reads it on paper. */
function writeLink(paper: Paper, { label, text, href }: Of<'link'>): void {
  const { pdf, root, left, width } = paper
  needRoom(paper, bodySize * 6)
  const paragraph = pdf.struct('P')
  root.add(paragraph)
  const link = new URL(href).href
  look(paper, bodySize)
  paragraph.add(
    pdf.struct('Span', {}, () => {
      pdf.text(shown(paper, `${label}: `), left, pdf.y, { width, lineGap: 3, continued: true })
    }),
  )
  paragraph.add(
    pdf.struct('Link', { ...spoken(paper, text.language), alt: clean(text.text) }, () => {
      look(paper, bodySize, 'regular', colours.link)
      pdf.text(shown(paper, text.text), { link, underline: true, continued: true })
    }),
  )
  paragraph.add(
    pdf.struct('Span', {}, () => {
      look(paper, bodySize, 'regular', colours.quiet)
      pdf.text(shown(paper, ` (${href})`), { link: null, underline: false, continued: false })
    }),
  )
  paragraph.end()
  pdf.y += bodySize * 0.6
}

function writeOverview(paper: Paper, { caption, heads, rows }: Of<'overview'>, bookmarks: Bookmarks): void {
  const { language } = paper
  const plain = (text: string) => ({ text, language })
  writeHeading(paper, { is: 'heading', level: 1, text: plain(caption), number: null, href: null }, bookmarks)
  writeTable(paper, paper.root, {
    columns: [
      { head: heads.item, share: 0.44 },
      { head: heads.organisation, share: 0.26 },
      { head: heads.minutes, share: 0.14, numeric: true },
      { head: heads.until, share: 0.16, numeric: true },
    ],
    rows: rows.map((row) => [row.item, plain(row.organisation), plain(row.minutes), plain(row.until)]),
    namedRows: true,
  })
}

function atTop({ pdf }: Paper): boolean {
  return pdf.y <= pdf.page.margins.top + 1
}
