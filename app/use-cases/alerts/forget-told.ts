import { daysToldIsKept } from '#app/domain/saved-search.ts'
import type { Portal } from '#app/portal.ts'
import { forgetTold as forget } from '#db/alerts.ts'

/** Forgets what people were told so long ago that no search can tell them again. Gives how much. */
export function forgetTold({ db, clock }: Portal): number {
  return forget(db, new Date(clock().getTime() - daysToldIsKept * 24 * 60 * 60_000).toISOString())
}
