import { reportLanguages, type ReportLanguage } from '#app/domain/committee-report.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import type { Call } from './access.ts'

/** In which language, or languages, an address asks for a document; that of the page when it does not say. */
export function askedLanguage({ url, language }: Pick<Call, 'url' | 'language'>): ReportLanguage {
  const asked = url.searchParams.get('in')
  return isOneOf(reportLanguages, asked) ? asked : language
}
