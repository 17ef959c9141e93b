import type { z } from 'zod'
import { Fault } from '#app/domain/fault.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import { paths } from '#app/paths.ts'
import { closedOrganisations, formerNames, presentOrganisation } from '#db/organisation-life.ts'
import { allOrganisations } from '#db/organisations.ts'
import type { Call } from '../access.ts'
import { here } from './file-answer.ts'
import type { organisation } from './schemas.ts'

type OrganisationAnswer = z.infer<typeof organisation>

/** Organisations in the order of their ids, after one of them. */
export function organisationAnswers(call: Call, after: string, size: number): OrganisationAnswer[] {
  const ordered = allOrganisations(call.portal.db).sort((a, b) => (a.id < b.id ? -1 : 1))
  return answers(call, ordered.filter(({ id }) => id > after).slice(0, size))
}

/** An organisation by its id or its part of an address, also by those of one that went into it. Throws `not-found`. */
export function organisationAnswer(call: Call, id: string): OrganisationAnswer {
  const found = presentOrganisation(call.portal.db, id)
  const [answer] = found === null ? [] : answers(call, [found])
  if (answer === undefined) throw new Fault('not-found')
  return answer
}

function answers(call: Call, bodies: readonly Organisation[]): OrganisationAnswer[] {
  const { db } = call.portal
  const closed = closedOrganisations(db)
  const former = formerNames(
    db,
    bodies.map(({ id }) => id),
  )
  return bodies.map(({ id, slug, name, type, sector, nation, region, website, demonstration }) => ({
    id,
    address: here(call, paths.organisation(slug)),
    name,
    type,
    sector,
    nation,
    region,
    website,
    formerNames: (former.get(id) ?? []).map((one) => one.name),
    closed: closed.has(id),
    demonstration,
  }))
}
