import { matching, type OrganisationState } from '#app/domain/organisation-list.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { closedOrganisations, formerNames } from '#db/organisation-life.ts'
import { namedBodies } from '#db/named-bodies.ts'
import { countsOf } from '#db/organisation-records.ts'
import { allOrganisations } from '#db/organisations.ts'

const pageSize = 50

export interface ListedOrganisation extends Organisation {
  closed: boolean
  /** In an import; no administrator has looked at it yet. */
  named: boolean
  people: number
  published: number
}

export interface OrganisationsPage {
  total: number
  page: number
  pages: number
  organisations: ListedOrganisation[]
}

/** Every organisation for the administrators of the portal, by name, a page at a time; `state` null means all. */
export function listOrganisations(
  portal: Portal,
  visitor: Visitor,
  input: { words: string; state: OrganisationState | null; page: number; language: Language },
): OrganisationsPage {
  insist(visitor, { do: 'manage-organisations' })
  const { words, state, language } = input
  const all = allOrganisations(portal.db)
  const ids = (list: readonly Organisation[]) => list.map(({ id }) => id)
  const closed = closedOrganisations(portal.db)
  const named = namedBodies(portal.db)
  const former = formerNames(portal.db, ids(all))
  const found = matching(all, { words, nation: null, type: null }, language, former).filter(
    ({ id }) =>
      state === null || (state === 'named' ? named.has(id) : closed.has(id) === (state === 'closed')),
  )
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const page = Math.min(Math.max(1, input.page), pages)
  const shown = found.slice((page - 1) * pageSize, page * pageSize)
  const counts = countsOf(portal.db, ids(shown))
  const organisations = shown.map((one) => ({
    ...one,
    closed: closed.has(one.id),
    named: named.has(one.id),
    ...(counts.get(one.id) ?? { people: 0, published: 0 }),
  }))
  return { total: found.length, page, pages, organisations }
}
