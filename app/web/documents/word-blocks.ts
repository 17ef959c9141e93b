import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  type ILevelsOptions,
  type IRunOptions,
  type Table,
  type TableOfContents,
  type TextRun,
} from 'docx'
import type { Block, BlockDocument, TextBlock, TextLine, TextList } from '#app/domain/blocks.ts'
import { wordContents } from './word-contents.ts'
import { overviewTable, wordTable } from './word-table.ts'
import { isWebAddress } from './document-text.ts'
import { inLanguageOf, run } from './word-text.ts'

type Piece = Paragraph | Table | TableOfContents

/** How Word numbers the items of one list. */
export interface WordList {
  reference: string
  levels: ILevelsOptions[]
}

/** The blocks as Word's paragraphs and tables, with the lists they number by. */
export function wordBlocks({ blocks, language, contents }: BlockDocument): {
  children: Piece[]
  lists: WordList[]
} {
  const lists: WordList[] = []
  const setting = { lists, text: inLanguageOf(language), own: {}, numbering: headingNumbers }
  const first = blocks.findIndex(({ is }) => is === 'heading')
  if (contents === undefined || first === -1) return { children: piecesOf(blocks, setting), lists }
  const [opening, rest] = [blocks.slice(0, first), blocks.slice(first)]
  const children = [
    ...piecesOf(opening, { ...setting, numbering: `${headingNumbers}-before` }),
    ...wordContents(rest, contents),
    ...piecesOf(rest, setting),
  ]
  return { children, lists }
}

const headingNumbers = 'items'

/** What the blocks of a document, or of a part of it, have in common. */
interface Setting {
  lists: WordList[]
  /** Of what somebody wrote. */
  text: IRunOptions
  /** Of the document's own words, where they are not in the document's language. */
  own: IRunOptions
  /** By which list its headings are numbered. */
  numbering: string
}

function piecesOf(blocks: readonly Block[], setting: Setting): Piece[] {
  const { lists, numbering } = setting
  const numbers = blocks.flatMap((block) => (block.is === 'heading' ? (block.number ?? []) : []))
  lists.push(listOf(numbering, 0, Number.parseInt(numbers[0] ?? '1', 10)))
  const shown = followOn(numbers) ? blocks : blocks.map(withNumberAsText)
  return shown.flatMap((block, index) => {
    if (block.is !== 'part') return partsOf(block, setting)
    const turned = index === 0 ? [] : [new Paragraph({ pageBreakBefore: true })]
    return [...turned, ...partPieces(block, setting)]
  })
}

/** Its headings are numbered from its own beginning. */
function partPieces({ language, blocks }: Extract<Block, { is: 'part' }>, { lists }: Setting): Piece[] {
  const own = inLanguageOf(language)
  const numbering = `${headingNumbers}-${lists.length}`
  return piecesOf(blocks, { lists, text: own, own, numbering })
}

/** Whether Word would come to the same numbers by counting. */
function followOn(numbers: readonly string[]): boolean {
  const first = Number.parseInt(numbers[0] ?? '1', 10)
  return numbers.every((number, index) => number === String(first + index))
}

/** A number that is to stay as it is (3A, or 5 where there is no 4 any more) stands in the heading's own text. */
function withNumberAsText(block: Block): Block {
  if (block.is !== 'heading' || block.number === null) return block
  return { ...block, number: null, text: { ...block.text, text: `${block.number}. ${block.text.text}` } }
}

function partsOf(block: Exclude<Block, { is: 'part' }>, setting: Setting): Piece[] {
  const { lists, own, text } = setting
  switch (block.is) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: [run(block.text, own)] })]
    case 'fact':
      return [labelled(block.label, block.text, own)]
    case 'heading':
      return [heading(block, setting)]
    case 'about':
      return [new Paragraph({ keepNext: true, children: [run(block.text, own)] })]
    case 'notice':
      return [
        new Paragraph({
          border: { left: bar },
          indent: { left: 170 },
          children: [run(block.text, { ...own, bold: true })],
        }),
      ]
    case 'note': {
      const said = block.language === undefined ? own : { ...own, ...inLanguageOf(block.language) }
      return block.lines.map((line, index) =>
        index === 0 ? labelled(block.label, line, own, said) : new Paragraph({ children: [run(line, said)] }),
      )
    }
    case 'link':
      return [link(block, own)]
    case 'overview':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(block.caption, own)] }),
        overviewTable(block, own),
      ]
    case 'text':
      return textParts(block.blocks, {
        lists,
        options: { ...text, ...inLanguageOf(block.language) },
        level: 0,
      })
  }
}

