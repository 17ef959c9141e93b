import { inLanguage, languageOf, paths } from '#app/paths.ts'
import type { RootData } from '../page/root-data.ts'
import type { pageTitle } from '../page/title.ts'

/**
 * For a page's `meta`: where other sites ask for the page in their own form; `path` is its path in English. Nothing while
 * the portal's own address is not known, as around an error.
 */
export function oembedLink({ location, matches }: Parameters<typeof pageTitle>[0], path: string) {
  const root = matches.find(({ id }) => id === 'root')?.data as Partial<RootData> | null | undefined
  const origin = root?.publicOrigin
  if (origin === undefined) return []
  const page = origin + inLanguage(path, languageOf(location.pathname))
  const href = origin + paths.oembed(page)
  return [{ tagName: 'link' as const, rel: 'alternate', type: 'application/json+oembed', href }]
}
