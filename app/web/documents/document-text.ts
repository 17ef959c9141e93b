import type { Language } from '#app/domain/vocabulary.ts'
import { withoutIllegalCharacters } from '../characters.ts'

export const locales = { en: 'en-GB', cy: 'cy-GB' } as const satisfies Record<Language, string>

/** Line breaks inside one line of the document would be read differently by different programs. */
export function clean(text: string): string {
  return withoutIllegalCharacters(text).replace(/[ \t\n\r]+/g, ' ')
}

export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}
