import {
  reportFormats,
  reportLanguages,
  reportParts,
  type ReportFormat,
  type ReportLanguage,
  type ReportWords,
} from '#app/domain/committee-report.ts'
import { isOneOf, type Language } from '#app/domain/vocabulary.ts'
import { textOf } from './forms.ts'

export interface TypedReport {
  words: ReportWords
  from: { version: number; page: string }
  /** In which language, or languages, it is to be taken along. */
  asked: ReportLanguage
  deed: 'save' | 'read' | ReportFormat
}

/** What the page of a report sent. */
export function readReportForm(form: FormData, language: Language): TypedReport {
  // Browsers send line breaks as two characters, the page counts them as one.
  const part = (name: string) => textOf(form, name).replace(/\r\n?/g, '\n').trim()
  const asked = textOf(form, 'in')
  const deed = textOf(form, 'do')
  return {
    words: Object.fromEntries(reportParts.map((name) => [name, part(name)])) as ReportWords,
    from: { version: Number(textOf(form, 'version')), page: textOf(form, 'page') },
    asked: isOneOf(reportLanguages, asked) ? asked : language,
    deed: deed === 'read' || isOneOf(reportFormats, deed) ? deed : 'save',
  }
}
