import { readFileSync } from 'node:fs'
import { deliveredId, setLanguages, type DeliveredSet, type SetLanguage } from '#app/domain/synonym.ts'
import { synonymsOf, type Synonyms } from './synonyms.ts'

/**
 * Reads a file of content/synonyms: one set on a line, `a = b = c` when they all mean the same, `a > b = c` when who
 * looks for the first also wants the others. What follows a # is a comment.
 */
export function readSets(text: string, language: SetLanguage): DeliveredSet[] {
  return text.split('\n').flatMap((line) => {
    const set = line.replace(/#.*/, '').trim()
    if (set === '') return []
    const entries = set.split(/[=>]/).map((entry) => entry.trim())
    const oneWay = set.includes('>')
    return [{ id: deliveredId({ entries, oneWay }), entries, oneWay, language }]
  })
}

/** The sets that come with the portal. */
export const deliveredSets: readonly DeliveredSet[] = setLanguages.flatMap((language) =>
  readSets(readFileSync(new URL(`../content/synonyms/${language}.txt`, import.meta.url), 'utf8'), language),
)

/** The same as an engine uses them, for one that is not part of a portal. */
export const deliveredSynonyms: Synonyms = synonymsOf(deliveredSets)
