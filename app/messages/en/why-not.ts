import type { Refusal } from '#app/domain/permissions.ts'

/** Why something may not be done. */
export const whyNot: Record<Refusal, string> = {
  'sign-in-first': 'You need to sign in to do this.',
  suspended: 'Your account is suspended. Contact us if you think this is a mistake.',
  'not-your-organisation': 'Only people with the right role in the organisation that owns this can do it.',
  'not-an-ombudsman': 'Casebooks and their excerpts can only be written by an ombudsman or commissioner.',
  'needs-reviewer': 'Only reviewers can do this.',
  'needs-org-admin': "Only the organisation's administrators can do this.",
  'needs-site-admin': 'Only administrators of the portal can do this.',
  'needs-editor': 'Only reviewers, ombudsman editors and administrators of the portal can see this.',
  'own-account': 'You cannot do this to your own account. Ask another administrator of the portal.',
  'own-work': 'You helped to write this, so somebody else has to review and publish it.',
  'claimed-by-somebody-else': 'Another reviewer is working on this.',
  'not-published': 'This has not been published.',
  'wrong-state': 'This has moved on since you opened it, so it can no longer be done.',
  'agenda-full': 'The agenda is full. Take something off it, or start another.',
  'not-yours': 'This agenda belongs to somebody else.',
}
