import { convertMillimetersToTwip, TextRun, type IRunOptions } from 'docx'
import type { Language } from '#app/domain/vocabulary.ts'
import { withoutIllegalCharacters } from '../characters.ts'

export const locales = { en: 'en-GB', cy: 'cy-GB' } as const satisfies Record<Language, string>

/** A4. */
export const pageSize = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }
export const margin = convertMillimetersToTwip(20)
export const textWidth = convertMillimetersToTwip(170)

export function run(text: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text: clean(text) })
}

/** What marks a run as being in this language. */
export function inLanguageOf(language: Language): IRunOptions {
  return { language: { value: locales[language] } }
}

/** Line breaks inside one line of the document would be read differently by different programs. */
export function clean(text: string): string {
  return withoutIllegalCharacters(text).replace(/[ \t\n\r]+/g, ' ')
}
