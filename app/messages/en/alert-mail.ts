import { readIn } from '#app/domain/text.ts'
import type { MailKindWords } from '../mail-words.ts'
import { plural } from '../plural.ts'

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

/** What is new in saved searches. */
export const alertMail: MailKindWords['alert'] = {
  subject: 'New in your saved searches',
  paragraphs: ({ entries, more }) => [
    plural('en', entries.length + more, {
      one: '# record is new or has changed in the searches you saved on the portal.',
      other: '# records are new or have changed in the searches you saved on the portal.',
    }),
    ...(more === 0
      ? []
      : [
          plural('en', more, {
            one: '# of them is not listed here: run your searches to see it.',
            other: '# of them are not listed here: run your searches to see them.',
          }),
        ]),
  ],
  list: ({ entries }) =>
    entries.flatMap(({ kind, searches, shown }) =>
      shown === null
        ? []
        : [
            {
              title: readIn(shown.title, 'en'),
              path: shown.path,
              why: `${kind === 'new' ? 'New' : 'Changed'}. You get this because of your saved search ${quoted(searches)}.`,
            },
          ],
    ),
  link: 'See your saved searches',
  stop: ({ stop }) => ({ path: stop, words: 'Stop all alerts' }),
}
