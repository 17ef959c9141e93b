import type { Language } from '#app/domain/vocabulary.ts'
import { element, xmlText } from './xml.ts'

export const atomType = 'application/atom+xml'

/** Words, and the language they are in when it is not the feed's. */
interface AtomText {
  text: string
  language: Language
}

export interface AtomLink {
  rel: 'self' | 'alternate' | 'first' | 'previous' | 'next' | 'last'
  href: string
  type: string
}

export interface AtomEntry {
  /** Never changes and never means anything else: a `tag:` address (RFC 4151). */
  id: string
  title: AtomText
  summary: AtomText
  author: string
  /** Instants: when it was published first, and when these words were. */
  published: string
  updated: string
  /** Its page. */
  href: string
  /** Its page where it came from, if it came from elsewhere. */
  via: string | null
  categories: readonly { term: string; label: string }[]
}

export interface AtomFeed {
  id: string
  title: string
  language: Language
  author: string
  updated: string
  links: readonly AtomLink[]
  /** All entries there are, on whatever page. */
  total: number
  entries: readonly AtomEntry[]
}

/** An Atom feed (RFC 4287), or one page of a feed in pages (RFC 5005). The total is said as OpenSearch says it. */
export function atomOf(feed: AtomFeed): string {
  const inside = [
    textElement('id', feed.id),
    textElement('title', feed.title),
    element('author', {}, textElement('name', feed.author)),
    textElement('updated', feed.updated),
    ...feed.links.map((link) => element('link', { ...link })),
    textElement('opensearch:totalResults', String(feed.total)),
    ...feed.entries.map((entry) => entryOf(entry, feed.language)),
  ]
  const names = {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xmlns:opensearch': 'http://a9.com/-/spec/opensearch/1.1/',
  }
  const root = element('feed', { ...names, 'xml:lang': feed.language }, `\n${inside.join('\n')}\n`)
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`
}

function entryOf(entry: AtomEntry, language: Language): string {
  const inLanguage = ({ language: own }: AtomText) => ({ 'xml:lang': own === language ? undefined : own })
  const inside = [
    textElement('id', entry.id),
    textElement('title', entry.title.text, inLanguage(entry.title)),
    element('author', {}, textElement('name', entry.author)),
    textElement('published', entry.published),
    textElement('updated', entry.updated),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.href }),
    ...(entry.via === null ? [] : [element('link', { rel: 'via', type: 'text/html', href: entry.via })]),
    ...entry.categories.map((category) => element('category', { ...category })),
    textElement('summary', entry.summary.text, { type: 'text', ...inLanguage(entry.summary) }),
  ]
  return element('entry', {}, inside.join(''))
}

function textElement(
  name: string,
  text: string,
  attributes: Record<string, string | undefined> = {},
): string {
  return element(name, attributes, xmlText(text))
}
