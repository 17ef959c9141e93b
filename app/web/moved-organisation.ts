import type { Fault } from '#app/domain/fault.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { presentOrganisation } from '#db/organisation-life.ts'
import type { Call } from './access.ts'

/** `/organisations/SLUG` and everything below it, in either language. */
const organisationPath = /^(?:\/cy)?\/organisations\/([a-z0-9-]{1,120})((?:\/[^?]*)?)$/

/** An hour: a former address may become somebody's address again. */
const cached = { 'Cache-Control': 'public, max-age=3600' }

/**
 * The answer to a request for a page of an organisation under an address that it had before, or that of a body that went
 * into it: for good to the one it has now, whatever is asked for below it. Null when that is not what was asked.
 */
export function toMovedOrganisation(fault: Fault, { portal, request, url, language }: Call): Response | null {
  if (fault.fault !== 'not-found' || !['GET', 'HEAD'].includes(request.method)) return null
  const [, former = '', below = ''] = organisationPath.exec(url.pathname.replace(/\.data$/, '')) ?? []
  const now = former === '' ? null : presentOrganisation(portal.db, former)
  if (now === null || now.slug === former || now.id === former) return null
  const search = new URLSearchParams(url.search)
  search.delete('_routes')
  const path = paths.organisation(now.slug) + below + (search.size > 0 ? `?${search}` : '')
  return new Response(null, { status: 301, headers: { ...cached, Location: inLanguage(path, language) } })
}
