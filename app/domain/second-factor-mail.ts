import type { Bilingual } from './text.ts'

/** Warnings about somebody's second factor, and about the account of their organisation that lets them in. */
export interface SecondFactorMailValues {
  'second-factor-on': { path: string }
  'second-factor-off': { path: string }
  'second-factor-reset': { path: string }
  'recovery-code-used': { left: number; path: string }
  'recovery-codes-renewed': { path: string }
  'linked-to-organisation': { organisation: Bilingual; path: string }
}

/** Whoever asked for no mail is warned all the same. */
export const secondFactorMailSentAnyway: Readonly<Record<keyof SecondFactorMailValues, true>> = {
  'second-factor-on': true,
  'second-factor-off': true,
  'second-factor-reset': true,
  'recovery-code-used': true,
  'recovery-codes-renewed': true,
  'linked-to-organisation': true,
}
