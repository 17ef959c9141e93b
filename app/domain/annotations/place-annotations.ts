import type { Annotation } from '../annotation.ts'
import { joined, type Range } from './anchor.ts'
import { findAnchor, type Found } from './find-anchor.ts'

/** An annotation, and where its words are in the text of today; null when they are lost. */
export interface Placed {
  annotation: Annotation
  found: Found | null
}

/** Finds each annotation's words again. The order of the annotations makes no difference to where any is found. */
export function placeAnnotations(text: string, annotations: readonly Annotation[]): Placed[] {
  return annotations.map((annotation) => ({ annotation, found: findAnchor(text, annotation.anchor) }))
}

/** What becomes of a text: what is left out, what is marked, and the notes in the order of their places. */
export interface Marking {
  /** In order; none touches the next. */
  elided: Range[]
  /** In order, apart, and without anything that is left out. */
  marked: Range[]
  /** `at` is where the reader is sent to the note: behind its words, never within what is left out. */
  notes: { at: number; annotation: Annotation }[]
  /** Something was to be left out and is not found any more. Nobody can say which words it would be today. */
  mayShowTooMuch: boolean
}

/**
 * Puts annotations together where they overlap. What is left out is left out, whoever marks it; two that overlap, or have
 * only white space between them, are one; a note on words that are left out stands behind the gap.
 */
export function markingOf(text: string, placed: readonly Placed[]): Marking {
  const rangesOf = (kind: Annotation['kind']) =>
    placed.flatMap(({ annotation, found }) => (annotation.kind === kind && found !== null ? [found] : []))
  const elided = joined(text, rangesOf('elide'))
  const marked = joined(text, rangesOf('highlight')).flatMap((range) => without(text, range, elided))
  const notes = placed
    .flatMap(({ annotation, found }) =>
      annotation.kind === 'note' && found !== null ? [{ at: placeFor(found.end, elided), annotation }] : [],
    )
    .toSorted((a, b) => a.at - b.at)
  const mayShowTooMuch = placed.some(({ annotation, found }) => annotation.kind === 'elide' && found === null)
  return { elided, marked, notes, mayShowTooMuch }
}

/** What is left of a range when these are taken out of it. */
function without(text: string, { start, end }: Range, taken: readonly Range[]): Range[] {
  const rest: Range[] = []
  let from = start
  for (const one of taken) {
    if (one.end <= from || one.start >= end) continue
    rest.push({ start: from, end: one.start })
    from = one.end
  }
  rest.push({ start: from, end })
  return rest.filter((range) => range.start < range.end && text.slice(range.start, range.end).trim() !== '')
}

function placeFor(at: number, elided: readonly Range[]): number {
  return elided.find(({ start, end }) => start < at && at < end)?.end ?? at
}
