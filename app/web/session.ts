import { daysWithoutAccount } from '#app/domain/agenda.ts'
import { describeDevice, type Device } from '#app/domain/device.ts'
import type { Person } from '#app/domain/person.ts'
import { browserDays, isPastAbsoluteLimit, isWorthNoting } from '#app/domain/session.ts'
import type { Portal } from '#app/portal.ts'
import type { Settings } from '#app/settings.ts'
import { hashOfToken, isToken, newToken } from '#app/use-cases/people/credentials.ts'
import { lacksSecondFactor } from '#app/use-cases/second-factor/lacks-second-factor.ts'
import { findPerson } from '#db/people.ts'
import { noteSessionUse } from '#db/sessions.ts'
import type { RequestContext } from './context.ts'
import { cookieHeader, readCookie } from './cookies.ts'
import { luciaOf } from './lucia.ts'
import { readWayIn } from './way-in-cookies.ts'

/** What the server knows about a request before Remix sees it. */
export interface Arrival {
  /** The Cookie header. */
  cookies: string | undefined
  /** The User-Agent header; '' when there was none. */
  userAgent: string
  address: string
  requestId: string
  nonce: string
}

/**
 * Who asks, worked out once per request: loaders run side by side and must agree. Renews the session cookie when lucia
 * moved the session's end on, and takes back a cookie that no longer opens anything.
 */
export async function contextFor(
  portal: Portal,
  arrival: Arrival,
  setCookie: (header: string) => void,
): Promise<RequestContext> {
  const token = readCookie(arrival.cookies, luciaOf(portal).sessionCookieName)
  const found = token === null ? null : await resume(portal, token)
  if (token !== null && found === null) setCookie(signOutCookie(portal))
  if (token !== null && found?.fresh) setCookie(signInCookie(portal, token))
  const parkingKey = readCookie(arrival.cookies, parkingCookieName(portal.settings))
  const agendaKey = readCookie(arrival.cookies, agendaCookieName(portal.settings))
  return {
    portal: { ...portal, requestId: arrival.requestId, device: deviceOf(portal, arrival) },
    visitor: found?.person ?? null,
    sessionToken: found === null ? null : token,
    agendaKey: isToken(agendaKey) ? agendaKey : null,
    parkingKey: isToken(parkingKey) ? parkingKey : null,
    pendingToken: readWayIn(portal.settings, 'pending', arrival.cookies),
    attemptToken: readWayIn(portal.settings, 'attempt', arrival.cookies),
    nonce: arrival.nonce,
    requestId: arrival.requestId,
    address: arrival.address,
    setCookie,
  }
}

/** The person whose session the token opens; ends a session past its absolute limit or of a suspended person. */
async function resume(portal: Portal, token: string): Promise<{ person: Person; fresh: boolean } | null> {
  if (!isToken(token)) return null
  const lucia = luciaOf(portal)
  const { session } = await lucia.validateSession(hashOfToken(token))
  if (session === null) return null
  const person = findPerson(portal.db, session.userId)
  if (person === null || person.suspended || isPastAbsoluteLimit(session.createdAt, portal.clock())) {
    await lucia.invalidateSession(session.id)
    return null
  }
  if (lacksSecondFactor(portal, person, session.id)) person.needsSecondFactor = true
  if (isWorthNoting(session, portal.clock()))
    noteSessionUse(portal.db, session.id, portal.clock().toISOString())
  return { person, fresh: session.fresh }
}

/** The Set-Cookie header that signs somebody in with the token a verb gave back. */
export function signInCookie(portal: Portal, token: string): string {
  return luciaOf(portal).createSessionCookie(token).serialize()
}

/** The browser, by the key in its cookie, or by a new one, which it keeps when somebody signs in. */
function deviceOf({ settings }: Portal, { cookies, userAgent }: Arrival): Device {
  const key = readCookie(cookies, browserCookieName(settings))
  return { ...describeDevice(userAgent), key: isToken(key) ? key : newToken() }
}

/**
 * After a verb gave a session's token: the cookie for it, one by which the browser is known again, and none for the
 * agenda, which belongs to the account now.
 */
export function letIn({ portal, agendaKey, setCookie }: RequestContext, token: string): void {
  setCookie(signInCookie(portal, token))
  if (portal.device !== null) setCookie(browserCookie(portal.settings, portal.device.key))
  if (agendaKey !== null) setCookie(noAgendaCookie(portal.settings))
}

export function signOutCookie(portal: Portal): string {
  return luciaOf(portal).createBlankSessionCookie().serialize()
}

/** Remembers the agenda of somebody who has not signed in; the key is made with `newToken`. */
export function agendaCookie(settings: Settings, key: string): string {
  const options = { maxAge: daysWithoutAccount * 86_400, secure: settings.production }
  return cookieHeader(agendaCookieName(settings), key, options)
}

/** Forgets it, once the agenda belongs to an account. */
export function noAgendaCookie(settings: Settings): string {
  return cookieHeader(agendaCookieName(settings), '', { maxAge: 0, secure: settings.production })
}

function agendaCookieName(settings: Settings): string {
  return settings.production ? '__Host-agenda' : 'agenda'
}

/** Tells a browser that was signed in with before from one that was not: whose account it was it does not say. */
function browserCookie(settings: Settings, key: string): string {
  const options = { maxAge: browserDays * 86_400, secure: settings.production }
  return cookieHeader(browserCookieName(settings), key, options)
}

function browserCookieName(settings: Settings): string {
  return settings.production ? '__Host-browser' : 'browser'
}

/** Leads back to what was typed when a session had ended; see app/web/parking.ts. */
export function parkingCookieName(settings: Settings): string {
  return settings.production ? '__Host-parked' : 'parked'
}
