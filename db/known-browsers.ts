import { and, eq, lt } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { knownBrowsers } from './schema/schema.ts'

/** Remembers that somebody signed in with a browser, whose key is stored as its SHA-256 only. */
export function noteBrowser(
  db: Reader,
  browser: { personId: string; keyHash: string; usedAt: string },
): void {
  const { usedAt } = browser
  db.insert(knownBrowsers)
    .values(browser)
    .onConflictDoUpdate({ target: [knownBrowsers.personId, knownBrowsers.keyHash], set: { usedAt } })
    .run()
}

export function isKnownBrowser(db: Reader, personId: string, keyHash: string): boolean {
  const same = and(eq(knownBrowsers.personId, personId), eq(knownBrowsers.keyHash, keyHash))
  return db.select().from(knownBrowsers).where(same).get() !== undefined
}

/** Gives how many there were. */
export function forgetBrowsersBefore(db: Reader, time: string): number {
  return db.delete(knownBrowsers).where(lt(knownBrowsers.usedAt, time)).run().changes
}
