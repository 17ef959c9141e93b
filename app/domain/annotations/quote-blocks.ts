import type { TextBlock, TextLine, TextList, TextRun, TextTable } from '../blocks.ts'
import type { Range } from './anchor.ts'
import { betweenPieces } from './block-text.ts'
import type { Marking } from './place-annotations.ts'

/** Stands where something was left out. */
export const gap = '[…]'

/** A text with what an editor did to it. `firstNote`: the number of its first note. */
export function quoteBlocks(blocks: readonly TextBlock[], marking: Marking, firstNote: number): TextBlock[] {
  let at = 0
  return blocks.flatMap(quoted)

  /** A piece of the text in runs; null when nothing of it is to be read. */
  function runsOf(text: string): TextRun[] | null {
    const piece = { start: at, end: at + text.length }
    at = piece.end + betweenPieces.length
    return runsIn(text, piece, marking, firstNote)
  }

  function quoted(block: TextBlock): TextBlock[] {
    if (block.is === 'list') return quotedList(block)
    if (block.is === 'table') return [quotedTable(block)]
    const runs = runsOf(block.text)
    return runs === null ? [] : [lineOf(block.is, runs)]
  }

  /** A numbered list keeps the numbers of its items: one that is left out leaves its mark. */
  function quotedList({ start, items }: TextList): TextBlock[] {
    const kept = items.flatMap((item) => {
      const blocks = item.flatMap(quoted)
      if (blocks.length > 0 || item.length === 0) return [blocks]
      return start === null ? [] : [[lineOf('paragraph', [{ is: 'gap', text: gap }])]]
    })
    return kept.length === 0 ? [] : [{ is: 'list', start, items: kept }]
  }

  function quotedTable({ head, rows }: TextTable): TextTable {
    const cell = (text: string) => runsOf(text) ?? []
    const runs = { head: head.map(cell), rows: rows.map((cells) => cells.map(cell)) }
    return {
      is: 'table',
      head: runs.head.map(plainCell),
      rows: runs.rows.map((cells) => cells.map(plainCell)),
      runs,
    }
  }
}

function lineOf(is: TextLine['is'], runs: TextRun[]): TextLine {
  return { is, text: plainOf(runs), runs }
}

function plainOf(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('')
}

/** In the tables of files words are only words: what is marked stands between signs. */
function plainCell(runs: readonly TextRun[]): string {
  return runs.map(({ is, text }) => (is === 'marked' ? `»${text}«` : text)).join('')
}

/** Null for a piece in the midst of what is left out: the piece where that begins has the mark. */
function runsIn(text: string, piece: Range, { elided, marked, notes }: Marking, firstNote: number) {
  const inPiece = ({ start, end }: Range) => start < piece.end && end > piece.start
  const gone = elided.filter(inPiece)
  const noted = notes
    .map((note, index) => ({ at: note.at, number: firstNote + index }))
    .filter((note) => note.at > piece.start && note.at <= piece.end)
  if (gone.some((one) => one.start < piece.start && one.end >= piece.end) && noted.length === 0) return null
  const light = marked.filter(inPiece)
  const cuts = [...gone, ...light].flatMap(({ start, end }) => [start, end])
  const places = [piece.start, ...cuts, ...noted.map((note) => note.at), piece.end]
    .map((place) => Math.min(Math.max(place, piece.start), piece.end))
    .toSorted((a, b) => a - b)
  const runs: TextRun[] = []
  places.forEach((from, index) => {
    if (from !== places[index - 1]) {
      for (const { at, number } of noted) {
        if (at === from) runs.push({ is: 'note', text: `[${number}]`, number })
      }
    }
    const to = places[index + 1] ?? from
    if (from === to) return
    const within = (range: Range) => range.start <= from && range.end >= to
    const gapHere = gone.find(within)
    if (gapHere === undefined) {
      const words = text.slice(from - piece.start, to - piece.start)
      runs.push({ is: light.some(within) ? 'marked' : 'words', text: words })
    } else if (from === Math.max(gapHere.start, piece.start)) runs.push({ is: 'gap', text: gap })
  })
  return runs
}
