import type { NewsKind } from '#app/domain/saved-search.ts'
import { readIn } from '#app/domain/text.ts'
import type { MailKindWords } from '../mail-words.ts'
import { plural } from '../plural.ts'

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

const news: Record<NewsKind, string> = {
  new: 'Newydd',
  changed: 'Wedi newid',
  recorded: 'Cofnodwyd rhywbeth am yr argymhelliad hwn',
}

/** Beth sy'n newydd mewn chwiliadau a gadwyd. */
export const alertMail: MailKindWords['alert'] = {
  subject: 'Newydd yn eich chwiliadau a’r hyn a ddilynwch',
  paragraphs: ({ entries, more }) => [
    plural('cy', entries.length + more, {
      one: 'Mae newyddion am # cofnod yn y chwiliadau a gadwoch a’r hyn a ddilynwch ar y porth.',
      two: 'Mae newyddion am # gofnod yn y chwiliadau a gadwoch a’r hyn a ddilynwch ar y porth.',
      few: 'Mae newyddion am # chofnod yn y chwiliadau a gadwoch a’r hyn a ddilynwch ar y porth.',
      many: 'Mae newyddion am # chofnod yn y chwiliadau a gadwoch a’r hyn a ddilynwch ar y porth.',
      other: 'Mae newyddion am # cofnod yn y chwiliadau a gadwoch a’r hyn a ddilynwch ar y porth.',
    }),
    ...(more === 0
      ? []
      : [
          plural('cy', more, {
            other: 'Nid yw # ohonynt wedi’u rhestru yma: maent ar dudalen eich chwiliadau a gadwyd.',
          }),
        ]),
  ],
  list: ({ entries }) =>
    entries.flatMap(({ kind, searches, followed, shown }) =>
      shown === null
        ? []
        : [
            {
              title: readIn(shown.title, 'cy'),
              path: shown.path,
              why: [
                `${news[kind]}.`,
                ...(followed === true ? ['Rydych yn cael hyn am eich bod yn ei ddilyn.'] : []),
                ...(searches.length > 0
                  ? [`Rydych yn cael hyn oherwydd y chwiliad a gadwoch: ${quoted(searches)}.`]
                  : []),
              ].join(' '),
            },
          ],
    ),
  link: 'Gweld eich chwiliadau a’r hyn a ddilynwch',
  stop: ({ stop }) => ({ path: stop, words: 'Atal pob rhybudd' }),
}
