import type { Language } from '#app/domain/vocabulary.ts'

/** The forms a counted phrase may take. Only `other` must be given; a form that is not given falls to it. */
export interface PluralForms {
  zero?: string
  one?: string
  two?: string
  few?: string
  many?: string
  other: string
}

/**
 * The phrase for a count, `#` replaced by the number: `plural('cy', 3, { one: '# eitem', other: '# eitem' })`.
 * English has one and other; Welsh has all six (zero, one, two, few for 3, many for 6, other).
 */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const form = language === 'cy' ? welshForm(count) : count === 1 ? 'one' : 'other'
  return (forms[form] ?? forms.other).replaceAll('#', formatNumber(count))
}

/**
 * Unicode's plural rules for Welsh, the same as `Intl.PluralRules('cy')`, written out because some browsers carry no
 * Welsh data: the page would then change its words when it comes alive.
 */
function welshForm(count: number): keyof PluralForms {
  return ({ 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' } as const)[count] ?? 'other'
}

/** 1,234: written alike in both languages. */
export function formatNumber(value: number): string {
  return value.toLocaleString('en-GB')
}
