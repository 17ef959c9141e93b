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
} satisfies WordsOfFields<typeof casebookGroups>

export const casebookGroupWords = {
  about: {
    title: 'About this casebook',
    introduction: 'Readers see this before the sections. You add sections and entries afterwards.',
  },
} satisfies WordsOfGroups<typeof casebookGroups>

export const casebookRows = {} satisfies WordsOfRows<typeof casebookGroups>
