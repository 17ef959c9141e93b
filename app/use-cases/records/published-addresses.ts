import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { publishedSlugs } from '#db/published.ts'

/** A sitemap may list 50,000 addresses; each record has two. */
const most = 24_000

/** Where every published record is, newest first. */
export function publishedAddresses(portal: Portal): { kind: RecordKind; slug: string }[] {
  return publishedSlugs(portal.db, most)
}
