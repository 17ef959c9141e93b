/** The public pages of case studies and excerpts. */
export const records = {
  byBody: 'From',
  caseAgainst: 'Case against',
  published: 'Published',
  reportDate: 'Report date',
  edition: (n: number) => `Edition ${n}`,
  evidence: 'Evidence',
  outcome: 'Outcome',
  redress: 'Redress in total',
  source: 'Source',
  fromPortal: (host: string) => `From ${host}`,
  elsewhere: (name: string, host: string) => `This comes from another portal: ${name} (${host}).`,
  elsewhereLink: 'Read it at its home',
  elsewhereText: (edition: number, day: string) =>
    `This page is a copy of edition ${edition}, taken over on ${day}. It is looked after there: there may be a newer edition, and questions about it belong there.`,
  addToAgenda: 'Add to agenda',
  onAgenda: 'On your agenda',
  noLongerCurrent: 'No longer current',
  change: 'What changed in this edition',
  demonstration: 'Invented for the demonstration: neither the body nor the practice exists.',
}
