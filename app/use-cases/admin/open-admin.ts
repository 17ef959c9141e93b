import { adminPagesFor, type AdminPage } from '#app/domain/admin-page.ts'
import type { Visitor } from '#app/domain/person.ts'
import { insist } from '#app/use-cases/insist.ts'

/** The pages for looking after the portal that are open to the visitor; refused where there is none. */
export function openAdmin(visitor: Visitor): AdminPage[] {
  const pages = adminPagesFor(visitor)
  // Of all the pages this one is open to most people.
  if (pages.length === 0) insist(visitor, { do: 'see-missed-searches' })
  return pages
}
