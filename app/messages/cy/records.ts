import type { records as english } from '../en/records.ts'

export const records: typeof english = {
  byBody: 'Gan',
  caseAgainst: 'Achos yn erbyn',
  published: 'Cyhoeddwyd',
  reportDate: 'Dyddiad yr adroddiad',
  edition: (n) => `Argraffiad ${n}`,
  evidence: 'Tystiolaeth',
  outcome: 'Canlyniad',
  redress: 'Cyfanswm yr iawndal',
  source: 'Ffynhonnell',
  addToAgenda: 'Ychwanegu at yr agenda',
  onAgenda: 'Ar eich agenda',
  noLongerCurrent: 'Nid yw’n gyfredol mwyach',
  change: 'Beth newidiodd yn yr argraffiad hwn',
  demonstration: 'Dyfeisiwyd ar gyfer yr arddangosiad: nid yw’r corff na’r arfer yn bodoli.',
}
