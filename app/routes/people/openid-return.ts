import { languageOf, paths } from '#app/paths.ts'
import { finishOpenId } from '#app/use-cases/openid/finish-openid.ts'
import { forAnyone } from '#app/web/access.ts'
import { enter } from '#app/web/enter.ts'
import { goTo } from '#app/web/respond.ts'

/**
 * Where every directory sends people back to. Always goes on to another page, in the language they left in, so that what
 * the directory put in the address is in nobody's history. A second look at a name that comes twice is not taken.
 */
export const loader = forAnyone(async (call) => {
  const { portal, visitor, url, attemptToken, sessionToken, agendaKey } = call
  const one = (name: string) => {
    const values = url.searchParams.getAll(name)
    return values.length === 1 ? (values[0] ?? null) : null
  }
  const came = { state: one('state'), code: one('code'), error: one('error'), iss: one('iss') }
  const browser = { browserToken: attemptToken, sessionToken, agendaKey }
  const finished = await finishOpenId(portal, visitor, { ...came, ...browser })
  const language = finished.thenTo === null ? call.language : languageOf(finished.thenTo)
  if (finished.refused !== null) return goTo(paths.signInRefused(finished.refused), { language })
  return enter({ ...call, language }, finished.entered, finished.thenTo)
})
