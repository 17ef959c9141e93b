/** What a deed's subject is: whose id the audit log keeps, or how many there were. */
export type SubjectKind =
  | 'record'
  | 'person'
  | 'organisation'
  /** `organisation/person`. */
  | 'membership'
  | 'invitation'
  | 'link'
  | 'correction'
  | 'attachment'
  | 'agenda'
  | 'synonym-set'
  | 'setting'
  | 'count'
  | 'nothing'

/**
 * Everything the audit log can say that somebody did, and to what. A closed list: no entry can hold anybody's words,
 * and each has its sentence in both languages (app/messages/en/audit.ts, cy/audit.ts). Deeds are never taken off the
 * list, since the log keeps them for good.
 */
export const auditedDeeds = {
  'record.start': 'record',
  'record.edit': 'record',
  'record.submit': 'record',
  'record.sign-off': 'record',
  'record.send-back': 'record',
  'record.recall': 'record',
  'record.claim': 'record',
  'record.hand-back': 'record',
  'record.reassign': 'record',
  'record.return': 'record',
  'record.approve': 'record',
  'record.schedule': 'record',
  'record.unschedule': 'record',
  'record.publish': 'record',
  'record.not-published-as-scheduled': 'record',
  'record.discard-draft': 'record',
  'record.start-draft': 'record',
  'record.withdraw': 'record',
  'record.confirm': 'record',
  'record.remind': 'record',
  'record.import': 'record',
  'record.message': 'record',
  'record.review-note': 'record',
  'record.withdraw-voice': 'record',
  'record.take-down.personal-information': 'record',
  'record.take-down.court-order': 'record',
  'record.take-down.legal-threat': 'record',
  'record.take-down.safeguarding': 'record',
  'record.take-down.copyright': 'record',
  'record.take-down.consent-withdrawn': 'record',
  'record.take-down.other': 'record',
  'adoption-recorded': 'record',
  'adoption-changed': 'record',
  'adoption-removed': 'record',
  'draft.join': 'record',
  'draft.give-to-colleague': 'record',
  'draft.remove-colleague': 'record',
  'draft.park': 'record',
  'draft.unpark': 'record',
  'drafts.tidy-parked': 'count',
  'link.make-colleague': 'link',
  'link.make-fact-check': 'link',
  'link.revoke': 'link',
  'fact-check.answer': 'link',
  'fact-check.mark-done': 'link',
  'fact-check.mark-open': 'link',
  'body-preview.open': 'record',
  'body-preview.skip': 'record',
  'body-preview.agree': 'record',
  'body-preview.correct': 'record',
  'body-preview.mark-done': 'correction',
  'body-preview.mark-open': 'correction',
  'plain-verdict.give': 'record',
  'attachment.scan-clean': 'attachment',
  'attachment.scan-found': 'attachment',
  'person.create-admin': 'person',
  'person.create-demo-accounts': 'nothing',
  'person.sign-in': 'person',
  'person.give-password': 'person',
  'person.sign-in-with-code': 'person',
  'person.sign-in-with-recovery-code': 'person',
  'person.sign-in-through-organisation': 'person',
  'person.link-to-organisation': 'person',
  'person.join-through-organisation': 'person',
  'person.begin-second-factor': 'person',
  'person.turn-on-second-factor': 'person',
  'person.turn-off-second-factor': 'person',
  'person.renew-recovery-codes': 'person',
  'person.reset-second-factor': 'person',
  'person.sign-out': 'person',
  'person.sign-out-everywhere': 'person',
  'person.change-details': 'person',
  'person.change-password': 'person',
  'person.suspend': 'person',
  'person.lift-suspension': 'person',
  'person.grant-reviewer': 'person',
  'person.grant-resident-reviewer': 'person',
  'person.grant-site-admin': 'person',
  'person.take-reviewer': 'person',
  'person.take-resident-reviewer': 'person',
  'person.take-site-admin': 'person',
  'invitation.accept': 'invitation',
  'organisation.invite': 'invitation',
  'organisation.change-sign-in': 'organisation',
  'organisation.remove-sign-in': 'organisation',
  'organisation.take-back-invitation': 'invitation',
  'organisation.remove-member': 'membership',
  'organisation.grant-contributor': 'membership',
  'organisation.grant-approver': 'membership',
  'organisation.grant-ombudsman-editor': 'membership',
  'organisation.grant-org-admin': 'membership',
  'organisation.take-contributor': 'membership',
  'organisation.take-approver': 'membership',
  'organisation.take-ombudsman-editor': 'membership',
  'organisation.take-org-admin': 'membership',
  'organisation.suspend-member': 'membership',
  'organisation.lift-member': 'membership',
  'organisation.approver-step-on': 'organisation',
  'organisation.approver-step-off': 'organisation',
  'organisation.save-profile': 'organisation',
  'organisation.put-logo': 'organisation',
  'organisation.remove-logo': 'organisation',
  'organisation.require-welsh': 'organisation',
  'organisation.no-longer-require-welsh': 'organisation',
  'organisation.load': 'count',
  'settings.change': 'setting',
  'synonyms.add': 'synonym-set',
  'synonyms.change': 'synonym-set',
  'synonyms.forget': 'synonym-set',
  'synonyms.switch-on': 'synonym-set',
  'synonyms.switch-off': 'synonym-set',
  'agenda.start': 'agenda',
  'agenda.change': 'agenda',
  'agenda.share': 'agenda',
  'agenda.unshare': 'agenda',
  'agenda.delete': 'agenda',
  'agendas.tidy': 'count',
  'audit-log.download': 'nothing',
} as const satisfies Record<string, SubjectKind>

export type AuditedDeed = keyof typeof auditedDeeds

/** Null for what only an older or newer portal knows. */
export function knownDeed(deed: string): AuditedDeed | null {
  return Object.hasOwn(auditedDeeds, deed) ? (deed as AuditedDeed) : null
}
