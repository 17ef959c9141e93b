import { languages, type Language } from '#app/domain/vocabulary.ts'
import { inLanguage } from '#app/paths.ts'
import type { PageToFind } from '#app/use-cases/records/pages-to-find.ts'
import { element, xmlText } from './documents/xml.ts'

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
}

interface Asked {
  /** The portal's own address. */
  origin: string
  /** From 1; null for the whole. */
  part: number | null
  /** Pages that one part may have; each has two addresses. */
  most: number
}

/** Pages for search engines; the list of its parts when there are too many for one. Null for a part that there is not. */
export function siteMap(pages: readonly PageToFind[], { origin, part, most }: Asked): string | null {
  const parts = Math.max(1, Math.ceil(pages.length / most))
  if (part === null && parts > 1) return listOfParts(origin, parts)
  const shown = part ?? 1
  if (!Number.isInteger(shown) || shown < 1 || shown > parts) return null
  const some = pages.slice((shown - 1) * most, shown * most)
  return document('urlset', some.map((page) => addressesOf(origin, page)).join(''))
}

function listOfParts(origin: string, parts: number): string {
  const each = Array.from({ length: parts }, (_, before) =>
    element('sitemap', {}, element('loc', {}, xmlText(`${origin}/sitemap.xml?part=${before + 1}`))),
  )
  return document('sitemapindex', each.join(''))
}

function addressesOf(origin: string, { path, changed }: PageToFind): string {
  const address = (language: Language) => `${origin}${inLanguage(path, language)}`
  // Each of them names all of them, itself included: search engines believe no other links between languages.
  const others = languages.map((language) =>
    element('xhtml:link', { rel: 'alternate', hreflang: language, href: address(language) }),
  )
  const last = changed === null ? '' : element('lastmod', {}, xmlText(changed))
  return languages
    .map((language) =>
      element('url', {}, element('loc', {}, xmlText(address(language))) + last + others.join('')),
    )
    .join('')
}

function document(root: 'urlset' | 'sitemapindex', inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, namespaces, inside)}`
}
