import type { AdminPage } from '#app/domain/admin-page.ts'
import { paths } from '#app/paths.ts'

/** Where each page for looking after the portal is. */
export const adminPaths: Record<AdminPage, string> = {
  organisations: paths.manageOrganisations(),
  people: paths.accounts(),
  roles: paths.roles(),
  'missed-searches': paths.missedSearches(),
  synonyms: paths.synonyms(),
  anonymity: paths.listedWords(),
  portals: paths.otherPortals(),
  vocabularies: paths.vocabularies(),
  audit: paths.auditLog(),
  outbox: paths.outbox(),
  health: paths.portalHealth(),
  settings: paths.portalSettings(),
}
