import type { Bilingual } from '#app/domain/text.ts'
import { readIn } from '#app/domain/text.ts'
import type { SearchDocument } from '../../document.ts'
import { differentWords, indexedWords } from '../../indexed-words.ts'
import { standingOf } from '../../standing.ts'
import { stem } from '../../stem.ts'
import { beginningTokens, everyDocument, plainToken, stemToken } from './tokens.ts'
import type { KnownPhrases } from './phrases.ts'
import { titleKey } from '../../title-key.ts'

/** What a record without a sector has instead: the server does not filter by ''. */
export const noSector = '-'

/** Comes before every letter and digit; the server would put '' after them all. */
const firstOfAll = '!'

/** A document as Meilisearch holds it. */
export interface IndexDocument {
  id: string
  version: number
  /** What readers see; never searched. */
  shown: { title: Bilingual; summary: Bilingual; body: Bilingual }
  /** Stems per language, for ranking; `words` as written, for quoted phrases. Each entry is a text of its own. */
  title: string[]
  summary: string[]
  keywords: string[]
  body: string[]
  words: string[]
  /** Each stem once, the synonyms of several words that occur, and the short beginnings of all words: for matching. */
  stems: string[]
  /** The same of Welsh texts, and of titles. */
  welsh: string[]
  titled: string[]
  facet: SearchDocument['facets']
  /** Once more, so that it can be read without the facets. */
  sector: string
  standing: number
  titleKey: Bilingual
}

export function indexDocument(document: SearchDocument, phrases: KnownPhrases): IndexDocument {
  const words = indexedWords(document)
  const { en, cy } = words
  const named = [...words.keywords, ...words.references]
  const prose = [en.title, en.summary, en.body, cy.title, cy.summary, cy.body]
  const { title, summary, body } = document
  const stemmed = (texts: string[][]) => texts.map((text) => text.map(stem))
  const inBoth = (field: 'title' | 'summary' | 'body') => [
    en[field].map((word) => stemToken(stem(word), 'en')).join(' '),
    cy[field].map((word) => stemToken(stem(word), 'cy')).join(' '),
  ]
  return {
    id: document.id,
    version: document.version,
    shown: { title, summary, body },
    title: inBoth('title'),
    summary: inBoth('summary'),
    keywords: [...named, words.parts].map((list) =>
      list.map((word) => stemToken(stem(word), 'en')).join(' '),
    ),
    body: inBoth('body'),
    words: [...[...prose, ...named].map((list) => list.map(plainToken).join(' ')), everyDocument],
    stems: [...matching(differentWords(words).all), ...phrases.within(stemmed([...prose, ...named]))],
    welsh: [
      ...matching([...cy.title, ...cy.summary, ...cy.body]),
      ...phrases.within(stemmed([cy.title, cy.summary, cy.body])),
    ],
    titled: [...matching([...en.title, ...cy.title]), ...phrases.within(stemmed([en.title, cy.title]))],
    facet: document.facets,
    sector: document.facets.sector[0] ?? noSector,
    standing: standingOf(document),
    titleKey: {
      en: titleKey(readIn(title, 'en').text, 'en') || firstOfAll,
      cy: titleKey(readIn(title, 'cy').text, 'cy') || firstOfAll,
    },
  }
}

function matching(words: Iterable<string>): string[] {
  const tokens = new Set<string>()
  for (const word of words) {
    const stemmed = stem(word)
    tokens.add(stemmed)
    for (const beginning of beginningTokens(word)) tokens.add(beginning)
    for (const beginning of beginningTokens(stemmed)) tokens.add(beginning)
  }
  return [...tokens]
}
