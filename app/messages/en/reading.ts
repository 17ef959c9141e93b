import type { ReaderLabels } from '../reader-words.ts'

/** Labels for readers, where the form asks its writers a question. */
export const reading: ReaderLabels = {
  'case-study': {
    groups: { quick: 'The story', lessons: 'Lessons', people: 'Contact' },
    fields: {
      problem: 'The problem',
      whatWeDid: 'What was done',
      whatChanged: 'What changed',
      publicContact: 'Contact',
      organisationTypes: 'Types of organisation',
      peopleServed: 'Who it is for',
      started: 'Started',
      ended: 'Ended',
      maturity: 'Stage reached',
      changeDepth: 'Depth of change',
      coProductionRung: 'How far people were involved',
      coProductionStages: 'Stages people were involved in',
      coProduction: 'What changed because people were involved',
      unintendedEffects: 'What was not expected',
      whatDidNotWork: 'What did not work',
      triedDidNotWork: 'Tried, and did not work',
      conditionsForSuccess: 'What it needs to work',
      whatWeWouldChange: 'What they would do differently',
      reusedIn: 'Where else it is used',
    },
    columns: {
      'partners.name': 'Partner',
      'partners.role': 'What they did',
      'measures.label': 'What was measured',
      'measures.direction': 'Which way is better',
      'evidence.method': 'How it was gathered',
      'evidence.description': 'What it shows',
      'evidence.independent': 'Independent',
      'reusedIn.name': 'Organisation',
      'reusedIn.role': 'How it is used there',
    },
  },
  excerpt: {
    groups: {},
    fields: { anonymousBody: 'Case against', goodPractice: 'What was done well' },
    columns: {
      'heads.text': 'What was complained about',
      'recommendations.text': 'What was recommended',
      'recommendations.beneficiary': 'Who it is for',
      'recommendations.amount': 'Amount',
      'recommendations.status': 'Carried out',
    },
  },
  casebook: { groups: {}, fields: {}, columns: {} },
}
