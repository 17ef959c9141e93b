import { plural } from '../plural.ts'

/** Reports to committees, from what is on an agenda. */
export const reports = {
  title: 'Committee report',
  titleOf: (agenda: string) => `Committee report: ${agenda}`,
  lead: 'What you write here stands with what the records on the agenda say and with the action plan, both of which are put in by themselves. Restricted notes are never in it.',
  open: 'Committee report',
  openText:
    'A report with purpose, background, findings, implications, recommendation and action plan, from the same items.',
  writing: { en: 'You are writing the English words.', cy: 'You are writing the Welsh words.' },
  other: { en: 'Write the English words', cy: 'Write the Welsh words' },
  parts: {
    purpose: 'Purpose',
    background: 'Background',
    findings: 'Findings',
    legal: 'Legal implications',
    financial: 'Financial implications',
    equality: 'Equality implications',
    welshLanguage: 'Implications for the Welsh language',
    recommendation: 'Recommendation',
  },
  hints: {
    purpose: '',
    background: '',
    findings: 'What stands before the main points of each record. You can leave it out.',
    legal: 'Left out of the report while nothing is written.',
    financial: 'Left out of the report while nothing is written.',
    equality: 'Left out of the report while nothing is written.',
    welshLanguage: 'Left out of the report while nothing is written.',
    recommendation: 'What the committee is asked to do.',
  },
  implications: 'Implications',
  actionPlan: 'Action plan',
  noActions: 'No actions have been agreed yet.',
  /** What a new report begins with; the lead changes it. */
  draft: {
    purpose: (records: number) =>
      plural('en', records, {
        zero: 'To report to the committee.',
        one: 'To bring one example of good practice or learning to the committee.',
        other: 'To bring # examples of good practice or learning to the committee.',
      }),
    background:
      'The examples come from the Good Practice Portal, where public bodies share what has worked, what has not, and what was learnt from complaints.',
    noted: 'That the committee notes this report.',
    decides: 'That the committee decides on:',
  },
  otherLanguage: {
    en: 'Some of this report is written in English only.',
    cy: 'Some of this report is written in Welsh only.',
  },
  languages: 'Language of the document',
  language: { en: 'English', cy: 'Welsh', both: 'English and Welsh' },
  save: 'Save',
  read: 'Read on screen or print',
  saved: 'The report has been saved.',
  take: 'Take it along',
  back: 'Back to the report',
}
