import { subSubjectId } from '#app/domain/sub-subject.ts'
import type { Terms } from '#app/domain/terms.ts'
import type { Bilingual } from '#app/domain/text.ts'
import type { Subject } from '#app/domain/vocabulary.ts'

interface NamedPart {
  subject: Subject
  name: Bilingual
}

/**
 * What the parts of subjects are called that excerpts name, by the ids they have now: as administrators call them, or as
 * the excerpts do, in both languages where any does.
 */
export function partNames(terms: Terms, parts: readonly NamedPart[]): Map<string, Bilingual> {
  const names = new Map<string, Bilingual>()
  for (const { subject, name } of parts) {
    const id = subSubjectId(subject, name)
    if (id === null) continue
    const present = terms.present('subSubject', id)
    const before = names.get(present)
    const own = { en: before?.en || name.en, cy: before?.cy || name.cy }
    names.set(present, terms.partName(present) ?? own)
  }
  return names
}
