import type { CheckedIssue, Subject, Surroundings } from './check.ts'

/** "Looks like these three": perhaps it is written already, or it is worth linking to. */
export function checkDuplicates(_: Subject, { alike }: Surroundings): CheckedIssue[] {
  if (alike.length === 0) return []
  return [
    {
      check: 'duplicates',
      severity: 'warning',
      field: '',
      problem: 'looks-like',
      values: { count: alike.length },
      evidence: { kind: 'records', records: [...alike] },
    },
  ]
}
