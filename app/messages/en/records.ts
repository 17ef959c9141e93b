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
  addToAgenda: 'Add to agenda',
  onAgenda: 'On your agenda',
  noLongerCurrent: 'No longer current',
  change: 'What changed in this edition',
  demonstration: 'Invented for the demonstration: neither the body nor the practice exists.',
}
