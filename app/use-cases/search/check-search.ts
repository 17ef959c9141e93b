import type { IndexCheck, Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { putInOutbox } from '#db/journal.ts'
import { waitingSubjects } from '#db/outbox.ts'
import { findRecord, publishedVersions } from '#db/records.ts'
import type { SearchEngine } from '#search/engine.ts'
import { rebuildIndex } from './rebuild-search.ts'
import { searchDocument } from './tell-search.ts'

/** What the last check of each index found, since the portal started. */
export function lastChecksOf(portal: Portal): IndexCheck[] {
  return portal.search.indexes().flatMap((index) => portal.memory.indexChecks.get(index) ?? [])
}

/**
 * Records that the index lacks, holds in another version, or holds though readers cannot see them. What an index outside
 * the database is yet to be told of does not count.
 */
export async function searchDrift(portal: Portal, index: SearchEngine = portal.search): Promise<string[]> {
  const held = await index.indexed()
  const expected = new Map(publishedVersions(portal.db).map(({ id, version }) => [id, version]))
  const waiting = index.outside ? waitingSubjects(portal.db) : new Set<string>()
  const drifted: string[] = []
  for (const { id, version } of held) {
    if (expected.get(id) !== version) drifted.push(id)
    expected.delete(id)
  }
  return [...drifted, ...expected.keys()].filter((id) => !waiting.has(id))
}

/**
 * Compares every index with the database and puts right what differs, each in the way it hears of any change. Fills an
 * index that was never filled, or has another form. Never throws: an index that is away is looked at next time.
 */
export async function checkSearch(portal: Portal): Promise<void> {
  for (const index of portal.search.indexes()) {
    const check: IndexCheck = { index: index.name, at: portal.clock().toISOString(), differing: null }
    try {
      if (await index.needsRebuild()) {
        const records = await rebuildIndex(portal, index)
        portal.log.info({ index: index.name, records }, 'the search index was built anew')
      }
      const drifted = await searchDrift(portal, index)
      check.differing = drifted.length
      if (drifted.length > 0) {
        portal.log.warn({ ...check, records: drifted.slice(0, 20) }, 'the search index differed')
        await repair(portal, index, drifted)
      }
    } catch (error) {
      portal.log.warn({ err: error, index: index.name }, 'the search index could not be checked')
    }
    portal.memory.indexChecks.set(index, check)
  }
}

/**
 * Tells the index of these records once more: in a transaction, or through the outbox. They are taken out before: no
 * index goes back to an earlier version by itself, as it must after a backup was restored.
 */
export async function repair(
  portal: Portal,
  index: SearchEngine,
  recordIds: readonly string[],
): Promise<void> {
  const at = portal.clock().toISOString()
  if (index.outside) await index.remove(recordIds)
  tx(portal.db, (db) => {
    for (const id of recordIds) {
      if (index.outside) putInOutbox(db, 'search', id, at)
      index.inTransaction?.remove([id])
      const document = searchDocument(portal, db, findRecord(db, id))
      if (document !== null) index.inTransaction?.index([document])
    }
  })
}
