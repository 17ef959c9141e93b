import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Meilisearch } from 'meilisearch'
import type { SearchDocument } from '../../document.ts'
import type { Indexed } from '../../engine.ts'
import { done, isMissing, longestTask } from './client.ts'
import { isIn } from './filter.ts'
import { indexDocument, type IndexDocument } from './index-document.ts'
import { knownPhrases, type KnownPhrases } from './phrases.ts'
import { agree, isBuild, labelled, settings } from './settings.ts'

/** A batch ends at whichever comes first: larger ones take the server longer to undo when it is killed. */
const mostInBatch = { documents: 1_000, characters: 10_000_000 }
/** Documents are read in pages of so many. */
const pageOfDocuments = 10_000

/** Writes documents, none of which may be older than the one held. Makes the index when it is not there. */
export async function put(
  client: Meilisearch,
  uid: string,
  documents: readonly SearchDocument[],
  phrases: KnownPhrases,
): Promise<void> {
  await prepare(client, uid)
  const held = new Map(
    (
      await versionsIn(
        client,
        uid,
        documents.map(({ id }) => id),
      )
    ).map(({ id, version }) => [id, version]),
  )
  const fresh = documents.filter(({ id, version }) => (held.get(id) ?? version) <= version)
  for (const batch of batches(fresh, phrases))
    await done(client.index(uid).addDocuments(batch, { primaryKey: 'id' }))
}

/** Takes documents out; those that are not there are ignored, and so is an index that is not there. */
export async function take(client: Meilisearch, uid: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  try {
    await done(client.index(uid).deleteDocuments([...ids]))
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

/**
 * Builds a new index from these documents beside the one being searched, and lets them change places. A build that was
 * broken off before is thrown away first; one begun later, by any process, makes this one give up.
 */
export async function replace(
  client: Meilisearch,
  uid: string,
  documents: Iterable<SearchDocument>,
  phrases: readonly string[],
): Promise<void> {
  const next = besideOf(uid)
  const build = randomUUID()
  await drop(client, next)
  await done(client.createIndex(next, { primaryKey: 'id' }))
  await done(client.index(next).updateSettings(labelled(build, phrases)))
  for (const batch of batches(documents, knownPhrases(phrases)))
    await done(client.index(next).addDocuments(batch))
  if (!(await holds(client, next, build))) throw new Error('Another rebuild of the index has begun')
  await prepare(client, uid)
  await client.swapIndexes([{ indexes: [uid, next], rename: false }])
  await untilItHolds(client, uid, build)
  await drop(client, next)
}

async function holds(client: Meilisearch, uid: string, build: string): Promise<boolean> {
  return isBuild(await client.index(uid).getSettings(), build)
}

/** A key for two indexes only may ask for their exchange but not see its task, so we look at what came of it. */
async function untilItHolds(client: Meilisearch, uid: string, build: string): Promise<void> {
  const latest = Date.now() + longestTask
  while (!(await holds(client, uid, build))) {
    if (Date.now() > latest) throw new Error('Meilisearch: the new index did not take its place')
    await pause(20)
  }
}

/** The index being built beside this one. */
export function besideOf(uid: string): string {
  return `${uid}-next`
}

/** The ids and versions held: of these ids, or of all. */
export async function versionsIn(
  client: Meilisearch,
  uid: string,
  ids?: readonly string[],
): Promise<Indexed[]> {
  if (ids?.length === 0) return []
  const found: Indexed[] = []
  for (let offset = 0; ; offset += pageOfDocuments) {
    const page = await client.index(uid).getDocuments<IndexDocument>({
      fields: ['id', 'version'],
      limit: pageOfDocuments,
      offset,
      ...(ids && { filter: isIn('id', ids) }),
    })
    found.push(...page.results.map(({ id, version }) => ({ id, version })))
    if (page.results.length < pageOfDocuments) return found
  }
}

/** Makes sure that the index is there and set as it must be. Changes nothing when it is. */
async function prepare(client: Meilisearch, uid: string): Promise<void> {
  const held = await client
    .index(uid)
    .getSettings()
    .catch((error: unknown) => {
      if (isMissing(error)) return null
      throw error
    })
  if (held !== null && agree(held)) return
  if (held === null) await done(client.createIndex(uid, { primaryKey: 'id' }))
  await done(client.index(uid).updateSettings(settings))
}

async function drop(client: Meilisearch, uid: string): Promise<void> {
  try {
    await done(client.deleteIndex(uid))
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

function* batches(documents: Iterable<SearchDocument>, phrases: KnownPhrases): Generator<IndexDocument[]> {
  let batch: IndexDocument[] = []
  let characters = 0
  for (const document of documents) {
    const made = indexDocument(document, phrases)
    batch.push(made)
    characters += JSON.stringify(made).length
    if (batch.length < mostInBatch.documents && characters < mostInBatch.characters) continue
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield batch
}
