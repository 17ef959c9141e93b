import type { Language } from '#app/domain/vocabulary.ts'
import { useLanguage } from '../page/language.tsx'

/** The `lang` of a piece that is not in the language of the page around it. */
export function useOwnLanguage(): (of: Language) => Language | undefined {
  const language = useLanguage()
  return (of) => (of === language ? undefined : of)
}
