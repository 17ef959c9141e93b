import { z } from 'zod'
import { inLanguage, paths } from '#app/paths.ts'
import type { Call } from '../access.ts'
import { wholeAddress } from '../results-pages.ts'

const usual = 20
const most = 100

/** Where a list goes on, as the page before it said: not to be made up. Holds the last id of that page. */
const cursor = z
  .string()
  .regex(/^[\w-]+$/)
  .max(200)
  .transform((typed) => Buffer.from(typed, 'base64url').toString())

/** What every list takes. */
export const paging = z.object({
  cursor: cursor.optional(),
  limit: z.coerce.number().int().min(1).max(most).default(usual),
})

/** A page of a list and the address of the next one, which asks for the same otherwise. `all` has one more, if there is one. */
export function pageOfItems<T>(
  call: Call,
  path: string,
  all: readonly T[],
  limit: number,
  idOf: (item: T) => string,
): { items: T[]; next: string | null } {
  const items = all.slice(0, limit)
  const last = items.at(-1)
  if (all.length <= limit || last === undefined) return { items, next: null }
  const asked = new URLSearchParams(call.url.searchParams)
  asked.set('cursor', Buffer.from(idOf(last)).toString('base64url'))
  return { items, next: wholeAddress(call, `${inLanguage(paths.api(path), call.language)}?${asked}`) }
}
