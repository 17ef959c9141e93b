import type { Annotation } from '#app/domain/annotation.ts'
import { annotationsOf } from '#app/domain/annotations/of-entry.ts'
import type { CasebookEntry } from '#app/domain/casebook.ts'
import type { ComparedAnnotation, ComparedWords } from '#app/domain/compared-sections.ts'
import type { Paired } from '#app/domain/section-changes.ts'
import { noText, type Bilingual } from '#app/domain/text.ts'

/** What changed in what an editor did with words of an entry. Words that were left out are not said. */
export function compareAnnotations(
  { before, after }: Paired<CasebookEntry>,
  compareNote: (was: Bilingual, is: Bilingual) => ComparedWords<'note'>[],
): ComparedAnnotation[] {
  const [was, is] = [byId(before), byId(after)]
  const all = [...new Map([...is, ...was]).values()]
  const elided = all.filter(({ kind }) => kind === 'elide')
  return all.flatMap((one) => {
    const { id, kind, field, language, anchor } = one
    const [earlier, later] = [was.get(id), is.get(id)]
    const became = earlier === undefined ? 'added' : later === undefined ? 'removed' : 'stayed'
    const note = compareNote(earlier?.words ?? noText, later?.words ?? noText)
    if (became === 'stayed' && note.length === 0) return []
    const quote = elided.some((other) => overlap(one, other)) ? null : anchor.quote
    return [{ id, became, kind, field, language, quote, note }]
  })
}

/** Whether one is on words of the other, which is to be left out: where it was put, or by its words. */
function overlap(one: Annotation, other: Annotation): boolean {
  if (one.field !== other.field || one.language !== other.language) return false
  const [mine, theirs] = [one.anchor, other.anchor]
  const apart =
    mine.start + mine.quote.length <= theirs.start || theirs.start + theirs.quote.length <= mine.start
  return !apart || mine.quote.includes(theirs.quote) || theirs.quote.includes(mine.quote)
}

function byId(entry: CasebookEntry | null): Map<string, Annotation> {
  return new Map(annotationsOf(entry ?? {}).map((one) => [one.id, one]))
}
