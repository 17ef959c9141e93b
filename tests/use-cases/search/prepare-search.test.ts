import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Portal } from '#app/portal.ts'
import { startServer } from '#app/server.ts'
import { readSettings } from '#app/settings.ts'
import { searchDrift } from '#app/use-cases/search/check-search.ts'
import { rebuildSearch } from '#app/use-cases/search/rebuild-search.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { everything } from '#search/query.ts'
import { schemaVersion } from '#search/engines/embedded/schema.ts'
import { caseStudy, english, makePublished } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

/** A data folder whose portal was used before, and the record in it. */
async function usedBefore(): Promise<{ dataFolder: string; recordId: string; portal: Portal }> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'portal-search-'))
  const portal = freshPortal({ dataFolder })
  onTestFinished(() => rmSync(dataFolder, { recursive: true }))
  const recordId = makePublished(portal, 'case-study', caseStudy({ title: english('Otters in the culvert') }))
  await rebuildSearch(portal)
  return { dataFolder, recordId, portal }
}

/** What a search for the record finds when the portal that was just started would show its first page. */
async function foundAtStart(dataFolder: string): Promise<string[]> {
  const settings = readSettings({ NODE_ENV: 'test', PORT: '0', DATA_FOLDER: dataFolder, LOG_LEVEL: 'silent' })
  let found: string[] | null = null
  const enough = new Error('nothing has to be served')
  const starting = startServer(settings, {
    async prepare(portal) {
      found = (await searchRecords(portal, { ...everything, words: 'otters' })).cards.map(({ id }) => id)
      expect(await portal.search.needsRebuild()).toBe(false)
      expect(await searchDrift(portal)).toEqual([])
      throw enough
    },
  })
  await expect(starting).rejects.toBe(enough)
  return found ?? []
}

describe('starting the portal', () => {
  test('builds the index anew when its tables are gone', async () => {
    const { dataFolder, recordId, portal } = await usedBefore()
    const tables = portal.db.$client
      .prepare<[], string>(
        "SELECT name FROM sqlite_schema WHERE name GLOB 'search_*' AND sql LIKE 'CREATE %TABLE%'",
      )
      .pluck()
      .all()
    for (const table of tables) portal.db.$client.exec(`DROP TABLE IF EXISTS "${table}"`)
    expect(await foundAtStart(dataFolder)).toEqual([recordId])
  })

  test('builds the index anew when it has the form of another version', async () => {
    const { dataFolder, recordId, portal } = await usedBefore()
    portal.db.$client.exec(`UPDATE search_state SET version = ${schemaVersion + 1}`)
    expect(await foundAtStart(dataFolder)).toEqual([recordId])
  })

  test('leaves an index that is as it should be alone', async () => {
    const { dataFolder, recordId, portal } = await usedBefore()
    const generation = () => portal.db.$client.prepare('SELECT generation FROM search_state').pluck().get()
    const before = generation()
    expect(await foundAtStart(dataFolder)).toEqual([recordId])
    expect(generation()).toBe(before)
  })
})
