import type { Refusal } from './permissions.ts'
import { hasRole, isOfClosed, organisationRoles, type Visitor } from './person.ts'
import { isKind, type PortalRecord } from './record.ts'
import { publicFace } from './workflow.ts'

/** What is done with the recommendations of a published excerpt. */
export const recommendationDeeds = ['answer-recommendation', 'judge-recommendation', 'see-evidence'] as const
export type RecommendationDeed = (typeof recommendationDeeds)[number]

/** The part of the policy about them: null when the deed may be done. Asked through `whyNot`, never by itself. */
export function whyNotTrack(
  visitor: Visitor,
  deed: RecommendationDeed,
  record: PortalRecord,
): Refusal | null {
  if (!isKind(record, 'excerpt') || record.live === null || publicFace(record) !== 'page')
    return 'not-published'
  const body = record.live.content.caseAgainst
  const isOfScheme = hasRole(visitor, record.organisationId, 'ombudsman-editor')
  // A body that is not named has no people here: nobody could answer for it without telling who it is.
  const isOfBody = body !== '' && hasRole(visitor, body, ...organisationRoles)
  if (deed === 'see-evidence') return isOfScheme || isOfBody ? null : 'not-your-organisation'
  if (deed === 'judge-recommendation') {
    if (!isOfScheme) return 'needs-scheme-editor'
    return isOfBody ? 'own-organisation' : null
  }
  if (body === '') return 'no-named-body'
  if (!isOfBody) return 'not-the-named-body'
  return isOfClosed(visitor, body) ? 'organisation-closed' : null
}
