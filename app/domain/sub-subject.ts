import { slugOf } from './slug.ts'
import { isBlank, readIn, type Bilingual } from './text.ts'
import type { Subject } from './vocabulary.ts'

/**
 * How search knows a part of a subject, which each ombudsman names freely: `health/discharge-planning`. Made from the
 * English name where there is one, so that it is the same whatever the reader's language. Null without a name.
 */
export function subSubjectId(subject: Subject, name: Bilingual): string | null {
  return isBlank(name) ? null : `${subject}/${slugOf(readIn(name, 'en').text)}`
}

/** The id of the subject that a subject or a part of one belongs to. */
export function subjectAbove(id: string): string {
  return id.split('/')[0] ?? ''
}
