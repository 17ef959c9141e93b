import { plural } from '../plural.ts'

/** Where a record came from, and what came of it. */
export const lineage = {
  /** In front of the title of a copy. */
  copyOf: 'Copy of',
  inspiredBy: 'Inspired by',
  inspired: (n: number) =>
    plural('en', n, { one: 'Inspired one other case study', other: 'Inspired # other case studies' }),
  from: (body: string) => `from ${body}`,
  use: 'Use this as inspiration',
  desk: {
    copy: 'Copy as new',
    link: 'Say what inspired it',
  },
  copy: {
    title: 'Copy as new',
    lead: 'A new draft begins with the words of this one. The one you copy stays as it is.',
    leftOut: {
      'case-study':
        'Left out is what would not be true of the new one: dates, results, what people said, evidence, costs and lessons. Measures stay, without their figures. Read the summary again: it often names a result.',
      excerpt:
        'Left out is what belongs to the one case: its references, report date, outcomes, recommendations and links.',
      casebook: 'All sections and entries come along, for you to rearrange.',
    },
    button: 'Start the copy',
  },
  edit: {
    title: 'What inspired it',
    lead: 'Did another record on the portal give you the idea? Readers can then follow it back, and its writers see that it was useful. Shown when this draft is published.',
    none: 'Nothing is named yet.',
    remove: 'Take off',
    address: 'Address of the record',
    addressHint: 'Copy it from your browser, for example /case-studies/ringing-people-back',
    add: 'Add',
    back: 'Back to the draft',
  },
  start: {
    title: 'Use this as inspiration',
    lead: 'Your own case study will say that this one gave you the idea.',
    where: 'Where do you want to say so?',
    anew: (body: string) => `In a new case study for ${body}`,
    inDraft: (title: string) => `In your draft “${title}”`,
    button: 'Continue',
  },
}
