import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import { isOneOf, nations, organisationTypes, regions, sectors } from '#app/domain/vocabulary.ts'

/** An organisation as a list describes it: everything but the id that the portal gives it. */
export type ListedOrganisation = Omit<Organisation, 'id'>

/** One row of a list (columns slug, name_en, name_cy, type, sector, nation, region, code, website), checked. */
export function readOrganisation(
  row: Record<string, string | undefined>,
  demonstration: boolean,
): Result<ListedOrganisation> {
  const value = (column: string) => row[column]?.trim() ?? ''
  const [slug, website] = [value('slug'), value('website')]
  const [type, sector, nation, region] = [value('type'), value('sector'), value('nation'), value('region')]
  const name = { en: value('name_en'), cy: value('name_cy') || value('name_en') }

  const issues: Issue[] = []
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) issues.push({ field: 'slug', problem: 'required' })
  if (name.en === '') issues.push({ field: 'name_en', problem: 'required' })
  if (website !== '' && !/^https?:\/\/[^\s]+$/.test(website)) {
    issues.push({ field: 'website', problem: 'not-a-url' })
  }
  const unknown = (field: string): Issue => ({ field, problem: 'not-a-choice' })
  if (!isOneOf(organisationTypes, type)) return refuse([...issues, unknown('type')])
  if (!isOneOf(sectors, sector)) return refuse([...issues, unknown('sector')])
  if (!isOneOf(nations, nation)) return refuse([...issues, unknown('nation')])
  if (!isOneOf(regions, region)) return refuse([...issues, unknown('region')])
  if (issues.length > 0) return refuse(issues)
  return done({ slug, name, type, sector, nation, region, code: value('code'), website, demonstration })
}
