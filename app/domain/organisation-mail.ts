import type { Bilingual } from './text.ts'

/** What mail within an organisation tells. Values and `path` are as in mail.ts. */
export interface OrganisationMailValues {
  /** To whoever can let a draft leave the organisation. */
  'for-approval': { title: Bilingual; path: string }
  'sent-back': { title: Bilingual; reasons: number; path: string }
  'signed-off': { title: Bilingual; path: string }
  /** To a colleague who is to go on with what somebody else began. */
  'given-to-you': { title: Bilingual; path: string }
}

/** Whoever wants no mail finds all of it on the page of their work. */
export const organisationMailSentAnyway: Readonly<Record<keyof OrganisationMailValues, false>> = {
  'for-approval': false,
  'sent-back': false,
  'signed-off': false,
  'given-to-you': false,
}
