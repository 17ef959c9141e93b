import type { WordList } from '#app/domain/listed-words.ts'

/** The page where the portal's own lists for the anonymity check are kept. */
export const listedWords = {
  lead: [
    'The check for what could tell who somebody is knows names, places and bodies in general. These two lists are this portal’s own. What you change counts from the next check on, for everybody’s drafts.',
    'Only people who look after the portal see this page. The words are kept encrypted, and the audit log says only how many entries were added or taken off.',
  ],
  help: 'What the check reads, and what it cannot see',
  add: 'Add entries',
  list: 'Which list?',
  lists: { allow: 'Never marked', deny: 'Always marked' } satisfies Record<WordList, string>,
  meaning: {
    allow:
      'Officials whose names are published, places and bodies. A name that stands inside an entry, such as the one in “Davies Memorial Hall”, is passed over too.',
    deny: 'Words that must not be published here: a name that came to light before, or a village too small to be named. Writers see them marked, and are not told why.',
  } satisfies Record<WordList, string>,
  words: 'Entries, one on each line',
  wordsHint: 'Capitals make no difference. Each entry is found as whole words, exactly as written.',
  button: 'Add to the list',
  none: 'Nothing is on this list.',
  columns: { words: 'Entry', do: 'What you can do' },
  remove: 'Take off',
  removeOf: (words: string) => `“${words}”`,
  done: { added: 'The list has the entries.', removed: 'The entry is off the list.' },
}
