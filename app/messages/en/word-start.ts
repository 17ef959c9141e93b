import { plural } from '../plural.ts'

/** Beginning a case study from a Word file. */
export const wordStart = {
  title: 'Start from a Word file',
  lead: 'Have you written it up already, as a report, an award entry or a form? Choose the file: its headings are matched with our questions, and you decide where each part goes.',
  offer: 'Have you written it up in Word already?',
  offerLink: 'Start from a Word file',
  file: 'Word file',
  fileHint:
    'A .docx file of up to 10 MB. The file itself is not kept. Comments and deleted text are left out, and so are pictures.',
  organisation: 'For which organisation?',
  read: 'Read the file',
  place: {
    title: 'Decide where each part goes',
    lead: 'Nothing is published or sent yet. What you do not need as an answer is kept in a note that only the people writing this can see.',
    images: (count: number) =>
      plural('en', count, {
        one: 'The file holds 1 picture. Pictures are left out; you can add them to the draft later.',
        other: 'The file holds # pictures. Pictures are left out; you can add them to the draft later.',
      }),
    from: { title: 'The title of the file', start: 'What stands before the first heading' },
    goesTo: 'Goes to',
    note: 'A note for the writers',
    more: 'Show all of it',
    language: 'Language of the text',
    languages: { en: 'English', cy: 'Welsh' },
    begin: 'Start the draft',
    again: 'Choose another file',
  },
  note: {
    title: 'Left over from your Word file',
    lead: 'This went to no question. Copy from it what readers should know; then put it away. Only the people writing this can see it.',
    link: 'Look at what is left over from your Word file',
    putAway: 'Put the note away',
  },
}
