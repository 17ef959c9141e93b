/** npm run reindex: builds the search index anew from the database, while the portal runs, and says what was amiss. */
import { openPortal } from '#app/open-portal.ts'
import { readSettings } from '#app/settings.ts'
import { rebuildSearch, searchDrift } from '#app/use-cases/search/rebuild-search.ts'

async function main(): Promise<number> {
  const portal = openPortal(readSettings({ LOG_LEVEL: 'silent', ...process.env }))
  try {
    const before = await searchDrift(portal)
    console.log(`Before: ${amiss(before)}`)
    const started = performance.now()
    const count = await rebuildSearch(portal, (done) => {
      if (done % 1_000 === 0) console.log(`  ${done} records …`)
    })
    console.log(`${count} records indexed in ${((performance.now() - started) / 1_000).toFixed(1)} s`)
    const after = await searchDrift(portal)
    console.log(`After: ${amiss(after)}`)
    return after.length === 0 ? 0 : 1
  } finally {
    await portal.close()
  }
}

function amiss({ length }: string[]): string {
  if (length === 0) return 'the index agrees with the database'
  return `${length === 1 ? '1 record differs' : `${length} records differ`} between the index and the database`
}

process.exitCode = await main()
