import {
  accountDeeds,
  memberDeeds,
  organisationDeeds,
  siteAdminDeeds,
  whyNotAccount,
  whyNotDeleteAccount,
  whyNotLetProgramsIn,
  whyNotMember,
  whyNotOrganisation,
  whyNotSiteAdmin,
  type AccountDeed,
  type MemberDeed,
  type OrganisationDeed,
  type SiteAdminDeed,
} from './admin-deeds.ts'
import { anonymityDeeds, whyNotAnonymity, type AnonymityDeed } from './anonymity-deeds.ts'
import { draftDeeds, whyNotBody, whyNotDraft, type DraftDeed } from './draft-deeds.ts'
import {
  whyNotGive,
  whyNotHold,
  whyNotPrepare,
  whyNotReadGiven,
  whyNotSeeMeetings,
  type Meetings,
  type ReadingTeam,
} from './meeting-deeds.ts'
import type { Stakes } from './person-data.ts'
import {
  hasRole,
  isApprover,
  isEditor,
  isResidentReviewer,
  isReviewer,
  isSiteAdmin,
  organisationRoles,
  type Visitor,
} from './person.ts'
import {
  mayTakeDown,
  whyNotAct,
  whyNotAdopt,
  whyNotImport,
  whyNotReview,
  whyNotStart,
  whyNotTalk,
} from './record-deeds.ts'
import type { PortalRecord } from './record.ts'
import { recommendationDeeds, whyNotTrack, type RecommendationDeed } from './tracking-deeds.ts'
import { isOneOf, type OrganisationType, type RecordKind } from './vocabulary.ts'
import {
  allows,
  hasBeenSent,
  isFromElsewhere,
  isTakenDown,
  publicFace,
  type RecordAction,
} from './workflow.ts'
import { isColleague, mayWorkOn, wasInvited } from './writers.ts'

/** Something somebody asks to do. Pages, data requests, exports and the API all ask in these words. */
export type Deed =
  | { do: RecordAction; record: PortalRecord }
  | { do: 'read-record'; record: PortalRecord }
  | { do: 'see-draft'; record: PortalRecord }
  | { do: 'start-record'; kind: RecordKind; organisation: { id: string; type: OrganisationType } }
  /** Bring in an ombudsman's decided cases from a file. */
  | { do: 'import-excerpts'; organisation: { id: string; type: OrganisationType } }
  | { do: 'see-review-queue' | 'see-approvals' }
  /** Say something to the other side; read and write what reviewers keep among themselves; be given a submission. */
  | { do: 'talk' | 'see-notes' | 'take-on'; record: PortalRecord }
  | { do: DraftDeed; record: PortalRecord }
  /** `organisationId`: the body that the draft was opened to. */
  | { do: 'check-body-facts'; record: PortalRecord; organisationId: string }
  | { do: 'read-as-resident' }
  | { do: SiteAdminDeed }
  | { do: AccountDeed; personId: string | null }
  | { do: OrganisationDeed; organisationId: string }
  | { do: MemberDeed; organisationId: string; personId: string }
  /** Let a program write for an organisation, and be let in by one that somebody made. */
  | { do: 'let-programs-in'; organisationId: string }
  | { do: 'see-missed-searches' }
  /** `holds`: the visitor's cookie has the key of an agenda that nobody owns yet. `meetings`: it is for one of these. */
  | { do: 'use-agenda'; agenda: { ownerId: string | null; holds: boolean; meetings?: Meetings } }
  | { do: 'hold-meetings' | 'see-meetings'; organisationId: string }
  | { do: 'prepare-meetings'; meetings: Meetings }
  | { do: 'give-to-team'; team: ReadingTeam }
  | { do: 'read-given'; teams: readonly ReadingTeam[] }
  /** Take somebody's words out of every edition, because they took back their consent. */
  | { do: 'withdraw-voice'; record: PortalRecord }
  /** Replace words in every edition, so that nobody can be told; see who may still have what was there. */
  | { do: 'correct-everywhere' | 'see-holders'; record: PortalRecord }
  /** Begin something new with its words. */
  | { do: 'copy-record'; record: PortalRecord }
  /** Say for a body how far it has come with what a case study describes; take that off again. */
  | { do: 'record-adoption'; record: PortalRecord; organisationId: string }
  | { do: 'remove-adoption'; organisationId: string }
  | { do: AnonymityDeed; record: PortalRecord }
  | { do: RecommendationDeed; record: PortalRecord }
  | { do: 'use-account' }
  | { do: 'delete-account'; stakes: Stakes }

/** Why something may not be done; each has its sentence in both languages. */
export const refusals = [
  'sign-in-first',
  'suspended',
  'needs-second-factor',
  'not-your-organisation',
  'organisation-closed',
  'not-an-ombudsman',
  'needs-reviewer',
  'needs-approver',
  'needs-org-admin',
  'needs-site-admin',
  'needs-editor',
  'own-account',
  'own-membership',
  'last-role',
  'only-site-admin',
  'too-many-invitations',
  'only-org-admin',
  'still-reviewing',
  'own-work',
  'own-organisation',
  'claimed-by-somebody-else',
  'not-published',
  'wrong-state',
  'not-yours',
  'not-your-team',
  'not-given-to-you',
  'colleague-may-not',
  'reviewing-it',
  'not-for-casebooks',
  'no-named-body',
  'not-the-named-body',
  'needs-resident-reviewer',
  'agenda-full',
  'own-practice',
  'taken-down',
  'may-not-take-down',
  'may-not-correct',
  'needs-scheme-editor',
  'only-for-excerpts',
  'from-elsewhere',
] as const
export type Refusal = (typeof refusals)[number]

