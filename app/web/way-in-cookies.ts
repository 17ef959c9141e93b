import { attemptMinutes } from '#app/domain/openid.ts'
import { pendingMinutes } from '#app/domain/second-factor.ts'
import type { Settings } from '#app/settings.ts'
import { isToken } from '#app/use-cases/people/credentials.ts'
import { cookieHeader, readCookie } from './cookies.ts'

/** What a browser holds while somebody is half-way in: each cookie is a token that opens one further step. */
const minutesOf = {
  /** After the password: the page where the code is typed. */
  pending: pendingMinutes,
  /** At their organisation's sign-in: the way back from there. */
  attempt: attemptMinutes,
} as const
type WayIn = keyof typeof minutesOf

export function wayInCookie(settings: Settings, way: WayIn, token: string): string {
  const options = { maxAge: minutesOf[way] * 60, secure: settings.production }
  return cookieHeader(nameOf(settings, way), token, options)
}

export function noWayInCookie(settings: Settings, way: WayIn): string {
  return cookieHeader(nameOf(settings, way), '', { maxAge: 0, secure: settings.production })
}

export function readWayIn(settings: Settings, way: WayIn, cookies: string | undefined): string | null {
  const token = readCookie(cookies, nameOf(settings, way))
  return isToken(token) ? token : null
}

function nameOf(settings: Settings, way: WayIn): string {
  return settings.production ? `__Host-${way}` : way
}
