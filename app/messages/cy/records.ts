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
  fromPortal: (host) => `O ${host}`,
  elsewhere: (name, host) => `Daw hwn o borth arall: ${name} (${host}).`,
  elsewhereLink: 'Darllenwch ef yn ei gartref',
  elsewhereText: (edition, day) =>
    `Copi o argraffiad ${edition} yw’r dudalen hon, a gymerwyd drosodd ar ${day}. Yno y gofelir amdano: gall fod argraffiad mwy newydd yno, ac yno y dylid gofyn cwestiynau amdano.`,
  addToAgenda: 'Ychwanegu at yr agenda',
  onAgenda: 'Ar eich agenda',
  noLongerCurrent: 'Nid yw’n gyfredol mwyach',
  change: 'Beth newidiodd yn yr argraffiad hwn',
  demonstration: 'Dyfeisiwyd ar gyfer yr arddangosiad: nid yw’r corff na’r arfer yn bodoli.',
}
