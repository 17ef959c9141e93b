import { isEmail } from './email.ts'
import { limits } from './field.ts'
import { done, refuse, type Issue, type Result } from './issue.ts'
import { isWebsite } from './organisation-details.ts'
import type { Bilingual } from './text.ts'

/** What an organisation says of itself. Its name and kind are for the portal's administrators to change. */
export interface OrganisationProfile {
  /** Markdown. */
  about: Bilingual
  website: string
  /** For readers, so never a person's own. Each may be ''. */
  contactEmail: string
  contactPhone: string
  contactAddress: string
}

export const profileLimits = {
  about: 2_000,
  website: limits.summary,
  contactEmail: 200,
  contactPhone: 40,
  contactAddress: 400,
} as const

/** The profile as it is kept, or what has to be put right in what was typed. */
export function readProfile(typed: OrganisationProfile): Result<OrganisationProfile> {
  const profile: OrganisationProfile = {
    about: { en: typed.about.en.trim(), cy: typed.about.cy.trim() },
    website: typed.website.trim(),
    contactEmail: typed.contactEmail.trim().toLowerCase(),
    contactPhone: typed.contactPhone.trim().replace(/\s+/g, ' '),
    contactAddress: typed.contactAddress.replace(/\r\n?/g, '\n').trim(),
  }
  const { about, website, contactEmail, contactPhone, contactAddress } = profile
  const issues: Issue[] = [
    ...tooLong('about.en', about.en, profileLimits.about),
    ...tooLong('about.cy', about.cy, profileLimits.about),
    ...tooLong('website', website, profileLimits.website),
    ...(website === '' || isWebsite(website) ? [] : [{ field: 'website', problem: 'not-a-url' as const }]),
    ...tooLong('contactEmail', contactEmail, profileLimits.contactEmail),
    ...(contactEmail === '' || isEmail(contactEmail)
      ? []
      : [{ field: 'contactEmail', problem: 'not-an-email' as const }]),
    ...(contactPhone === '' || isPhone(contactPhone)
      ? []
      : [{ field: 'contactPhone', problem: 'not-a-phone' as const }]),
    ...tooLong('contactAddress', contactAddress, profileLimits.contactAddress),
  ]
  return issues.length > 0 ? refuse(issues) : done(profile)
}

/** Digits, with what people put between them; an extension may follow. */
function isPhone(text: string): boolean {
  return (
    text.length <= profileLimits.contactPhone &&
    /^\+?[\d ()-]{5,30}( ?(ext|est)\.? ?\d{1,6})?$/i.test(text) &&
    /\d{3}/.test(text)
  )
}

function tooLong(field: string, text: string, limit: number): Issue[] {
  return text.length > limit ? [{ field, problem: 'too-long', values: { limit } }] : []
}

/** Bytes of a picture as uploaded. */
export const largestLogo = 5 * 1024 * 1024
/** Pixels a side of what is kept of it. */
export const logoSide = 400

/** A logo as pages ask for it. */
export interface LogoPlace {
  organisationId: string
  sha256: string
  width: number
  height: number
}
