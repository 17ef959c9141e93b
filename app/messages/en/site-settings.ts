/** The page with the settings of the portal. */
export const siteSettings = {
  lead: 'What you change here works at once, for everybody, and is noted in the audit log.',
  totpRequired: {
    title: 'Second factor',
    label: 'Portal administrators and ombudsman editors must use a second factor',
    hint: 'They then need a code from an app on their phone as well as their password. Whoever has not set it up yet is asked to when they next sign in.',
  },
  reviewersMayReviewOwnOrganisation: {
    title: 'Reviewing for one’s own organisation',
    label: 'Reviewers may review what others in their own organisation wrote',
    hint: 'Nobody ever decides on their own work. Without the tick, reviewers also leave everything from their own organisation to others: make sure that there are enough reviewers.',
  },
  backupHour: {
    title: 'Backups',
    label: 'When is a backup made?',
    hint: 'Every day in the hour that begins then, London time. Copies are kept for 7 days, 4 weeks and 12 months.',
    never: 'Not by the portal',
  },
  save: 'Save the settings',
  saved: 'The settings are saved',
  environment:
    'What the portal needs to start, such as its address, its data folder and its mail server, is set by whoever runs the server.',
}
