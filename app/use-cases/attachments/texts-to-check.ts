import type { TextAt } from '#app/domain/anonymity/texts-of.ts'
import { languages, type Language } from '#app/domain/vocabulary.ts'
import { filesToCheck, type FileToCheck } from '#db/words-in-files.ts'
import type { Reader } from '#db/connection.ts'

/**
 * Characters read of what stands beside a file's text, and of all files with their texts: a thousand words take some
 * 9 ms, and the first page that asks waits for it. Of a file's text there is no more than search keeps.
 */
const mostBeside = 200_000
const mostOfAll = 1_000_000

/**
 * What a draft's files are called and what it says about them, what stands in them beside their text, and that text: to
 * be looked through for names. What nobody sees on a page comes first, since nobody would look for it.
 */
export function textsToCheck(db: Reader, editionId: string, original: Language): TextAt[] {
  const files = filesToCheck(db, editionId)
  const said = files.flatMap(({ id, name, title, alt }) =>
    languages.map((language) => ({
      ...{ field: `files.${id}`, file: name, language },
      text: [title[language], alt[language], ...(language === original ? [name] : [])]
        .filter((text) => text !== '')
        .join('\n'),
    })),
  )
  const inside = [...files.flatMap(asidesIn), ...files.map(wordsIn)]
  let left = mostOfAll
  const read = inside.map(({ text, ...at }) => {
    const part = text.slice(0, Math.max(0, left))
    left -= part.length
    return { ...at, language: original, text: part }
  })
  return [...said, ...read].filter(({ text }) => text !== '')
}

/** `files.ID.PLACE.NUMBER`, or without a number where there is only one such place. */
function asidesIn({ id, name, asides }: FileToCheck) {
  let left = mostBeside
  const texts = new Map<string, string>()
  for (const { place, number, text } of asides) {
    const part = text.slice(0, Math.max(0, left))
    left -= part.length
    const field = `files.${id}.${place}${number === null ? '' : `.${number}`}`
    texts.set(field, [texts.get(field), part].filter(Boolean).join('\n'))
  }
  return [...texts].map(([field, text]) => ({ field, file: name, text }))
}

function wordsIn({ id, name, words }: FileToCheck) {
  return { field: `files.${id}.text`, file: name, text: words }
}
