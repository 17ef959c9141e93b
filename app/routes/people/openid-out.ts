import { redirect } from '@remix-run/node'
import { inLanguage, paths } from '#app/paths.ts'
import { beginOpenId } from '#app/use-cases/openid/begin-openid.ts'
import { forAnyone } from '#app/web/access.ts'
import { goTo, safeReturn } from '#app/web/respond.ts'
import { wayInCookie } from '#app/web/way-in-cookies.ts'

/**
 * The way out to an organisation's sign-in. A link leads here and not a form: browsers hold what a form leads to against
 * the Content-Security-Policy of the page it was on, and that allows no other site.
 */
export const loader = forAnyone(async (call) => {
  const { portal, visitor, params, url, language, address, attemptToken } = call
  const thenTo = inLanguage(safeReturn(url.searchParams.get('then'), paths.work()), language)
  if (visitor !== null) return goTo(thenTo, call)
  const slug = params['slug'] ?? ''
  const begun = await beginOpenId(portal, visitor, { slug, thenTo, address, browserToken: attemptToken })
  if (typeof begun === 'string') return goTo(paths.signInRefused(begun), call)
  call.setCookie(wayInCookie(portal.settings, 'attempt', begun.browserToken))
  return redirect(begun.location)
})
