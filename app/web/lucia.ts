import { DrizzleSQLiteAdapter } from '@lucia-auth/adapter-drizzle'
import { Lucia, TimeSpan } from 'lucia'
import { idleLimitMinutes } from '#app/domain/session.ts'
import type { Portal } from '#app/portal.ts'
import { people, sessions } from '#db/schema/schema.ts'

/**
 * The one place that knows lucia: it finds a session, refuses an expired one, moves the idle limit on and writes the
 * cookie. Sessions are begun and ended by the verbs of app/use-cases/people, in the transaction of their audit entry,
 * which lucia's asynchronous calls cannot join.
 */
export function luciaOf(portal: Portal) {
  return new Lucia(new DrizzleSQLiteAdapter(portal.db, sessions, people), {
    sessionExpiresIn: new TimeSpan(idleLimitMinutes, 'm'),
    sessionCookie: {
      name: portal.settings.production ? '__Host-session' : 'session',
      attributes: { secure: portal.settings.production, sameSite: 'lax', path: '/' },
    },
    getSessionAttributes: ({ createdAt, usedAt }) => ({ createdAt, usedAt }),
  })
}

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof luciaOf>
    DatabaseSessionAttributes: { createdAt: string; usedAt: string }
  }
}
