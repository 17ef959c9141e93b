import { adminPagesFor, type AdminPage } from '#app/domain/admin-page.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { countUnhealthy } from '#app/use-cases/health/read-health.ts'
import { insist } from '#app/use-cases/insist.ts'
import { mailState } from '#db/mail.ts'
import { outboxState } from '#db/outbox.ts'

export interface AdminOverview {
  pages: AdminPage[]
  /** How many things on a page wait for somebody, for those pages where any do. */
  waiting: Partial<Record<AdminPage, number>>
}

/** The pages for looking after the portal that are open to the visitor; refused where there is none. */
export async function openAdmin(portal: Portal, visitor: Visitor): Promise<AdminOverview> {
  const pages = adminPagesFor(visitor)
  // Of all the pages this one is open to most people.
  if (pages.length === 0) insist(visitor, { do: 'see-missed-searches' })
  const waiting: AdminOverview['waiting'] = {}
  for (const page of pages) {
    const count = (await countOf[page]?.(portal)) ?? 0
    if (count > 0) waiting[page] = count
  }
  return { pages, waiting }
}

const countOf: Partial<Record<AdminPage, (portal: Portal) => number | Promise<number>>> = {
  health: countUnhealthy,
  outbox: ({ db }) => mailState(db).troubled + outboxState(db).dead,
}
