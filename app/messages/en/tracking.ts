import type { TrackingDeed } from '#app/domain/tracking.ts'
import { plural } from '../plural.ts'

/** Words of what became of recommendations: what the ombudsman recorded, never more than that. */
export const tracking = {
  title: 'Recommendations',
  lead: 'What ombudsmen recommended in the excerpts published here, and what they recorded about it since. Something may have been done that is not recorded yet.',
  titleOfOne: 'Recommendation',
  found: (count: number) =>
    plural('en', count, { one: '# recommendation', other: '# recommendations', zero: 'No recommendations' }),
  csv: 'Download as CSV',
  feed: 'Follow in a feed reader (Atom)',
  narrow: 'Narrow the list',
  words: 'Words',
  body: 'Organisation',
  anyBody: 'All organisations',
  kind: 'Kind',
  anyKind: 'All kinds',
  state: 'How far it has come',
  anyState: 'All of them',
  show: 'Show',
  columns: {
    text: 'What was recommended',
    case: 'Case',
    body: 'To whom',
    kind: 'Kind',
    due: 'Due',
    state: 'Recorded',
    id: 'Identifier',
    address: 'Address',
  },
  noDue: 'No day given',
  amount: 'Amount',
  madeBy: 'Made by',
  recorded: 'What was recorded',
  recordedLead: 'By the ombudsman, on this portal.',
  none: 'Nothing was recorded here.',
  evidence: 'Evidence',
  files: 'Files that came with it:',
  fileInfected: 'The virus check found something in this file. Its content was deleted.',
  private: 'Only your organisation and the other side see the evidence and what is said about it.',
  deeds: {
    evidence: 'Evidence received',
    complied: 'Complied with',
    'part-complied': 'Partly complied with',
    returned: 'Evidence returned',
  } satisfies Record<TrackingDeed, string>,
  answer: {
    title: 'Send evidence',
    words: 'What was done, and how it can be seen',
    wordsHint: 'Name nobody who complained or used a service. The ombudsman reads it; it is not published.',
    link: 'Where the evidence is (optional)',
    linkHint: 'A web address that the ombudsman can open, such as published minutes.',
    files: 'Files (optional)',
    filesHint: (mebibytes: number, files: number) =>
      `PDF, Word (DOCX), Excel (XLSX), PowerPoint (PPTX), CSV, PNG, JPG or WEBP. At most ${files} files of ${mebibytes} MB each.`,
    filesPrivacy:
      'Only your organisation and the ombudsman can open them; they are not published. Take out the names of people who complained or used a service first.',
    send: 'Send to the ombudsman',
  },
  judge: {
    title: 'Record what became of it',
    deed: 'What do you record?',
    choices: {
      complied: 'It is complied with',
      'part-complied': 'It is partly complied with',
      returned: 'The evidence is returned',
    } satisfies Record<Exclude<TrackingDeed, 'evidence'>, string>,
    words: 'What you say to the organisation',
    wordsHint: 'It is not published; that something was complied with is.',
    wordsHintReturning:
      'Needed when evidence is returned. It is not published; that something was complied with is.',
    save: 'Record it',
  },
  done: {
    sent: 'The evidence is sent. The ombudsman will look at it',
    recorded: 'It is recorded, and the organisation is told',
  },
  desk: {
    title: 'Recommendations to do',
    lead: 'What waits for your organisation, and evidence that waits for you as an editor.',
    own: 'Open recommendations to your organisations',
    ownNone: 'No recommendation is open.',
    waiting: 'Evidence to look at',
    waitingNone: 'No evidence is waiting.',
    link: (count: number) =>
      plural('en', count, {
        one: '# recommendation waits for you',
        other: '# recommendations wait for you',
      }),
  },
  summary: {
    title: 'Recommendations by ombudsmen',
    lead: 'In excerpts that name this organisation. The numbers say what the ombudsman recorded.',
    state: 'How far they have come',
    count: 'Recommendations',
    all: 'All recommendations to this organisation',
  },
}
