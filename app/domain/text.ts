import type { Language } from './vocabulary.ts'

/** A piece of writing in both languages of the portal; an empty string means not written (yet). */
export interface Bilingual {
  en: string
  cy: string
}

export const noText: Bilingual = { en: '', cy: '' }

/** What a reader sees: the text, the language it is really in, and whether that is the one asked for. */
export interface ReadText {
  text: string
  language: Language
  translated: boolean
}

/** The text in the language asked for, or in the other one when only that exists: the page must then say so. */
export function readIn(text: Bilingual, language: Language): ReadText {
  if (text[language].trim() !== '') return { text: text[language], language, translated: true }
  const other = otherLanguage(language)
  if (text[other].trim() !== '') return { text: text[other], language: other, translated: false }
  return { text: '', language, translated: true }
}

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'cy' : 'en'
}

export function isBlank(text: Bilingual): boolean {
  return text.en.trim() === '' && text.cy.trim() === ''
}
