import type { Edition } from '#app/domain/record.ts'
import type { Bilingual } from '#app/domain/text.ts'
import { languages } from '#app/domain/vocabulary.ts'
import { filesOf } from '#db/attachments.ts'
import type { Reader } from '#db/connection.ts'
import { wordsInFiles } from '#db/words-in-files.ts'

/**
 * What an edition's files are called and show, and the words in them, for search. Nobody says which language a file is
 * in: it is taken to be the one that the record was written in.
 */
export function textsOfFiles(db: Reader, edition: Edition): Bilingual {
  const texts = { en: [] as string[], cy: [] as string[] }
  for (const { title, alt } of filesOf(db, edition.id)) {
    for (const language of languages) texts[language].push(title[language], alt[language])
  }
  texts[edition.original].push(...wordsInFiles(db, edition.id))
  const joined = (parts: string[]) => parts.filter((part) => part !== '').join('\n')
  return { en: joined(texts.en), cy: joined(texts.cy) }
}
