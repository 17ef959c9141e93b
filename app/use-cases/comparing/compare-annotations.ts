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
  return [...new Map([...is, ...was]).values()].flatMap(({ id, kind, field, language, anchor }) => {
    const [earlier, later] = [was.get(id), is.get(id)]
    const became = earlier === undefined ? 'added' : later === undefined ? 'removed' : 'stayed'
    const note = compareNote(earlier?.words ?? noText, later?.words ?? noText)
    if (became === 'stayed' && note.length === 0) return []
    return [{ id, became, kind, field, language, quote: kind === 'elide' ? null : anchor.quote, note }]
  })
}

function byId(entry: CasebookEntry | null): Map<string, Annotation> {
  return new Map(annotationsOf(entry ?? {}).map((one) => [one.id, one]))
}
