import type { Served } from '#app/domain/holders.ts'
import { plural } from '../plural.ts'

const times = (count: number) => plural('en', count, { one: 'once', other: '# times' })

/** Replacing words in every edition, and who may still have what was there. */
export const lateCorrections = {
  link: 'Replace words in every edition',
  title: 'Replace words in every edition',
  lead: (editions: number) =>
    plural('en', editions, {
      one: 'For words by which somebody could be recognised. They are replaced in the one edition there is.',
      other:
        'For words by which somebody could be recognised. They are replaced in all # editions: live, old and in writing.',
    }),
  warning: 'This cannot be undone. The old words are not kept anywhere in the portal.',
  reaches: [
    'Also replaced: what was sent to reviewers, messages and notes about the record, what agendas and casebooks say about it, mail that waits, search, feeds and downloads.',
    'A file in which the words were read is deleted, because files cannot be changed here. Look at the others yourself: nobody reads what is in pictures.',
    'An address that has the words gets a new one, and the old one leads there.',
    'The history says that a correction was made to protect somebody, and not what was there. The audit log says the same.',
    'Backups, downloads and other people’s copies keep the words. The next page lists who may have them.',
  ],
  words: 'Words to replace',
  wordsHint:
    'Whole words, whatever their capitals, such as “Olwen Pari”. Do it again for other ways in which the name is written.',
  by: 'What stands there instead',
  byHint: 'Such as “Mrs P”, or “a village in the north of the county”',
  button: 'Replace everywhere',
  done: 'The words were replaced everywhere in the portal.',
  inHistory: (dates: string) =>
    `Words were replaced in every edition, so that nobody can be recognised: ${dates}.`,
  holders: {
    link: 'Who may still have what it said',
    title: 'Who may still have it',
    before: (date: string) => `As it stood before the words were erased on ${date}.`,
    now: 'As it stands now. Nothing was corrected or taken down yet.',
    since: (date: string) => `Readers could read it since ${date}.`,
    out: 'What left the portal',
    served: {
      feed: (n) => `Feeds: it went out ${times(n)}`,
      export: (n) => `Exports of search results and citations: it went out ${times(n)}`,
      file: (n) => `Its files: downloaded ${times(n)}`,
      document: (n) => `Agendas as documents: it went out ${times(n)}`,
    } satisfies Record<Served, (n: number) => string>,
    mails: (n: number) =>
      plural('en', n, { one: '# mail about it was sent', other: '# mails about it were sent' }),
    links: (n: number) =>
      plural('en', n, {
        one: '# link to a draft of it was used',
        other: '# links to drafts of it were used',
      }),
    counted:
      'Counted by day, without saying who. Reading pages is not counted, and nobody knows what search engines and archives kept.',
    here: 'What others have here',
    agendas: (n: number) =>
      plural('en', n, {
        one: 'It was on # agenda. Somebody may have printed or copied it. Organisations of its owner:',
        other:
          'It was on # agendas. Somebody may have printed or copied them. Organisations of their owners:',
      }),
    casebooks: (n: number) => plural('en', n, { one: '# casebook has it', other: '# casebooks have it' }),
    copies: (n: number) =>
      plural('en', n, {
        one: '# record names it as its inspiration, and may have its words',
        other: '# records name it as their inspiration, and may have its words',
      }),
    backups: 'Backups',
    noBackups: 'No backup was made in that time.',
    backupsOf: (n: number) =>
      plural('en', n, {
        one: 'Made on # day. It has the words until it is deleted: 7 days, 4 weeks and 12 months are kept.',
        other:
          'Made on # days. Those that are still kept have the words: 7 days, 4 weeks and 12 months are kept, then they are deleted.',
      }),
    next: 'What to do next',
    steps: [
      'Tell the person whose details they were, if you can do so safely, and your data protection officer.',
      'Write to the organisations above, and ask them to delete or correct their copies.',
      'Ask search engines to forget the old page.',
      'If a backup is ever restored, take the words out again.',
    ],
  },
}
