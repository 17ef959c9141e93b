import type { TextBlock, TextList, TextRun } from '#app/domain/blocks.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { look, needRoom, shown, spoken, type Paper, type Weight } from './pdf-paper.ts'
import { writeTable } from './pdf-table.ts'

type Element = PDFKit.PDFStructureElement

export const bodySize = 11
const lineGap = 3
const step = 18

interface Written {
  language: Language
  /** How far in from the left margin. */
  indent?: number
  weight?: Weight
  size?: number
  colour?: string
}

/** A paragraph, and the room below it. */
export function writeParagraph(paper: Paper, into: Element, text: string, how: Written, tag = 'P'): void {
  const { pdf, left, width } = paper
  const { indent = 0, size = bodySize } = how
  look(paper, size, how.weight, how.colour)
  into.add(
    pdf.struct(tag, spoken(paper, how.language), () => {
      pdf.text(shown(paper, text), left + indent, pdf.y, { width: width - indent, lineGap })
    }),
  )
  pdf.y += size * 0.6
}

/** What somebody wrote, in its shape. */
export function writeText(
  paper: Paper,
  into: Element,
  blocks: readonly TextBlock[],
  how: { language: Language; indent?: number },
): void {
  for (const block of blocks) {
    if (block.is === 'list') writeList(paper, into, block, how)
    else if (block.is === 'table') writeTable(paper, into, tableOf(block, how.language))
    else if (block.is === 'subheading') {
      needRoom(paper, bodySize * 4)
      writeParagraph(paper, into, block.text, { ...how, weight: 'bold' })
    } else if (block.runs?.some(({ is }) => is === 'marked')) writeRuns(paper, into, block.runs, how)
    else writeParagraph(paper, into, block.text, how)
  }
}

/** Words that an editor marked are bold and underlined: neither print nor a reader's eyes need colour for that. */
function writeRuns(paper: Paper, into: Element, runs: readonly TextRun[], how: Written): void {
  const { pdf, left, width } = paper
  const { indent = 0 } = how
  look(paper, bodySize)
  into.add(
    pdf.struct('P', spoken(paper, how.language), () => {
      runs.forEach(({ is, text }, index) => {
        const marked = is === 'marked'
        look(paper, bodySize, marked ? 'bold' : 'regular')
        const options = { underline: marked, continued: index < runs.length - 1 }
        const words = shown(paper, text)
        if (index > 0) pdf.text(words, options)
        else pdf.text(words, left + indent, pdf.y, { width: width - indent, lineGap, ...options })
      })
    }),
  )
  pdf.y += bodySize * 0.6
}

function tableOf({ head, rows }: Extract<TextBlock, { is: 'table' }>, language: Language) {
  const share = 1 / Math.max(1, head.length)
  return {
    columns: head.map((text) => ({ head: text, share })),
    rows: rows.map((cells) => cells.map((text) => ({ text, language }))),
  }
}

/** Each item is its mark and its body; a list within it is part of the body. */
function writeList(
  paper: Paper,
  into: Element,
  { start, items }: TextList,
  how: { language: Language; indent?: number },
): void {
  const { pdf, left } = paper
  const indent = Math.min(how.indent ?? 0, step * 12)
  const list = pdf.struct('L')
  into.add(list)
  items.forEach((blocks, index) => {
    needRoom(paper, bodySize * 2)
    const item = pdf.struct('LI')
    list.add(item)
    const mark = start === null ? '•' : `${start + index}.`
    look(paper, bodySize)
    const y = pdf.y
    item.add(
      pdf.struct('Lbl', {}, () => {
        pdf.text(mark, left + indent, y, { lineBreak: false })
      }),
    )
    pdf.y = y
    const body = pdf.struct('LBody')
    item.add(body)
    writeText(paper, body, blocks, { ...how, indent: indent + step + widthOver(paper, mark) })
    if (blocks.length === 0) pdf.y = y + bodySize * 2
    item.end()
  })
  list.end()
}

/** Numbers of two digits and more need a little more room than a bullet. */
function widthOver({ pdf }: Paper, mark: string): number {
  return Math.max(0, pdf.widthOfString(mark) + 4 - step)
}
