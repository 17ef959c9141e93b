import { data, redirect, type TypedResponse } from '@remix-run/node'
import type { Fault, FaultKind } from '#app/domain/fault.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'

/** One table: what the domain refuses, as HTTP. */
const statusOf: Record<FaultKind, number> = {
  'bad-request': 400,
  'sign-in-first': 401,
  forbidden: 403,
  'not-found': 404,
  'wrong-state': 409,
  gone: 410,
}

/** What the error page needs to explain itself. */
export interface FaultData {
  why: string | null
}

/** The answer to a fault, to be thrown from a loader or action. Signing in comes back to the page asked for. */
export function answerFault(fault: Fault, call: { request: Request; url: URL; language: Language }): unknown {
  if (fault.fault === 'sign-in-first') {
    const then =
      call.request.method === 'GET' ? call.url.pathname.replace(/\.data$/, '') + cleanSearch(call.url) : ''
    return redirect(inLanguage(paths.signIn(then), call.language))
  }
  return data<FaultData>({ why: fault.why }, { status: statusOf[fault.fault] })
}

function cleanSearch(url: URL): string {
  const search = new URLSearchParams(url.search)
  search.delete('_routes')
  return search.size > 0 ? `?${search}` : ''
}

/** Redirect within the portal, staying in the language of the page. Typed as data that never arrives: pages see only the rest. */
export function goTo(path: string, call: { language: Language }): TypedResponse<never> {
  return redirect(inLanguage(path, call.language))
}

/**
 * A place inside this portal to return to after signing in, or the fallback: never another site. Looked at when its
 * dots are resolved: `/.//host` is then `//host`, which names another site.
 */
export function safeReturn(to: string | null, fallback: string): string {
  if (to === null || !to.startsWith('/') || /[\\\u0000-\u001f]/.test(to)) return fallback
  const portal = 'http://portal.invalid'
  if (!URL.canParse(to, portal)) return fallback
  const { origin, pathname, search } = new URL(to, portal)
  return origin === portal && !/^(\/cy)?\/\//.test(pathname) ? pathname + search : fallback
}
