import type { Language } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { element, xmlText } from './xml.ts'

export const openSearchType = 'application/opensearchdescription+xml'

interface Described {
  /** At most 16 characters: browsers show it in a menu. */
  name: string
  /** At most 48. */
  longName: string
  /** At most 1,024. */
  description: string
  language: Language
  /** Scheme and host. */
  origin: string
  /** '' when there is none. */
  contactEmail: string
}

/** An OpenSearch 1.1 description document: the search page, its results as a feed, and suggestions. */
export function openSearchOf({ origin, language, ...described }: Described): string {
  const address = (path: string) => origin + inLanguage(path, language)
  const templates = {
    'text/html': `${address(paths.search())}?q={searchTerms}`,
    'application/atom+xml': `${address('/search.atom')}?q={searchTerms}&page={startPage?}`,
    'application/x-suggestions+json': `${address(paths.completions())}?q={searchTerms}`,
    [openSearchType]: address(paths.openSearch()),
  }
  const rel: Record<string, string> = {
    'application/x-suggestions+json': 'suggestions',
    [openSearchType]: 'self',
  }
  const icon = { width: '48', height: '48', type: 'image/x-icon' }
  const inside = [
    element('ShortName', {}, xmlText(described.name)),
    element('Description', {}, xmlText(described.description)),
    described.contactEmail === '' ? '' : element('Contact', {}, xmlText(described.contactEmail)),
    ...Object.entries(templates).map(([type, template]) =>
      element('Url', { type, rel: rel[type], template }),
    ),
    element('LongName', {}, xmlText(described.longName)),
    element('Image', icon, xmlText(`${origin}/favicon.ico`)),
    element('Language', {}, language),
    element('InputEncoding', {}, 'UTF-8'),
    element('OutputEncoding', {}, 'UTF-8'),
  ].filter((line) => line !== '')
  const names = { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('OpenSearchDescription', names, `\n${inside.join('\n')}\n`)}\n`
}
