import { slugOf } from './slug.ts'
import { isBlank, readIn, type Bilingual } from './text.ts'
import type { OpenVocabulary, TermChange } from './terms.ts'
import { languages, type Subject } from './vocabulary.ts'

/**
 * How search knows a part of a subject, which each ombudsman names freely: `health/discharge-planning`. Made from the
 * English name where there is one, so that it is the same whatever the reader's language. Null without a name. Where
 * administrators look after the part, `Terms.present` has the id that stands for this one.
 */
export function subSubjectId(subject: Subject, name: Bilingual): string | null {
  return isBlank(name) ? null : `${subject}/${slugOf(readIn(name, 'en').text)}`
}

/** The id of the subject that a subject or a part of one belongs to. */
export function subjectAbove(id: string): string {
  return id.split('/')[0] ?? ''
}

/**
 * A part of a subject is in records by its name alone: whatever administrators call it, in either language, means it, as
 * does the name that its id was made from. Those of a merged part go on meaning it, and so what stands for it.
 */
export function namesOfParts(changes: readonly TermChange[]): Map<string, string> {
  return new Map(
    changes
      .flatMap(({ id, label }) =>
        languages
          .map((language) => label?.[language] ?? '')
          .filter((name) => name !== '')
          .map((name) => [`${subjectAbove(id)}/${slugOf(name)}`, id] as const),
      )
      .filter(([name, id]) => name !== id),
  )
}

/** A part may have been moved or merged, and so may the subject that it was, or is, a part of. */
export function presentPart(
  step: (key: OpenVocabulary, id: string) => string,
  id: string,
  mostSteps: number,
): string {
  let present = id
  for (let n = 0; n <= mostSteps; n++) {
    const subject = subjectAbove(present)
    const next = step('subSubject', step('subject', subject) + present.slice(subject.length))
    if (next === present) return present
    present = next
  }
  return present
}
