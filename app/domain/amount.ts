import type { MeasureUnit } from './case-study-vocabulary.ts'

/** A figure as it was typed, made a number. Two amounts can be compared when their units are the same. */
export interface Amount {
  value: number
  /** 'percent', 'pounds', a unit of the list, or the words that were typed after the number; '' for a bare number. */
  unit: string
  /** The most it can be, as in "4.2 out of 5"; null when nothing says so. */
  most: number | null
}

const written =
  /^(?:about|around|roughly|tua|oddeutu|~)?\s*(?<pounds>£)?\s*(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<decimals>\.\d+)?\s*(?<size>k|m|bn|million|miliwn)?(?<percent>\s*%|\s*(?:per ?cent|y cant)\b)?(?:\s*(?:out of|of|allan o|o|\/)\s*(?<most>\d+))?(?<words>\s+\p{L}[\p{L}'’ -]{0,40})?$/iu

const sizes: Record<string, number> = { k: 1e3, m: 1e6, million: 1e6, miliwn: 1e6, bn: 1e9 }

/**
 * The number in "92%", "£1.2m", "about 14 days" or "4.2 out of 5"; null for what is no single number ("3 to 5",
 * "one in five"). A measure's unit stands for whatever words were typed, unless they say something else altogether.
 */
export function amountOf(text: string, unit: MeasureUnit | '' = ''): Amount | null {
  const found = written.exec(text.trim())?.groups
  if (found === undefined) return null
  const { digits = '', decimals = '', size, most } = found
  const value = Number(digits.replaceAll(',', '') + decimals) * (sizes[size?.toLowerCase() ?? ''] ?? 1)
  const symbol = found['percent'] ? 'percent' : found['pounds'] ? 'pounds' : ''
  if (symbol !== '' && unit !== '' && symbol !== unit) return null
  return {
    value,
    unit: unit || symbol || wordsOf(found['words'] ?? ''),
    most: symbol === 'percent' || unit === 'percent' ? 100 : most === undefined ? null : Number(most),
  }
}

/** "1 day" and "14 days" are of one unit. */
function wordsOf(typed: string): string {
  return typed.trim().toLowerCase().replace(/s\b/g, '')
}
