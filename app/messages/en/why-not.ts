import type { Refusal } from '#app/domain/permissions.ts'

/** Why something may not be done. */
export const whyNot: Record<Refusal, string> = {
  'sign-in-first': 'You need to sign in to do this.',
  suspended: 'Your account is suspended. Contact us if you think this is a mistake.',
  'needs-second-factor':
    'People with your role need two-step sign-in here. Set it up on the page “Your account”, then come back.',
  'not-your-organisation': 'Only people with the right role in the organisation that owns this can do it.',
  'organisation-closed':
    'This organisation is closed: what it published stays, but nothing new is written for it and nobody joins it.',
  'not-an-ombudsman': 'Casebooks and their excerpts can only be written by an ombudsman or commissioner.',
  'needs-reviewer': 'Only reviewers can do this.',
  'needs-approver': 'Only approvers of the organisation that owns this can do it.',
  'needs-org-admin': "Only the organisation's administrators can do this.",
  'needs-site-admin': 'Only administrators of the portal can do this.',
  'needs-editor': 'Only reviewers, ombudsman editors and administrators of the portal can see this.',
  'own-account': 'You cannot do this to your own account. Ask another administrator of the portal.',
  'own-membership':
    'You cannot do this to yourself. Ask another administrator of the organisation, or of the portal.',
  'last-role': 'This is their only role here. Remove them from the organisation instead.',
  'too-many-invitations':
    'You have sent many invitations in the last quarter of an hour. Wait a while, then go on.',
  'only-site-admin': 'You are the only administrator of the portal. Give somebody else the role first.',
  'only-org-admin':
    'You are the only administrator of an organisation. Give a colleague the role first, or ask an administrator of the portal to.',
  'still-reviewing':
    'You are reviewing something that waits for a decision. Decide, or hand it back to the queue, first.',
  'own-work': 'You helped to write this, so somebody else has to approve, review and publish it.',
  'own-organisation':
    'This was written in an organisation that you belong to. On this portal, reviewers from elsewhere decide about it.',
  'claimed-by-somebody-else': 'Another reviewer is working on this.',
  'not-published': 'This has not been published.',
  'wrong-state': 'This has moved on since you opened it, so it can no longer be done.',
  'taken-down': 'This was taken down and erased. It will not come back.',
  'may-not-correct':
    'Only administrators of the portal or of the organisation, and an ombudsman’s editors for their excerpts and casebooks, may do this.',
  'may-not-take-down':
    'Only administrators of the portal or the organisation, or the editors of the ombudsman’s casebooks, can take this down for good.',
  'agenda-full': 'The agenda is full. Take something off it, or start another.',
  'not-given-to-you': 'This agenda was not given to a team that you are in, or it was taken back.',
  'not-yours': 'This agenda belongs to somebody else.',
  'not-your-team': 'These meetings are prepared by others of your organisation. Ask one of them to add you.',
  'colleague-may-not':
    'You were invited to help write this. Somebody from the organisation that owns it has to do this, because it is done in its name.',
  'reviewing-it':
    'You are reviewing this, so you cannot also help to write it. Hand it back to the queue first.',
  'not-for-casebooks': 'A casebook has no fact check of its own: its entries are checked one by one.',
  'no-named-body':
    'This excerpt names no organisation, so there is nobody to show it to. An anonymous body stays anonymous.',
  'not-the-named-body': 'Only people of the organisation that this excerpt names can do this.',
  'needs-resident-reviewer': 'Only resident reviewers can do this.',
  'own-practice': 'This is your own organisation’s case study. Adoption is for others to record.',
  'needs-scheme-editor': 'Only editors of the ombudsman whose case this is can do this.',
  'only-for-excerpts': 'This is only there for excerpts from an ombudsman’s casebook.',
  'from-elsewhere':
    'This came from another portal. It is changed there, and the change comes here with the next pull.',
}
