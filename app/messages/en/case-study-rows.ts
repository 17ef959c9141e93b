import type { caseStudyGroups } from '#app/domain/case-study.ts'
import type { WordsOfRows } from '../field-words.ts'

export const caseStudyRows = {
  partners: {
    singular: 'Partner',
    add: 'Add another partner',
    columns: {
      name: { label: 'Name of the partner', hint: '', example: 'Cyfeillion Esiampl' },
      role: { label: 'What did they do?', hint: '', example: 'Ran the four meetings with tenants' },
    },
  },
  measures: {
    singular: 'Measure',
    add: 'Add another measure',
    columns: {
      label: {
        label: 'What did you measure?',
        hint: '',
        example: 'Reports answered within one working day',
      },
      direction: { label: 'Which way is better?', hint: '', example: '' },
      baseline: { label: 'Before', hint: 'The figure before the change.', example: '41%' },
      target: { label: 'Target', hint: 'The figure you aimed for, if you set one.', example: '90%' },
      result: { label: 'Result', hint: 'The figure after the change.', example: '93%' },
      period: { label: 'Period', hint: 'When the result was measured.', example: 'April 2023 to March 2024' },
      sample: {
        label: 'Sample',
        hint: 'How many people or cases it rests on, and the response rate of a survey.',
        example: '1,204 reports',
      },
    },
  },
  evidence: {
    singular: 'Piece of evidence',
    add: 'Add another piece of evidence',
    columns: {
      method: { label: 'How was it gathered?', hint: '', example: '' },
      description: {
        label: 'What does it show?',
        hint: 'Say what was found, by whom and when.',
        example: 'Of 210 tenants surveyed in May 2024, 8 in 10 said that they were kept informed',
      },
      independent: {
        label: 'It was gathered independently',
        hint: 'Tick this if the people who did it do not run or pay for the service.',
        example: '',
      },
      link: {
        label: 'Link',
        hint: 'The web address, if it is published. It starts with https://',
        example: 'https://www.tai-enghraifft.example/damp-survey',
      },
    },
  },
  reusedIn: {
    singular: 'Organisation',
    add: 'Add another organisation',
    columns: {
      name: { label: 'Name of the organisation', hint: '', example: 'Cartrefi Sampl' },
      role: {
        label: 'How do they use it?',
        hint: '',
        example: 'Uses the same first-call questions, with a two-day promise',
      },
    },
  },
} satisfies WordsOfRows<typeof caseStudyGroups>
