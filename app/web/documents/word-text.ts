import { convertMillimetersToTwip, TextRun, type IRunOptions } from 'docx'
import type { Language } from '#app/domain/vocabulary.ts'
import { clean, locales } from './document-text.ts'

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
