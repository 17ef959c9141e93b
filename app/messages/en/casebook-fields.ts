import type { casebookGroups } from '#app/domain/casebook.ts'
import type { WordsOfFields, WordsOfGroups, WordsOfRows } from '../field-words.ts'

export const casebookFields = {
  title: {
    label: 'Title',
    hint: 'Say what the casebook brings together.',
    example: 'Our Findings: housing repairs',
  },
  summary: {
    label: 'Summary',
    hint: 'Say in two or three sentences what is in it and whom it will help.',
    example:
      'Twelve cases about damp, leaks and delays, with what each landlord agreed to do. It is meant for training repairs and complaints staff.',
  },
  scheme: {
    label: 'Ombudsman',
    hint: 'Choose the ombudsman whose casebook this is.',
    example: 'Public Services Ombudsman for Wales',
  },
  period: {
    label: 'Period',
    hint: 'Say which months or years the cases come from.',
    example: 'January to March 2025',
  },
  sector: {
    label: 'Sector',
    hint: 'Choose one only if most of the cases belong to it.',
    example: 'Housing, for a casebook about repairs',
  },
  themes: {
    label: 'Themes',
    hint: 'Choose up to 3.',
    example: 'Housing repairs, damp and mould; Record keeping',
  },
  introduction: {
    label: 'Introduction',
    hint: 'Say why you chose these cases and what readers should look for.',
    example:
      'Most of these complaints could have been settled by one phone call. As you read, ask who in your own team would have made that call.',
  },
  thematicReport: {
    label: 'This is a thematic report',
    hint: 'Tick this and save to write a foreword, key findings and recommendations as well. The sections are then the themes of the report.',
    example: 'Tick it for a guide such as “Silence costs: what complaints about repairs have in common”.',
  },
  foreword: {
    label: 'Foreword',
    hint: 'Say why this report matters now, in the voice of the person who signs it.',
    example:
      'Every month people tell us that nobody rang them back. This report is about what silence costs, and about the services that ended it.',
  },
  forewordBy: {
    label: 'Who signs the foreword',
    hint: 'Give a name and a post, or only the post.',
    example: 'The Ombudsman for Bro Esiampl',
  },
  lookedAt: {
    label: 'What you looked at',
    hint: 'Say how you chose the cases, and what you left out and why. Readers are also told how many cases there are, about how many bodies, and from when: the portal counts them.',
    example:
      'We read every decision about repairs that we made in two years, and chose those from which other landlords can learn most.',
  },
  keyFindings: {
    label: 'Key findings',
    hint: 'Say in a few points what you found across all themes. What you found in each theme belongs in its section.',
    example: '- Records did not say what caused the damp.\n- Residents were not told when a visit was moved.',
  },
  reportRecommendations: {
    label: 'Recommendations',
    hint: 'Readers see them numbered in this order, so that they can be cited.',
    example:
      '1. Write the cause of the damp in the record of every visit. By whom: social landlords. By when: March 2027.',
  },
  questions: {
    label: 'Questions for boards and scrutiny committees',
    hint: 'List what those who hold a service to account could ask of it.',
    example: '- How do we know that a repair put an end to the cause?',
  },
} satisfies WordsOfFields<typeof casebookGroups>

export const casebookGroupWords = {
  about: {
    title: 'About this casebook',
    introduction: 'Readers see this before the sections. You add sections and entries afterwards.',
  },
  report: {
    title: 'The parts of the report',
    introduction:
      'A part that you leave empty is left out. The themes, with what you found in each and its examples, are the sections that you arrange afterwards.',
  },
} satisfies WordsOfGroups<typeof casebookGroups>

export const casebookRows = {
  reportRecommendations: {
    singular: 'Recommendation',
    add: 'Add another recommendation',
    columns: {
      text: {
        label: 'What should be done',
        hint: 'Say one thing that somebody can do and show that they did.',
        example: 'Write the cause of the damp in the record of every visit.',
      },
      to: {
        label: 'By whom',
        hint: 'Name who can do it: a body, or all bodies of one kind.',
        example: 'Social landlords',
      },
      by: { label: 'By when', hint: 'Leave it empty if there is no time limit.', example: 'March 2027' },
    },
  },
} satisfies WordsOfRows<typeof casebookGroups>
