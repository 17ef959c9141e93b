/** The closed lists that only case studies use; see vocabulary.ts for what every list promises. */

/** What an organisation was in the work. The one that leads need not be the one that writes it down. */
export const partnerRoles = ['lead', 'delivery', 'funder', 'evaluator', 'community', 'other'] as const
export type PartnerRole = (typeof partnerRoles)[number]

/** What a measure's figures count. With it, figures may be typed as bare numbers. */
export const measureUnits = [
  'percent',
  'people',
  'cases',
  'minutes',
  'hours',
  'days',
  'working-days',
  'weeks',
  'months',
  'pounds',
  'score',
] as const
export type MeasureUnit = (typeof measureUnits)[number]

/** What somebody who is quoted agreed to. Without `portal` nothing of it is published. */
export const consentScopes = ['portal', 'anonymously', 'with-name', 'training'] as const
export type ConsentScope = (typeof consentScopes)[number]
