import { eachBegins, nameWords } from '#app/domain/name-words.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { inTurns, type Suggestion } from '#app/domain/suggestion.ts'
import { noText, readIn, type Bilingual } from '#app/domain/text.ts'
import type { Language, Theme } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import { bothWith } from '#app/messages/both.ts'
import { inLanguage, paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { findRecords } from '#db/records.ts'
import { namedThings } from './named-things.ts'

/** More would be slower to read than to search. */
const mostSuggestions = 8
/** Casebooks are few: this many records are looked through for them. */
const mostTitles = 16
/** One letter begins nearly everything. */
const fewestLetters = 2

/**
 * What may be meant by words still being typed: the words completed, records by their titles, organisations and themes
 * by their names in either language. Like results, records are looked up with their present status.
 */
export async function suggest(portal: Portal, typed: string, language: Language): Promise<Suggestion[]> {
  if (typed.trim().length < fewestLetters) return []
  const { words, records } = await portal.search.suggest(typed, mostTitles, language)
  const readable = findRecords(portal.db, records).filter(isPublished)
  const isCasebook = (record: PortalRecord) => record.kind === 'casebook'
  const { organisations, themes } = await namedThings(portal)
  const typedWords = nameWords(typed)
  const meant = <T>(things: readonly { thing: T; words: string[] }[]) =>
    typedWords.length === 0 ? [] : things.filter((one) => eachBegins(typedWords, one.words))
  return inTurns(
    [
      words.filter((completed) => completed !== typed.trim()).map((label) => wordsOf(label, language)),
      readable.filter((record) => !isCasebook(record)).map((record) => titleOf(record, 'record', language)),
      readable.filter(isCasebook).map((record) => titleOf(record, 'casebook', language)),
      meant(organisations).map(({ thing }) =>
        named('organisation', thing.name, paths.organisation(thing.slug), language),
      ),
      meant(themes).map(({ thing }) =>
        named('theme', themeLabel(portal, thing), paths.searchBy('theme', thing), language),
      ),
    ],
    mostSuggestions,
  )
}

function wordsOf(label: string, language: Language): Suggestion {
  return { kind: 'words', label, language, to: inLanguage(paths.search(label), language) }
}

function titleOf(record: PortalRecord, kind: 'record' | 'casebook', language: Language): Suggestion {
  return named(kind, record.live?.content.title ?? noText, paths.record(record), language)
}

function named(kind: Suggestion['kind'], name: Bilingual, path: string, language: Language): Suggestion {
  const read = readIn(name, language)
  return { kind, label: read.text, language: read.language, to: inLanguage(path, language) }
}

function themeLabel(portal: Portal, theme: Theme): Bilingual {
  const { en, cy } = bothWith(portal.terms())
  return { en: en.vocabulary.theme[theme], cy: cy.vocabulary.theme[theme] }
}
