import type { Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import { mostEvidenceFiles } from '#app/domain/tracking.ts'
import type { Portal } from '#app/portal.ts'
import { lookThrough, notTaken, type Arrived, type SeenFile } from '../attachments/look-through.ts'
import { insist } from '../insist.ts'
import { findRecommendation } from './find-recommendation.ts'

/**
 * Looks a file through that arrives with evidence, after those `taken` before it; nothing is kept until the evidence is
 * recorded. Whoever may not answer is told before any of the work is done.
 */
export async function takeEvidenceFile(
  portal: Portal,
  person: Person,
  { id, file, taken }: { id: string; file: Arrived; taken: readonly SeenFile[] },
): Promise<Result<SeenFile>> {
  const { record } = findRecommendation(portal, portal.db, id)
  insist(person, { do: 'answer-recommendation', record })
  if (taken.length >= mostEvidenceFiles) return notTaken(file.name, 'too-many-files', mostEvidenceFiles)
  const seen = await lookThrough(portal, file, () => null)
  if (!seen.ok) return seen
  const isThere = taken.some((other) => other.file.sha256 === seen.value.file.sha256)
  return isThere ? notTaken(file.name, 'file-there-already') : seen
}
