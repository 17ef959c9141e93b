import type { Range } from './anchor.ts'
import { trimmed } from './anchor.ts'

/** An end of a sentence, and what may close it, before white space and what may begin another. */
const ends = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|para|e\.g|i\.e|cf))[.!?…]+[”’"')\]]*(?=\s+[\p{Lu}\p{N}“‘"'([])/gu

/** The sentences of a piece of text, so that an editor can choose from them. None is left out and none overlaps. */
export function sentencesIn(text: string, { start, end }: Range): Range[] {
  const piece = text.slice(start, end)
  const cuts = [...piece.matchAll(ends)].map((match) => start + match.index + match[0].length)
  const from = [start, ...cuts]
  return from
    .map((begin, index) => trimmed(text, { start: begin, end: from[index + 1] ?? end }))
    .filter((range) => range !== null)
}
