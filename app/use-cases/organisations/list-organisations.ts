import type { Organisation } from '#app/domain/organisation.ts'
import { letterOf, matching, type OrganisationQuery } from '#app/domain/organisation-list.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { formerNames } from '#db/organisation-life.ts'
import { allOrganisations } from '#db/organisations.ts'

const pageSize = 100

export interface OrganisationList {
  /** How many match, on all pages. */
  total: number
  page: number
  pages: number
  /** Every letter under which something matches, in the order of the alphabet. */
  letters: string[]
  /** This page, by first letter. */
  groups: { letter: string; organisations: Organisation[] }[]
}

/** The organisations that match, A to Z in the reader's language, a page at a time; `letter` '' means all letters. */
export function listOrganisations(
  portal: Portal,
  _visitor: Visitor,
  input: OrganisationQuery & { letter: string; page: number; language: Language },
): OrganisationList {
  const { language } = input
  const all = allOrganisations(portal.db)
  const former = formerNames(
    portal.db,
    all.map(({ id }) => id),
  )
  const found = matching(all, input, language, former)
  const under = (one: Organisation) => letterOf(one.name[language], language)
  const letters = [...new Set(found.map(under))]
  const letter = letters.find((known) => known.toLowerCase() === input.letter.toLowerCase())
  const wanted = letter === undefined ? found : found.filter((one) => under(one) === letter)
  const pages = Math.max(1, Math.ceil(wanted.length / pageSize))
  const page = Math.min(Math.max(1, input.page), pages)
  const shown = wanted.slice((page - 1) * pageSize, page * pageSize)
  const groups = [...new Set(shown.map(under))].map((first) => ({
    letter: first,
    organisations: shown.filter((one) => under(one) === first),
  }))
  return { total: wanted.length, page, pages, letters, groups }
}
