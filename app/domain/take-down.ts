/** Why a record is erased for good. Kept for those who must account for it; readers are not told. */
export const takeDownReasons = [
  'personal-information',
  'court-order',
  'legal-threat',
  'safeguarding',
  'copyright',
  'consent-withdrawn',
  'other',
] as const
export type TakeDownReason = (typeof takeDownReasons)[number]
