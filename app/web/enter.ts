import type { TypedResponse } from '@remix-run/node'
import { paths } from '#app/paths.ts'
import type { Call } from './access.ts'
import { goTo } from './respond.ts'
import { letIn } from './session.ts'
import { wayInCookie } from './way-in-cookies.ts'

/** What a way of signing in gave: a session, or a sign-in that waits for a code. */
type Entered = { token: string; pendingToken: null } | { token: null; pendingToken: string }

/** Lets somebody in and goes to where they wanted to be, or first to the page where their code is asked for. */
export function enter(call: Call, entered: Entered, thenTo: string): TypedResponse<never> {
  if (entered.token !== null) {
    letIn(call, entered.token)
    return goTo(thenTo, call)
  }
  call.setCookie(wayInCookie(call.portal.settings, 'pending', entered.pendingToken))
  return goTo(paths.signInCode(thenTo), call)
}
