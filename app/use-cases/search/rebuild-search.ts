import type { PortalRecord } from '#app/domain/record.ts'
import type { Portal } from '#app/portal.ts'
import { publishedAfter } from '#db/records.ts'
import type { SearchDocument } from '#search/document.ts'
import type { SearchEngine } from '#search/engine.ts'
import { searchDocument } from './tell-search.ts'

const batch = 200

/** Builds every index anew from the database, each beside the old one. Gives the number of records. */
export async function rebuildSearch(
  portal: Portal,
  onProgress: (done: number) => void = () => {},
): Promise<number> {
  let records = 0
  for (const index of portal.search.indexes()) records = await rebuildIndex(portal, index, onProgress)
  return records
}

export async function rebuildIndex(
  portal: Portal,
  index: Pick<SearchEngine, 'replaceAll'>,
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
  await index.replaceAll(documents())
  return done
}

/**
 * Makes sure that the portal can search what is published, before the first page is served: an index in a new form is
 * empty. One on another server may be away or be filled later; one that will never answer as it is set up stops the
 * start, in a sentence.
 */
export async function prepareSearch(portal: Portal): Promise<void> {
  for (const index of portal.search.indexes()) {
    if (index.outside) {
      const { ok, detail, misconfigured } = await index.health()
      if (misconfigured) throw new Error(detail)
      if (!ok) portal.log.warn(`${detail} Until it can, the portal searches by itself.`)
    } else if (await index.needsRebuild()) {
      const records = await rebuildIndex(portal, index)
      portal.log.info({ records }, 'the search index was built anew')
    }
  }
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
