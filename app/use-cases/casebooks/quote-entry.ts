import { quotableFields, type Annotation } from '#app/domain/annotation.ts'
import { textOfBlocks } from '#app/domain/annotations/block-text.ts'
import { annotationsOf } from '#app/domain/annotations/of-entry.ts'
import { markingOf, placeAnnotations } from '#app/domain/annotations/place-annotations.ts'
import { gap, quoteBlocks } from '#app/domain/annotations/quote-blocks.ts'
import type { CasebookEntry } from '#app/domain/casebook.ts'
import type { Quotation, QuotedNote } from '#app/domain/read-casebook.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { readIn } from '#app/domain/text.ts'
import { languages, type Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { blocksOf, writtenIn } from './text-of-field.ts'

/**
 * Those texts of an entry's record that its editor annotated, as the casebook shows them. A text in which something
 * was to be left out that is not found any more is left out whole: it may still say what readers should not read.
 */
export function quoteEntry(
  portal: Portal,
  record: PortalRecord,
  entry: CasebookEntry,
  language: Language,
): Quotation[] {
  const quotations: Quotation[] = []
  for (const { field, read, blocks, marking } of markedTexts(portal, record, entry, language)) {
    if (marking.mayShowTooMuch) {
      quotations.push({ field, language: read, blocks: [{ is: 'paragraph', text: gap }], notes: [] })
      continue
    }
    if (marking.elided.length + marking.marked.length + marking.notes.length === 0) continue
    const before = quotations.reduce((sum, { notes }) => sum + notes.length, 0)
    const notes = marking.notes.map(({ annotation }, index) =>
      noteOf(annotation, before + index + 1, language),
    )
    quotations.push({ field, language: read, blocks: quoteBlocks(blocks, marking, before + 1), notes })
  }
  return quotations
}

/** The entry without those notes that readers of no language get: what they were about is gone, or left out with its text. */
export function withShownNotes(portal: Portal, record: PortalRecord, entry: CasebookEntry): CasebookEntry {
  const own = annotationsOf(entry)
  if (own.length === 0) return entry
  const shown = new Set(
    languages
      .flatMap((language) => markedTexts(portal, record, entry, language))
      .filter(({ marking }) => !marking.mayShowTooMuch)
      .flatMap(({ marking }) => marking.notes.map(({ annotation }) => annotation.id)),
  )
  return { ...entry, annotations: own.filter(({ id, kind }) => kind !== 'note' || shown.has(id)) }
}

/** The texts that have annotations in the language they are read in, each with what was found of these. */
function markedTexts(portal: Portal, record: PortalRecord, entry: CasebookEntry, language: Language) {
  return quotableFields[record.kind].flatMap((field) => {
    const read = readIn(writtenIn(record, field), language).language
    const own = annotationsOf(entry).filter((one) => one.field === field && one.language === read)
    const blocks = own.length === 0 ? [] : blocksOf(portal, record, field, read)
    if (blocks.length === 0) return []
    const text = textOfBlocks(blocks)
    return [{ field, read, blocks, marking: markingOf(text, placeAnnotations(text, own)) }]
  })
}

function noteOf({ words }: Annotation, number: number, language: Language): QuotedNote {
  const read = readIn(words, language)
  return { number, text: read.text, language: read.language }
}
