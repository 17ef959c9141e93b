import { otherLanguage } from '#app/domain/text.ts'
import { inLanguage, languageOf } from '#app/paths.ts'
import type { RootData } from './root-data.ts'
import type { pageTitle } from './title.ts'

interface Shared {
  title: string
  description: string
  /** The path of its picture, in English. */
  picture: string
  /** In English; where it is not given, the path of the page. */
  address?: string
}

const locales = { en: 'en_GB', cy: 'cy_GB' } as const

/**
 * For a page's `meta`: what is shown where somebody shares a link to it (Open Graph, and the card size that only Twitter's
 * words can ask for). Nothing while the portal's own address is not known, as around an error.
 */
export function linkPreview(
  { location, matches }: Parameters<typeof pageTitle>[0],
  { title, description, picture, address = location.pathname }: Shared,
) {
  const root = matches.find(({ id }) => id === 'root')?.data as Partial<RootData> | null | undefined
  const origin = root?.publicOrigin
  if (origin === undefined) return []
  const language = languageOf(location.pathname)
  return [
    ...Object.entries({
      'og:type': 'website',
      'og:title': title,
      'og:description': description,
      'og:url': origin + inLanguage(address, language),
      'og:locale': locales[language],
      'og:locale:alternate': locales[otherLanguage(language)],
      'og:image': origin + inLanguage(picture, language),
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': title,
    }).map(([property, content]) => ({ property, content })),
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}
