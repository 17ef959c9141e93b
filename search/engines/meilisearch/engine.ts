import type { SearchEngine } from '../../engine.ts'
import type { Tongue } from '../../needs.ts'
import { asking } from './ask.ts'
import { connect, isMissing, obstacleTo, longestTask, type Connection } from './client.ts'
import type { Means } from './match.ts'
import { knownPhrases } from './phrases.ts'
import { search } from './search.ts'
import { phrasesOf } from './settings.ts'
import { suggestions } from './suggest.ts'
import { besideOf, put, replace, take, versionsIn } from './write.ts'

export interface MeilisearchOptions extends Connection {
  /** What queries are understood with: the embedded index's, which every portal keeps. */
  tongue: () => Tongue
}

/**
 * The search engine on a Meilisearch server. Our own code understands queries and writes documents as stems, as for the
 * embedded engine, so that both find the same; the server matches, filters, counts and ranks.
 */
export function createMeilisearchEngine(options: MeilisearchOptions): SearchEngine {
  const { index: uid, tongue } = options
  const client = connect(options)
  const ask = asking(client, uid)
  let phrases: string[] | null = null

  /** The synonyms of several words that the documents held were searched for. */
  const readLabel = async () => {
    try {
      phrases = phrasesOf(await client.index(uid).getSettings())
    } catch (error) {
      if (!isMissing(error)) throw error
      phrases = null
    }
    return phrases
  }
  const means = async (): Promise<Means> => ({
    ask,
    tongue: tongue(),
    known: knownPhrases(phrases ?? (await readLabel()) ?? []),
  })
  const phrasesNow = () => tongue().synonyms.phrases.map((stems) => stems.join(' '))

  const engine: SearchEngine = {
    name: 'meilisearch',
    outside: true,
    inTransaction: null,
    indexes: () => [engine],
    async index(documents) {
      // Another portal may have built it anew since, with other synonyms.
      await put(client, uid, documents, knownPhrases((await readLabel()) ?? []))
      await mustNotBeBuilt()
    },
    async remove(ids) {
      await take(client, uid, ids)
      await mustNotBeBuilt()
    },
    // It keeps its documents in files of its own, which it tidies by itself.
    purge: () => Promise.resolve(),
    async replaceAll(documents) {
      await replace(client, uid, documents, phrasesNow())
      await readLabel()
    },
    search: async (query) => search(query, await means()),
    suggest: async (words, atMost, language) => suggestions(words, atMost, language, await means()),
    indexed: () => versionsIn(client, uid).catch(noneWhenMissing),
    async needsRebuild() {
      const held = await readLabel()
      return held === null || !phrasesNow().every((phrase) => held.includes(phrase))
    },
    async health() {
      const obstacle = await obstacleTo(client, options)
      if (obstacle === null)
        return { ok: true, detail: `Meilisearch at ${options.url}`, misconfigured: false }
      return { ok: false, detail: obstacle.sentence, misconfigured: !obstacle.passing }
    },
    async stats() {
      const { numberOfDocuments, rawDocumentDbSize } = await client.index(uid).getStats()
      return { records: numberOfDocuments, bytes: rawDocumentDbSize }
    },
    close: async () => undefined,
  }
  return engine

  /**
   * While the index is built anew, by whatever process, a change is written to the one that is searched, and refused all
   * the same: whoever keeps the outbox tells it once more, and then the new index hears of it. One
   * that has long been left alone was given up.
   */
  async function mustNotBeBuilt(): Promise<void> {
    const beside = await client.getRawIndex(besideOf(uid)).catch(noneWhenMissing)
    const changed = 'uid' in beside ? Date.parse(beside.updatedAt) : 0
    if (changed > Date.now() - longestTask)
      throw new Error('Meilisearch: the index is being built anew; tell it again')
  }
}

function noneWhenMissing(error: unknown): [] {
  if (isMissing(error)) return []
  throw error
}
