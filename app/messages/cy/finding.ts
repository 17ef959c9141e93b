import { plural } from '../plural.ts'
import type { finding as english } from '../en/finding.ts'

/** Ways to a record other than a page of results, in Welsh. */
export const finding: typeof english = {
  suggestions: {
    label: 'Awgrymiadau',
    count: (n) =>
      plural('cy', n, {
        one: '# awgrym. Defnyddiwch y saeth i lawr i’w gyrraedd.',
        other: '# awgrym. Defnyddiwch y saethau i fyny ac i lawr i ddewis.',
      }),
    groups: {
      words: 'Chwilio am',
      record: 'Astudiaethau achos a detholiadau',
      casebook: 'Llyfrau achosion',
      organisation: 'Sefydliadau',
      theme: 'Themâu',
    },
  },
  related: {
    title: 'Cysylltiedig',
    elsewhere: 'Yr un broblem, mewn sectorau eraill',
    near: 'Mwy o’r un sector',
  },
}
