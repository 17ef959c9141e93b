import { limits } from './field.ts'
import { done, refuse, type Issue, type Result } from './issue.ts'
import type { Organisation } from './organisation.ts'
import { findTerm, type Terms } from './terms.ts'
import { isOneOf, nations } from './vocabulary.ts'

/** What administrators of the portal say about an organisation, as they typed it. */
export interface TypedOrganisation {
  nameEn: string
  nameCy: string
  type: string
  sector: string
  nation: string
  region: string
  code: string
  website: string
}

export type OrganisationDetails = Omit<Organisation, 'id' | 'slug' | 'demonstration'>

const longestCode = 20

/** The details, or what has to be put right. A body without a Welsh name of its own has the English one in both. */
export function readOrganisationDetails(typed: TypedOrganisation, terms: Terms): Result<OrganisationDetails> {
  const choices = {
    type: findTerm(terms, 'organisationType', typed.type),
    sector: findTerm(terms, 'sector', typed.sector),
    nation: isOneOf(nations, typed.nation) ? typed.nation : null,
    region: findTerm(terms, 'region', typed.region),
  }
  const name = { en: tidy(typed.nameEn), cy: tidy(typed.nameCy) || tidy(typed.nameEn) }
  const [code, website] = [typed.code.trim(), typed.website.trim()]
  const issues: Issue[] = [
    ...required('nameEn', name.en || null),
    ...tooLong('nameEn', name.en, limits.line),
    ...tooLong('nameCy', name.cy === name.en ? '' : name.cy, limits.line),
    ...Object.entries(choices).flatMap(([field, choice]) => required(field, choice)),
    ...tooLong('code', code, longestCode),
    ...tooLong('website', website, limits.summary),
    ...(website === '' || isWebsite(website) ? [] : [{ field: 'website', problem: 'not-a-url' as const }]),
  ]
  const { type, sector, nation, region } = choices
  const isChosen = type !== null && sector !== null && nation !== null && region !== null
  if (issues.length > 0 || !isChosen) return refuse(issues)
  return done({ name, type, sector, nation, region, code, website })
}

/** The details in the form's own terms, to begin a change from. */
export function asTyped({
  name,
  type,
  sector,
  nation,
  region,
  code,
  website,
}: Organisation): TypedOrganisation {
  const nameCy = name.cy === name.en ? '' : name.cy
  return { nameEn: name.en, nameCy, type, sector, nation, region, code, website }
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

function required(field: string, given: string | null): Issue[] {
  return given === null ? [{ field, problem: 'required' }] : []
}

function tooLong(field: string, text: string, limit: number): Issue[] {
  return text.length > limit ? [{ field, problem: 'too-long', values: { limit } }] : []
}

/** Whether readers can be led there: a web address without anybody's sign-in in it. */
export function isWebsite(text: string): boolean {
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) || !URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
}
