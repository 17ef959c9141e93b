import type { Range } from './anchor.ts'
import type { Marking } from './place-annotations.ts'

/** A stretch of a text as its editor sees it: everything is there, with what was done to it. */
export interface EditorRun extends Range {
  text: string
  elided: boolean
  marked: boolean
  /** Numbers of the notes that its end leads to. */
  notes: number[]
}

/** A part of a text, cut wherever something begins or ends to be left out, marked or noted. */
export function editorRuns(text: string, part: Range, { elided, marked, notes }: Marking): EditorRun[] {
  const inside = (at: number) => at > part.start && at < part.end
  const edges = [...elided, ...marked].flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set([...edges, ...notes.map(({ at }) => at)].filter(inside))].toSorted((a, b) => a - b)
  const from = [part.start, ...cuts]
  return from.map((start, index) => {
    const end = from[index + 1] ?? part.end
    const covers = (range: Range) => range.start <= start && range.end >= end
    return {
      start,
      end,
      text: text.slice(start, end),
      elided: elided.some(covers),
      marked: marked.some(covers),
      notes: notes.flatMap(({ at }, nth) => (at === end ? [nth + 1] : [])),
    }
  })
}
