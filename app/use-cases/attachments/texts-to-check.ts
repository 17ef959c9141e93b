import type { TextAt } from '#app/domain/anonymity/texts-of.ts'
import { languages, type Language } from '#app/domain/vocabulary.ts'
import { filesOf, wordsInFiles } from '#db/attachments.ts'
import type { Reader } from '#db/connection.ts'

/** Characters read of one file and of all: looking takes 4 ms for each thousand, and pages wait for it. */
const mostOfOne = 5_000
const mostOfAll = 30_000

/** What a draft says about its files and the beginning of what is in them, to be looked through for names. */
export function textsToCheck(db: Reader, editionId: string, original: Language): TextAt[] {
  const said = filesOf(db, editionId).flatMap(({ id, title, alt }) =>
    languages.map((language) => ({
      field: `files.${id}`,
      language,
      text: [title[language], alt[language]].filter((text) => text !== '').join('\n'),
    })),
  )
  const inside = wordsInFiles(db, editionId)
    .map((words) => words.slice(0, mostOfOne))
    .join('\n')
    .slice(0, mostOfAll)
  return [...said, { field: 'files', language: original, text: inside }].filter(({ text }) => text !== '')
}
