import type { Refusal } from './permissions.ts'
import { hasRole, type Visitor } from './person.ts'
import type { PortalRecord } from './record.ts'
import { whyNotReview } from './record-deeds.ts'
import { hasBeenSent } from './workflow.ts'
import { isOwnWork, mayWorkOn, mayWrite } from './writers.ts'

/** What is done so that nobody can tell who a record is about. Replacing words is part of editing. */
export const anonymityDeeds = [
  'decide-findings',
  'answer-intruder',
  'read-pseudonyms',
  'destroy-pseudonyms',
] as const
export type AnonymityDeed = (typeof anonymityDeeds)[number]

/** The part of the policy about them: null when the deed may be done. Asked through `whyNot`, never by itself. */
export function whyNotAnonymity(visitor: Visitor, deed: AnonymityDeed, record: PortalRecord): Refusal | null {
  return rules[deed](visitor, record)
}

const rules: Record<AnonymityDeed, (visitor: Visitor, record: PortalRecord) => Refusal | null> = {
  'decide-findings': (visitor, record) =>
    mayWrite(visitor, record) ? whyNoWords(record) : whyNotRead(visitor, record),
  'answer-intruder': (visitor, record) => {
    if (record.kind !== 'excerpt') return 'only-for-excerpts'
    if (isOwnWork(visitor, record)) return 'own-work'
    return mayWorkOn(visitor, record) ? whyNoWords(record) : whyNotRead(visitor, record)
  },
  'read-pseudonyms': whyNotKey,
  'destroy-pseudonyms': whyNotKey,
}

/** Reviewers, of what was sent to them. */
function whyNotRead(visitor: Visitor, record: PortalRecord): Refusal | null {
  return whyNotReview(visitor, record) ?? (hasBeenSent(record) ? null : 'not-your-organisation')
}

/** Of what was thrown away before it was published, nothing is left to decide on. */
function whyNoWords({ live, draft }: PortalRecord): Refusal | null {
  return live === null && draft === null ? 'wrong-state' : null
}

/** The names behind the letters: for nobody but the editors who have the case file anyway. */
function whyNotKey(visitor: Visitor, record: PortalRecord): Refusal | null {
  if (record.kind !== 'excerpt') return 'only-for-excerpts'
  return hasRole(visitor, record.organisationId, 'ombudsman-editor') ? null : 'needs-scheme-editor'
}

/** Whether somebody may answer the questions for excerpts that are imported for an organisation: one of its editors. */
export function mayAnswerForImports(visitor: Visitor, organisationId: string): boolean {
  return visitor !== null && !visitor.suspended && hasRole(visitor, organisationId, 'ombudsman-editor')
}