export function may(visitor: Visitor, deed: Deed): boolean {
  return whyNot(visitor, deed) === null
}

/** Null when the deed may be done, otherwise the first reason against it. Anything not allowed here is refused. */
export function whyNot(visitor: Visitor, deed: Deed): Refusal | null {
  // Before anything else: nothing is left that a role could help with.
  // But those who took it down must know who may still have it.
  if ('record' in deed && isTakenDown(deed.record) && deed.do !== 'see-holders') return 'taken-down'
  if (deed.do === 'read-record') {
    if (publicFace(deed.record) === 'page' || publicFace(deed.record) === 'page-with-notice') return null
    if (visitor?.suspended) return 'suspended'
    if (visitor?.needsSecondFactor) return 'needs-second-factor'
    return isColleague(visitor, deed.record) ? null : 'not-published'
  }
  if (deed.do === 'use-agenda') {
    if (visitor?.needsSecondFactor) return 'needs-second-factor'
    const { meetings } = deed.agenda
    if (meetings !== undefined) return whyNot(visitor, { do: 'prepare-meetings', meetings })
    const owns = deed.agenda.ownerId === null ? deed.agenda.holds : deed.agenda.ownerId === visitor?.id
    return owns && !visitor?.suspended ? null : 'not-yours'
  }
  if (visitor === null) return 'sign-in-first'
  if (visitor.suspended) return 'suspended'
  if (deed.do === 'use-account') return null
  if (visitor.needsSecondFactor) return 'needs-second-factor'
  if ('record' in deed && isFromElsewhere(deed.record) && !doneToAny.includes(deed.do))
    return 'from-elsewhere'
  switch (deed.do) {
    case 'delete-account':
      return whyNotDeleteAccount(deed.stakes)
    case 'see-review-queue':
      // Administrators give submissions to reviewers; they decide on none.
      return isReviewer(visitor) || isSiteAdmin(visitor) ? null : 'needs-reviewer'
    case 'see-approvals':
      return isApprover(visitor) ? null : 'needs-approver'
    case 'talk':
      return whyNotTalk(visitor, deed.record)
    case 'see-notes':
      return whyNotReview(visitor, deed.record) ?? (hasBeenSent(deed.record) ? null : 'wrong-state')
    case 'take-on':
      return whyNotReview(visitor, deed.record) ?? (allows(deed.record, 'reassign') ? null : 'wrong-state')
    case 'check-body-facts':
      return whyNotBody(visitor, deed.record, deed.organisationId)
    case 'read-as-resident':
      return isResidentReviewer(visitor) ? null : 'needs-resident-reviewer'
    case 'let-programs-in':
      return whyNotLetProgramsIn(visitor, deed.organisationId)
    case 'see-missed-searches':
      // Those who decide what the portal holds: they can fill the gap.
      return isEditor(visitor) || isReviewer(visitor) || isSiteAdmin(visitor) ? null : 'needs-editor'
    case 'withdraw-voice':
      // Whatever state the record is in: a promise made to a person does not wait for a review.
      return isSiteAdmin(visitor) || isColleague(visitor, deed.record) ? null : 'not-your-organisation'
    case 'correct-everywhere':
    case 'see-holders':
      return mayTakeDown(visitor, deed.record) ? null : 'may-not-correct'
    case 'copy-record':
      if (!mayWorkOn(visitor, deed.record)) return 'not-your-organisation'
      return publicFace(deed.record) === 'gone' ? 'wrong-state' : null
    case 'record-adoption':
      return whyNotAdopt(visitor, deed.record, deed.organisationId)
    case 'remove-adoption':
      return isSiteAdmin(visitor) || hasRole(visitor, deed.organisationId, ...organisationRoles)
        ? null
        : 'not-your-organisation'
    case 'hold-meetings':
      return whyNotHold(visitor, deed.organisationId)
    case 'see-meetings':
      return whyNotSeeMeetings(visitor, deed.organisationId)
    case 'prepare-meetings':
      return whyNotPrepare(visitor, deed.meetings)
    case 'give-to-team':
      return whyNotGive(visitor, deed.team)
    case 'read-given':
      return whyNotReadGiven(visitor, deed.teams)
    case 'start-record':
      return whyNotStart(visitor, deed.kind, deed.organisation)
    case 'import-excerpts':
      return whyNotImport(visitor, deed.organisation)
    case 'see-draft':
      return isColleague(visitor, deed.record) ||
        wasInvited(visitor, deed.record) ||
        (isReviewer(visitor) && hasBeenSent(deed.record))
        ? null
        : 'not-your-organisation'
    default:
      if (isAmong(siteAdminDeeds, deed)) return whyNotSiteAdmin(visitor)
      if (isAmong(accountDeeds, deed)) return whyNotAccount(visitor, deed.personId)
      if (isAmong(organisationDeeds, deed)) return whyNotOrganisation(visitor, deed.organisationId)
      if (isAmong(memberDeeds, deed)) return whyNotMember(visitor, deed)
      if (isAmong(recommendationDeeds, deed)) return whyNotTrack(visitor, deed.do, deed.record)
      if (isAmong(anonymityDeeds, deed)) return whyNotAnonymity(visitor, deed.do, deed.record)
      if (isAmong(draftDeeds, deed)) return whyNotDraft(visitor, deed.do, deed.record)
      return whyNotAct(visitor, deed.do, deed.record)
  }
}

/** Whatever else is done to a record is done at its home. */
const doneToAny: readonly Deed['do'][] = ['see-draft', 'take-down', 'see-holders', 'record-adoption']

/** The deed is one of a list that shares a rule. */
function isAmong<K extends Deed['do']>(list: readonly K[], deed: Deed): deed is Extract<Deed, { do: K }> {
  return isOneOf(list, deed.do)
}
