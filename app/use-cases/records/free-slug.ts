import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Reader } from '#db/connection.ts'
import { slugsFrom } from '#db/records.ts'
import { wasTakenDownAt } from '#db/take-downs.ts'

/** The address as wanted, or with the first number behind it that makes it one nothing has or ever had. */
export function freeSlug(db: Reader, kind: RecordKind, wanted: string): string {
  const taken = slugsFrom(db, kind, wanted)
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    if (!taken.has(slug) && !wasTakenDownAt(db, kind, slug)) return slug
  }
}