const bar = { style: BorderStyle.SINGLE, size: 24, space: 8, color: '6B6B6B' }

function heading(
  { level, text, number }: Extract<Block, { is: 'heading' }>,
  { numbering }: Setting,
): Paragraph {
  return new Paragraph({
    heading: headingLevels[level],
    ...(number === null ? {} : { numbering: { reference: numbering, level: 0 } }),
    children: [run(text.text, inLanguageOf(text.language))],
  })
}

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

/** The address is printed as well, for whoever reads it on paper. */
function link({ label, text, href }: Extract<Block, { is: 'link' }>, own: IRunOptions): Paragraph {
  if (!isWebAddress(href)) return labelled(label, text.text, own)
  const words = run(text.text, { style: 'Hyperlink', ...inLanguageOf(text.language) })
  const linked = new ExternalHyperlink({ link: new URL(href).href, children: [words] })
  return new Paragraph({ children: [run(`${label}: `, own), linked, run(` (${href})`, own)] })
}

interface Context {
  /** Grows with each numbered list found. */
  lists: WordList[]
  options: IRunOptions
  /** How many lists the text stands in. */
  level: number
}

function textParts(blocks: readonly TextBlock[], context: Context): Piece[] {
  const { options } = context
  return blocks.flatMap((block): Piece[] => {
    switch (block.is) {
      case 'paragraph':
        return [new Paragraph({ indent: { left: context.level * step }, children: runsOf(block, options) })]
      case 'subheading':
        return [new Paragraph({ keepNext: true, children: runsOf(block, { ...options, bold: true }) })]
      case 'list':
        return listParts(block, context)
      case 'table':
        return [
          wordTable(
            block.head.map(() => ({ share: 1 / block.head.length })),
            block.head,
            block.rows.map((cells) => cells.map((text) => run(text, options))),
            options,
          ),
          new Paragraph({}),
        ]
    }
  })
}

/** Words that an editor marked are bold, underlined and on a colour: they are seen in print as well. */
function runsOf({ text, runs }: TextLine, options: IRunOptions): TextRun[] {
  if (runs === undefined) return [run(text, options)]
  const marked = {
    ...options,
    bold: true,
    underline: {},
    shading: { type: 'clear' as const, fill: markColour },
  }
  return runs.map((one) => run(one.text, one.is === 'marked' ? marked : options))
}

const markColour = 'FFF2CC'

/** The first paragraph of an item carries its mark; what follows it stands below, as far in. */
function listParts({ start, items }: TextList, context: Context): Piece[] {
  const { lists, options, level } = context
  const mark =
    start === null ? { bullet: { level } } : { numbering: { reference: begun(lists, level, start), level } }
  return items.flatMap(([first, ...rest]) => {
    const words = first !== undefined && 'text' in first ? runsOf(first, options) : [run('', options)]
    const below = first === undefined || 'text' in first ? rest : [first, ...rest]
    return [
      new Paragraph({
        ...mark,
        spacing: { after: 100 },
        contextualSpacing: false,
        children: words,
      }),
      ...textParts(below, { ...context, level: Math.min(level + 1, deepest) }),
    ]
  })
}

/** Each numbered list is a list of its own, so that it begins with its own number. */
function begun(lists: WordList[], level: number, start: number): string {
  const reference = `list-${lists.length}`
  lists.push(listOf(reference, level, start))
  return reference
}

/** Word knows no deeper lists. */
const deepest = 8

/** How far in a list stands, in twentieths of a point: as far as Word's own bullets. */
const step = 720

function listOf(reference: string, level: number, start: number): WordList {
  const ofHeadings = reference.startsWith(headingNumbers)
  const left = ofHeadings ? 567 : (level + 1) * step
  const hanging = ofHeadings ? 567 : step / 2
  const style = { paragraph: { indent: { left, hanging } } }
  return { reference, levels: [{ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start, style }] }
}

function labelled(label: string, text: string, own: IRunOptions, said = own): Paragraph {
  return new Paragraph({ children: [run(`${label}: `, { ...own, bold: true }), run(text, said)] })
}
