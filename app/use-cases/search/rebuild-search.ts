import type { PortalRecord } from '#app/domain/record.ts'
import type { Portal } from '#app/portal.ts'
import { publishedAfter, publishedVersions } from '#db/records.ts'
import type { SearchDocument } from '#search/document.ts'
import { searchDocument } from './tell-search.ts'

const batch = 200

/** Builds the whole index anew from the database, beside the old one. Gives the number of records. */
export async function rebuildSearch(
  portal: Portal,
  onProgress: (done: number) => void = () => {},
): Promise<number> {
  let done = 0
  function* documents(): Iterable<SearchDocument> {
    for (const record of allPublished(portal)) {
      const document = searchDocument(portal, portal.db, record)
      if (document !== null) yield document
      onProgress((done += 1))
    }
  }
  await portal.search.replaceAll(documents())
  return done
}

/** Makes sure that search holds what is published, before the first page is served: an index in a new form is empty. */
export async function prepareSearch(portal: Portal): Promise<void> {
  if (!(await portal.search.needsRebuild())) return
  const records = await rebuildSearch(portal)
  portal.log.info({ records }, 'the search index was built anew')
}

/** Records that the index lacks, holds in another version, or holds though readers cannot see them. */
export async function searchDrift(portal: Portal): Promise<string[]> {
  const expected = new Map(publishedVersions(portal.db).map(({ id, version }) => [id, version]))
  const drifted: string[] = []
  for (const { id, version } of await portal.search.indexed()) {
    if (expected.get(id) !== version) drifted.push(id)
    expected.delete(id)
  }
  return [...drifted, ...expected.keys()]
}

function* allPublished(portal: Portal): Iterable<PortalRecord> {
  let after = ''
  for (;;) {
    const records = publishedAfter(portal.db, after, batch)
    if (records.length === 0) return
    yield* records
    after = records.at(-1)?.id ?? after
  }
}
