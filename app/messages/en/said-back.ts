import type { FacetKey, Toggle } from '#search/facets.ts'

/** The filters of a search in words: “where the theme is “Health” and there are measured results”. */
export const saidBack = {
  is: {
    kind: 'the type of record is',
    theme: 'the theme is',
    subject: 'the subject is',
    sector: 'the sector is',
    organisationType: 'the type of organisation is',
    organisation: 'the organisation is',
    casebook: 'the casebook is',
    region: 'the region is',
    outcome: 'the outcome of the complaint is',
    evidence: 'the evidence level is',
    maturity: 'the stage reached is',
    year: 'the year is',
  } satisfies Record<Exclude<FacetKey, Toggle>, string>,
  has: {
    goodPractice: 'an ombudsman noted good practice',
    welsh: 'there is a Welsh version',
    measures: 'there are measured results',
    coProduced: 'people who use the service helped to design it',
  } satisfies Record<Toggle, string>,
  /** Dates in words; '' leaves that end open. */
  dates: (from: string, to: string) =>
    from === ''
      ? `the date is ${to} or earlier`
      : to === ''
        ? `the date is ${from} or later`
        : from === to
          ? `the date is ${from}`
          : `the date is between ${from} and ${to}`,
  either: (values: readonly string[]) => joined(values, 'or'),
  where: (phrases: readonly string[]) => `where ${joined(phrases, 'and')}`,
  only: (phrases: readonly string[]) => `Only records where ${joined(phrases, 'and')}.`,
}

function joined(parts: readonly string[], last: string): string {
  const before = parts.slice(0, -1).join(', ')
  return before === '' ? (parts[0] ?? '') : `${before} ${last} ${parts.at(-1) ?? ''}`
}
