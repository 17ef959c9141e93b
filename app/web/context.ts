import '@remix-run/node'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'

/** What the server hands to every loader and action, worked out once per request. */
export interface RequestContext {
  portal: Portal
  /** Who is signed in, resolved before Remix runs; null for a reader. */
  visitor: Person | null
  /** The session's token, to end it on sign-out. */
  sessionToken: string | null
  /** The key that holds a visitor's agenda before they sign in; null until they have one. */
  agendaKey: string | null
  /** The key to what was typed when a session had ended; null when there is none. */
  parkingKey: string | null
  /** The token of a sign-in that waits for a code; see app/web/way-in-cookies.ts. */
  pendingToken: string | null
  /** The token of a way out to an organisation's own sign-in, from which the browser is expected back. */
  attemptToken: string | null
  /** For the nonce of scripts. */
  nonce: string
  requestId: string
  /** The visitor's network address, as seen past the trusted proxies. */
  address: string
  /** Adds a Set-Cookie header to the response. */
  setCookie(header: string): void
}

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface AppLoadContext extends RequestContext {}
}
