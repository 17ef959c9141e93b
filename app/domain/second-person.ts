import type { Edition } from './record.ts'
import type { RecordKind } from './vocabulary.ts'

/**
 * Whether somebody else has to publish an edition where an ombudsman asks for two people: casebooks go to readers without
 * a reviewer, and whoever wrote or arranged one does not see what they overlooked.
 */
export function needsAnother(
  kind: RecordKind,
  { authors }: Pick<Edition, 'authors'>,
  personId: string,
): boolean {
  return kind === 'casebook' && authors.includes(personId)
}
