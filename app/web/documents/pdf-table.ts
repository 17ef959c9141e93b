import type { Language } from '#app/domain/vocabulary.ts'
import {
  bottomOf,
  colours,
  decorate,
  look,
  needRoom,
  pageRoom,
  shown,
  spoken,
  type Paper,
  type Weight,
} from './pdf-paper.ts'
import { bodySize, writeParagraph } from './pdf-text.ts'

export interface PdfTable {
  /** `share` of the whole width, 0 to 1. */
  columns: { head: string; share: number; numeric?: boolean }[]
  rows: { text: string; language: Language }[][]
  /** The first cell of a row names the row. */
  namedRows?: boolean
}

const size = bodySize - 1
const padding = 5

/** A table with tagged header cells. Its head is shown again on each page it goes on to. */
export function writeTable(paper: Paper, into: PDFKit.PDFStructureElement, table: PdfTable): void {
  const { pdf, language } = paper
  const { columns, rows } = table
  const head = columns.map((column) => ({ text: column.head, language }))
  const heights = [head, ...rows].map((row, index) => heightOf(paper, table, row, index === 0))
  const [headHeight = 0, ...rowHeights] = heights
  if (Math.max(...rowHeights, 0) + headHeight > pageRoom(paper)) return writeAsList(paper, into, table)

  const element = pdf.struct('Table')
  into.add(element)
  needRoom(paper, headHeight + (rowHeights[0] ?? 0))
  const top = pdf.struct('THead')
  element.add(top)
  writeRow(paper, top, table, { cells: head, height: headHeight, isHead: true })
  top.end()
  const body = pdf.struct('TBody')
  element.add(body)
  rows.forEach((cells, index) => {
    const height = rowHeights[index] ?? 0
    if (pdf.y + height > bottomOf(paper)) {
      pdf.addPage()
      repeatHead(paper, table, head, headHeight)
    }
    writeRow(paper, body, table, { cells, height, isHead: false })
  })
  body.end()
  element.end()
  pdf.y += bodySize
}

interface Row {
  cells: PdfTable['rows'][number]
  height: number
  isHead: boolean
}

function writeRow(
  paper: Paper,
  into: PDFKit.PDFStructureElement,
  table: PdfTable,
  { cells, height, isHead }: Row,
): void {
  const { pdf } = paper
  const y = pdf.y
  drawRow(paper, y, height, isHead)
  const row = pdf.struct('TR')
  into.add(row)
  cells.forEach((cell, index) => {
    const named = isHead || (table.namedRows === true && index === 0)
    const scope = isHead ? { scope: 'Column' } : named ? { scope: 'Row' } : {}
    look(paper, size, weightOf(isHead))
    row.add(
      pdf.struct(named ? 'TH' : 'TD', { ...spoken(paper, cell.language), ...scope }, () =>
        writeCell(paper, table, index, cell.text, y),
      ),
    )
  })
  row.end()
  pdf.y = y + height
}

/** Seen again, but told only once. */
function repeatHead(paper: Paper, table: PdfTable, head: Row['cells'], height: number): void {
  const { pdf } = paper
  const y = pdf.y
  drawRow(paper, y, height, true)
  look(paper, size, weightOf(true))
  decorate(paper, () => head.forEach((cell, index) => writeCell(paper, table, index, cell.text, y)))
  pdf.y = y + height
}

function drawRow(paper: Paper, y: number, height: number, isHead: boolean): void {
  const { pdf, left, width } = paper
  decorate(paper, () => {
    if (isHead) pdf.rect(left, y, width, height).fill(colours.shade)
    pdf
      .moveTo(left, y + height)
      .lineTo(left + width, y + height)
      .lineWidth(0.75)
      .stroke(colours.line)
  })
}

function writeCell(paper: Paper, table: PdfTable, index: number, text: string, y: number): void {
  const { x, width, align } = placeOf(paper, table, index)
  paper.pdf.text(shown(paper, text), x, y + padding, { width, align })
}

function heightOf(paper: Paper, table: PdfTable, cells: Row['cells'], isHead: boolean): number {
  look(paper, size, weightOf(isHead))
  const heights = cells.map(({ text }, index) =>
    paper.pdf.heightOfString(shown(paper, text), { width: placeOf(paper, table, index).width }),
  )
  return Math.max(size, ...heights) + 2 * padding
}

function placeOf(paper: Paper, { columns }: PdfTable, index: number) {
  const before = columns.slice(0, index).reduce((sum, { share }) => sum + share, 0)
  const column = columns[index]
  return {
    x: paper.left + before * paper.width + padding,
    width: Math.max(size, (column?.share ?? 0) * paper.width - 2 * padding),
    align: column?.numeric === true ? ('right' as const) : ('left' as const),
  }
}

function weightOf(isHead: boolean): Weight {
  return isHead ? 'bold' : 'regular'
}

/** Cells too tall for a page cannot stand side by side: they follow one another, each after the name of its column. */
function writeAsList(paper: Paper, into: PDFKit.PDFStructureElement, { columns, rows }: PdfTable): void {
  for (const row of rows) {
    row.forEach(({ text, language }, index) => {
      writeParagraph(paper, into, columns[index]?.head ?? '', { language: paper.language, weight: 'bold' })
      writeParagraph(paper, into, text, { language })
    })
  }
}
