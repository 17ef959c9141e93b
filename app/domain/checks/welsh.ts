import { textsOf } from '../anonymity/texts-of.ts'
import type { CheckedIssue, Subject } from './check.ts'

/**
 * Whether what readers get is there in Welsh. An organisation that publishes nothing without its Welsh is stopped by
 * each text that has none; the others are told how far it is. What is written in Welsh alone needs no English.
 */
export function checkWelsh({ kind, content, welshRequired }: Subject): CheckedIssue[] {
  const texts = textsOf(kind, content)
  const inWelsh = new Set(texts.flatMap((at) => (at.language === 'cy' ? [at.field] : [])))
  const missing = texts.flatMap((at) => (at.language === 'en' && !inWelsh.has(at.field) ? [at.field] : []))
  if (missing.length === 0) return []
  if (welshRequired) {
    return missing.map((field) => ({
      check: 'welsh',
      severity: 'block',
      field: `${field}.cy`,
      problem: 'welsh-required',
    }))
  }
  return [
    {
      check: 'welsh',
      severity: 'information',
      field: `${missing[0]}.cy`,
      problem: 'welsh-partly',
      values: { written: inWelsh.size, of: inWelsh.size + missing.length },
    },
  ]
}
