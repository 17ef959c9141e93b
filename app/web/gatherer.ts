import type { Gatherer } from '#app/use-cases/agendas/holder.ts'
import { newToken } from '#app/use-cases/people/credentials.ts'
import type { Call } from './access.ts'
import { agendaCookie } from './session.ts'

/** Whose agenda it is: the account's, or the one that the browser's cookie has the key of. */
export function gathererOf({ visitor, agendaKey }: Pick<Call, 'visitor' | 'agendaKey'>): Gatherer {
  return { visitor, agendaKey }
}

/** The same for somebody about to change an agenda: a reader without a key gets one, with one the cookie is renewed. */
export function gathererWithKey(call: Call): Gatherer {
  if (call.visitor !== null) return gathererOf(call)
  const agendaKey = call.agendaKey ?? newToken()
  call.setCookie(agendaCookie(call.portal.settings, agendaKey))
  return { visitor: null, agendaKey }
}

/** For the pages of one's own agenda: opening it keeps the key as long as the agenda. */
export function gathererReturning(call: Call): Gatherer {
  return call.agendaKey === null ? gathererOf(call) : gathererWithKey(call)
}
