import { createHash } from 'node:crypto'
import { quotableFields, type Annotation } from '#app/domain/annotation.ts'
import { rangesOfPieces, textOfBlocks } from '#app/domain/annotations/block-text.ts'
import { editorRuns, type EditorRun } from '#app/domain/annotations/editor-parts.ts'
import { annotationsOf } from '#app/domain/annotations/of-entry.ts'
import { markingOf, placeAnnotations } from '#app/domain/annotations/place-annotations.ts'
import { sentencesIn } from '#app/domain/annotations/sentences.ts'
import type { RecordCard } from '#app/domain/card.ts'
import { findEntry } from '#app/domain/casebook-edit.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import { languages, type Language } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { findRecord } from '#db/records.ts'
import { cardOf } from '../search/card.ts'
import { draftCasebook } from './draft-casebook.ts'
import { blocksOf, writtenIn } from './text-of-field.ts'

/** Which entry of which casebook, and in which language its record's texts are read. */
export interface EntryAt {
  recordId: string
  section: string
  entry: string
  language: Language
}

/** An entry of a casebook's draft with the texts of its record, for the editor who annotates them. */
export interface EntryTexts {
  at: EntryAt
  title: ReadText
  lock: number
  card: RecordCard
  /** The languages in which the record has texts. */
  written: Language[]
  texts: EntryText[]
  annotations: ShownAnnotation[]
  /** Of the texts as they are now: an editor who saw others chose other words. */
  mark: string
}

export interface EntryText {
  field: string
  text: string
  /** The sentences. */
  parts: { start: number; end: number; runs: EditorRun[] }[]
  /** Something that was to be left out is not found: readers get nothing of this text. */
  withheld: boolean
}

/** What an editor did, and whether its words are still there. */
export interface ShownAnnotation extends Annotation {
  /** The words as they are today; null when they are lost. */
  today: string | null
}

/** Throws a Fault where the casebook has no such entry, or readers may not read its record any more. */
export function readEntryTexts(portal: Portal, person: Person, at: EntryAt, reading: Language): EntryTexts {
  const { draft } = draftCasebook(portal, person, at.recordId)
  const entry = findEntry(draft.content.sections, at.section, at.entry)
  const record = findRecord(portal.db, at.entry)
  if (entry === undefined || record === null || !isPublished(record)) throw new Fault('not-found')
  const annotations: ShownAnnotation[] = []
  const texts = quotableFields[record.kind].flatMap((field): EntryText[] => {
    const own = annotationsOf(entry).filter((one) => one.field === field && one.language === at.language)
    const blocks = blocksOf(portal, record, field, at.language)
    const text = textOfBlocks(blocks)
    const placed = placeAnnotations(text, own)
    annotations.push(
      ...placed
        .toSorted((a, b) => (a.found?.start ?? -1) - (b.found?.start ?? -1))
        .map(({ annotation, found }) => ({
          ...annotation,
          today: found && text.slice(found.start, found.end),
        })),
    )
    if (text === '') return []
    const marking = markingOf(text, placed)
    const parts = rangesOfPieces(blocks)
      .flatMap((piece) => sentencesIn(text, piece))
      .map((part) => ({ ...part, runs: editorRuns(text, part, marking) }))
    return [{ field, text, parts, withheld: marking.mayShowTooMuch }]
  })
  return {
    at,
    title: readIn(draft.content.title, reading),
    lock: draft.lock,
    card: cardOf(portal, record, reading),
    written: languages.filter((one) =>
      quotableFields[record.kind].some((field) => writtenIn(record, field)[one].trim() !== ''),
    ),
    texts,
    annotations,
    mark: markOf(texts),
  }
}

function markOf(texts: readonly EntryText[]): string {
  const words = JSON.stringify(texts.map(({ field, text }) => [field, text]))
  return createHash('sha256').update(words).digest('base64url').slice(0, 22)
}
