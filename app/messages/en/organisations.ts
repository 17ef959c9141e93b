import { plural } from '../plural.ts'

/** Words of the pages about organisations. */
export const organisations = {
  /** Of its page, for search engines and where somebody shares a link to it. */
  description: (name: string) => `Case studies and casebook excerpts published by or about ${name}.`,
  title: 'Organisations',
  lead: 'Public bodies, charities and ombudsmen across the United Kingdom. Being listed here does not mean that an organisation has published anything.',
  searchLabel: 'Name of an organisation',
  nation: 'Nation',
  anyNation: 'All nations',
  type: 'Type',
  anyType: 'All types',
  button: 'Show',
  clear: 'Clear',
  letters: 'Organisations by first letter',
  allLetters: 'All',
  allLettersLabel: 'All letters',
  letter: (letter: string) => `Letter ${letter}`,
  count: (n: number) =>
    plural('en', n, { zero: 'No organisations', one: '# organisation', other: '# organisations' }),
  none: 'No organisation matches. Try one word of its name, or clear the filters.',
  sector: 'Sector',
  region: 'Area',
  website: 'Website',
  code: 'Code',
  demonstration: 'Demonstration: this organisation does not exist.',
  demonstrationTag: 'Demonstration',
  published: 'Published on the portal',
  publishedCount: (n: number) =>
    plural('en', n, { zero: 'Nothing yet', one: '# record', other: '# records' }),
  publishedNone: 'Nothing by or about this organisation has been published on the portal yet.',
  people: 'People with a role here',
  closed: (date: string) =>
    `This organisation has been closed since ${date}. What it published stays here; it publishes nothing new.`,
  formerly: (names: string) => `Formerly ${names}`,
  includes: (names: string) => `Includes what was ${names}`,
}
