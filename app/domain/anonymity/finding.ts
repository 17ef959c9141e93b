/**
 * What the detector hands over. Stored acceptances and dismissals will name findings by `rule`, place and words, so the
 * ids below are never renamed or given to another rule.
 */
export const findingKinds = [
  'name',
  'nhs-number',
  'ni-number',
  'date-of-birth',
  'exact-date',
  'age',
  'address',
  'postcode',
  'phone',
  'email',
  'vehicle',
  'bank',
  'reference',
  'handle',
  'coordinates',
  'singling-out',
  'listed',
] as const
export type FindingKind = (typeof findingKinds)[number]

export const ruleIds = [
  'deny-list',
  'email-address',
  'social-handle',
  'iban',
  'payment-card',
  'sort-code-and-account',
  'nhs-number',
  'national-insurance-number',
  'phone-number',
  'map-coordinates',
  'vehicle-registration',
  'case-reference',
  'date-of-birth',
  'exact-date',
  'exact-age',
  'house-and-street',
  'postcode',
  'titled-name',
  'welsh-patronymic',
  'full-name',
  'initial-and-surname',
  'surname-first',
  'related-name',
  'given-name',
  'unlisted-name',
  'name-in-address',
  'sole-holder',
  'small-care-home',
  'rare-condition-and-place',
] as const
export type RuleId = (typeof ruleIds)[number]

/** `identifies` on its own, or `narrows`: one piece that tells somebody apart together with others. */
export type Severity = 'identifies' | 'narrows'

/** `sure`: the form proves it, or a check digit does; `likely`: form and words around it agree; `possible`: look at it. */
export type Confidence = 'sure' | 'likely' | 'possible'

export interface Finding {
  rule: RuleId
  kind: FindingKind
  severity: Severity
  confidence: Confidence
  /** Offsets into the text that was read, in UTF-16 units, as `slice` counts. */
  start: number
  end: number
  /** The words found, `text.slice(start, end)`. */
  text: string
  /** Words, in the language of the text, that could stand there instead; null when the sentence must be rewritten. */
  suggestion: string | null
}
