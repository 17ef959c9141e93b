import { amountOf } from './amount.ts'
import type { CaseStudy } from './case-study.ts'

/** What the amounts come to, in pounds: null for what was not given. */
export interface ValueForMoney {
  setUp: number | null
  runningAYear: number | null
  savingAYear: number | null
  /** The saving less the running cost; null when there is no saving to set against it. */
  gainAYear: number | null
  /** Whole months until the saving has paid for setting it up; null when it never does, or nobody knows. */
  paysBackInMonths: number | null
}

type Costs = Pick<CaseStudy, 'costSetUpAmount' | 'costRunningAmount' | 'savingAmount'>

/** Null when no amount was given. Nothing is worked out from a cost nobody gave. */
export function valueForMoney(study: Costs): ValueForMoney | null {
  const setUp = inPounds(study.costSetUpAmount)
  const runningAYear = inPounds(study.costRunningAmount)
  const savingAYear = inPounds(study.savingAmount)
  if (setUp === null && runningAYear === null && savingAYear === null) return null
  const gainAYear = savingAYear === null || runningAYear === null ? null : savingAYear - runningAYear
  const pays = setUp !== null && gainAYear !== null && gainAYear > 0
  return {
    setUp,
    runningAYear,
    savingAYear,
    gainAYear,
    paysBackInMonths: pays ? Math.ceil((setUp / gainAYear) * 12) : null,
  }
}

function inPounds(typed: string): number | null {
  return typed === '' ? null : (amountOf(typed, 'pounds')?.value ?? null)
}
