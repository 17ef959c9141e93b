import type { TextBlock } from '../blocks.ts'
import type { Range } from './anchor.ts'

/** Between two pieces of a text: a paragraph, an item of a list, a cell of a table are pieces. */
export const betweenPieces = '\n'

/** The words of a text as readers see them, without its shape: what annotations are on, and are found in. */
export function textOfBlocks(blocks: readonly TextBlock[]): string {
  return blocks.flatMap(piecesOf).join(betweenPieces)
}

/** Where each piece of a text stands in `textOfBlocks`, in order. */
export function rangesOfPieces(blocks: readonly TextBlock[]): Range[] {
  let at = 0
  return blocks.flatMap(piecesOf).map((piece) => {
    const range = { start: at, end: at + piece.length }
    at = range.end + betweenPieces.length
    return range
  })
}

function piecesOf(block: TextBlock): string[] {
  if (block.is === 'list') return block.items.flatMap((item) => item.flatMap(piecesOf))
  if (block.is === 'table') return [block.head, ...block.rows].flat()
  return [block.text]
}
