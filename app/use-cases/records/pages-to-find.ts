import { openId } from '#app/domain/open-data.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { allOrganisations } from '#db/organisations.ts'
import { recommendationsToFind, recordsToFind } from '#db/site-map.ts'

/** A page that search engines should know. */
export interface PageToFind {
  /** In English. */
  path: string
  /** When its words were published, where that is known: UTC, ISO. */
  changed: string | null
}

/** Where the organisations, records and recommendations of this portal are; not the copies of what is at home elsewhere. */
export function pagesToFind({ db }: Portal): PageToFind[] {
  const undated = (path: string): PageToFind => ({ path, changed: null })
  return [
    ...allOrganisations(db).map(({ slug }) => undated(paths.organisation(slug))),
    ...recordsToFind(db).map(({ publishedAt, ...record }) => ({
      path: paths.record(record),
      changed: publishedAt,
    })),
    ...recommendationsToFind(db).map(({ recordId, rowKey }) =>
      undated(paths.recommendation(openId(recordId, rowKey))),
    ),
  ]
}
