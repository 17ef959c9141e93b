import { plural } from '../plural.ts'

/** A casebook that is written as a thematic report: what it is called, its chapters, and what is done with it. */
export const thematicReports = {
  kind: 'Thematic report',
  /** Where both are counted or listed together. */
  orCasebook: 'Casebook or thematic report',
  begin: {
    hint: 'A casebook with a foreword, findings by theme, recommendations and statistics, as a guide to good practice.',
    heading: 'Write a thematic report',
    lead: 'What this search finds, up to 100 cases and case studies, goes into a new report. You then group it by theme.',
    organisation: 'For which organisation?',
    button: 'Start a report from these results',
    found: 'What we chose',
  },
  chapters: {
    foreword: 'Foreword',
    lookedAt: 'What we looked at',
    keyFindings: 'Key findings',
    recommendations: 'Recommendations',
    questions: 'Questions to ask',
    statistics: 'Statistics',
  },
  recommendation: {
    title: (n: number) => `Recommendation ${n}`,
    to: 'By whom',
    by: 'By when',
    cite: 'Cite this recommendation',
    link: 'Link to this recommendation',
  },
  lookedAt: {
    cases: (n: number) => plural('en', n, { one: '# ombudsman case', other: '# ombudsman cases' }),
    between: (from: string, to: string) =>
      from === to ? `reported on ${from}` : `reported between ${from} and ${to}`,
    caseStudies: (n: number) =>
      plural('en', n, { one: '# case study of good practice', other: '# case studies of good practice' }),
    bodies: (n: number) => plural('en', n, { one: '# body is named', other: '# bodies are named' }),
    recommendations: (n: number) =>
      plural('en', n, {
        one: '# recommendation was made in these cases',
        other: '# recommendations were made in these cases',
      }),
    redress: (pounds: string) => `${pounds} was to be paid to people`,
  },
  figures: {
    themes: {
      title: 'What was found in each theme',
      note: 'Counts the cases in this report, which its editor chose. A case may stand under several themes.',
      column: 'Theme',
    },
    sectors: {
      title: 'What was found in each sector',
      note: 'Counts the cases in this report, which its editor chose, each once.',
      column: 'Sector',
    },
    noSector: 'No sector given',
  },
  arrange: {
    title: 'Arrange the report',
    lead: 'Group what you chose by theme, say what you found in each theme, and what each example shows. Every button saves what you have typed.',
    head: 'Edit the title and the parts of the report',
    findingsOf: (n: number) => `What you found in theme ${n}`,
    group: 'Group this section by theme',
    groupHint:
      'Each entry goes to the section of its theme, with its commentary. Of several themes it is the one that most entries share, unless nearly all do. What has no theme stays here, and other sections only gain entries.',
  },
}
