import type { NewsKind } from '#app/domain/saved-search.ts'
import { readIn } from '#app/domain/text.ts'
import type { MailKindWords } from '../mail-words.ts'
import { plural } from '../plural.ts'

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

const news: Record<NewsKind, string> = {
  new: 'New',
  changed: 'Changed',
  recorded: 'Something was recorded of this recommendation',
}

/** What is new in saved searches. */
export const alertMail: MailKindWords['alert'] = {
  subject: 'New in your saved searches and what you follow',
  paragraphs: ({ entries, more }) => [
    plural('en', entries.length + more, {
      one: 'There is news of # record in the searches you saved and what you follow on the portal.',
      other: 'There is news of # records in the searches you saved and what you follow on the portal.',
    }),
    ...(more === 0
      ? []
      : [
          plural('en', more, {
            one: '# of them is not listed here: it is on the page of your saved searches.',
            other: '# of them are not listed here: they are on the page of your saved searches.',
          }),
        ]),
  ],
  list: ({ entries }) =>
    entries.flatMap(({ kind, searches, followed, shown }) =>
      shown === null
        ? []
        : [
            {
              title: readIn(shown.title, 'en'),
              path: shown.path,
              why: [
                `${news[kind]}.`,
                ...(followed === true ? ['You get this because you follow it.'] : []),
                ...(searches.length > 0
                  ? [`You get this because of your saved search ${quoted(searches)}.`]
                  : []),
              ].join(' '),
            },
          ],
    ),
  link: 'See your saved searches and what you follow',
  stop: ({ stop }) => ({ path: stop, words: 'Stop all alerts' }),
}
