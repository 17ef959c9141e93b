import { Fault } from '#app/domain/fault.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { kindOfFolder } from '#app/domain/record-folders.ts'
import { inLanguage, languageOf } from '#app/paths.ts'
import type { EmbedTarget } from '#app/use-cases/embedding/read-embedded.ts'
import type { Call } from './access.ts'
import { readSearchUrl } from './search-url.ts'

const onePage = /^\/(?<folder>[a-z-]+)\/(?<slug>[^/]+)\/?$/

/**
 * The page that an address of this portal leads to, whole or only its path, and the language it is in. Throws `not-found`
 * for other sites, and for pages that nobody can show elsewhere.
 */
export function embedTarget({ portal }: Call, address: string): { target: EmbedTarget; language: Language } {
  const { publicOrigin } = portal.settings
  if (!URL.canParse(address, publicOrigin)) throw new Fault('not-found')
  const url = new URL(address, publicOrigin)
  if (url.origin !== new URL(publicOrigin).origin) throw new Fault('not-found')
  const language = languageOf(url.pathname)
  const path = inLanguage(url.pathname, 'en')
  if (/^\/search\/?$/.test(path)) {
    const { query } = readSearchUrl(url.searchParams, language, portal.terms())
    return { target: { of: 'search', query: { ...query, page: 1 } }, language }
  }
  const { folder = '', slug = '' } = onePage.exec(path)?.groups ?? {}
  if (folder === 'organisations') return { target: { of: 'organisation', slug }, language }
  const kind = kindOfFolder(folder)
  if (kind === null) throw new Fault('not-found')
  return { target: { of: 'record', kind, slug }, language }
}
