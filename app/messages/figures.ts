import { amountOf } from '#app/domain/amount.ts'
import type { MeasureUnit } from '#app/domain/case-study-vocabulary.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { bothLanguages } from './both.ts'
import { plural } from './plural.ts'

/** A figure as readers see it: a bare number with its unit ("14" of days is "14 days"), everything else as typed. */
export function figure(typed: string, unit: MeasureUnit | '', language: Language): string {
  const amount = /^\d[\d,]*(\.\d+)?$/.test(typed.trim()) && unit !== '' ? amountOf(typed, unit) : null
  if (amount === null || unit === '') return typed
  return plural(language, amount.value, bothLanguages[language].caseStudies.units[unit])
}

/** £4,860 or £12.50. */
export function inPounds(amount: number): string {
  const digits = Number.isInteger(amount) ? 0 : 2
  return `£${amount.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`
}
