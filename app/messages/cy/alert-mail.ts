import { readIn } from '#app/domain/text.ts'
import type { MailKindWords } from '../mail-words.ts'
import { plural } from '../plural.ts'

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

/** Beth sy'n newydd mewn chwiliadau a gadwyd. */
export const alertMail: MailKindWords['alert'] = {
  subject: 'Newydd yn eich chwiliadau',
  paragraphs: ({ entries, more }) => [
    plural('cy', entries.length + more, {
      one: 'Mae # cofnod yn newydd neu wedi newid yn y chwiliadau a gadwoch ar y porth.',
      two: 'Mae # gofnod yn newydd neu wedi newid yn y chwiliadau a gadwoch ar y porth.',
      few: 'Mae # chofnod yn newydd neu wedi newid yn y chwiliadau a gadwoch ar y porth.',
      many: 'Mae # chofnod yn newydd neu wedi newid yn y chwiliadau a gadwoch ar y porth.',
      other: 'Mae # cofnod yn newydd neu wedi newid yn y chwiliadau a gadwoch ar y porth.',
    }),
    ...(more === 0
      ? []
      : [
          plural('cy', more, {
            other: 'Nid yw # ohonynt wedi’u rhestru yma: rhedwch eich chwiliadau i’w gweld.',
          }),
        ]),
  ],
  list: ({ entries }) =>
    entries.flatMap(({ kind, searches, shown }) =>
      shown === null
        ? []
        : [
            {
              title: readIn(shown.title, 'cy'),
              path: shown.path,
              why: `${kind === 'new' ? 'Newydd' : 'Wedi newid'}. Rydych yn cael hyn oherwydd y chwiliad a gadwoch: ${quoted(searches)}.`,
            },
          ],
    ),
  link: 'Gweld eich chwiliadau',
  stop: ({ stop }) => ({ path: stop, words: 'Atal pob rhybudd' }),
}
