/**
 * npm run reindex: builds every search index anew from the database, while the portal runs, and says what was amiss.
 * `--check` only says it; `--repair` puts right what differs and leaves the rest alone.
 */
import { openPortal } from '#app/open-portal.ts'
import type { Portal } from '#app/portal.ts'
import { readSettings } from '#app/settings.ts'
import { drainOutbox } from '#app/use-cases/outbox/drain-outbox.ts'
import { repair, searchDrift } from '#app/use-cases/search/check-search.ts'
import { rebuildIndex } from '#app/use-cases/search/rebuild-search.ts'
import { waitingSubjects } from '#db/outbox.ts'
import type { SearchEngine } from '#search/engine.ts'

const ways = ['--check', '--repair'] as const

async function main(args: readonly string[]): Promise<number> {
  const [way, ...more] = args
  if (more.length > 0 || (way !== undefined && !(ways as readonly string[]).includes(way))) {
    console.error(`Usage: npm run reindex [-- ${ways.join(' | ')}]`)
    return 2
  }
  const portal = openPortal(readSettings({ LOG_LEVEL: 'silent', ...process.env }))
  try {
    const indexes = portal.search.indexes()
    let failed = false
    for (const index of indexes) {
      if (indexes.length > 1) console.log(`${index.name}:`)
      failed = !(await inOrder(portal, index, way)) || failed
    }
    return failed ? 1 : 0
  } finally {
    await portal.close()
  }
}

/** Whether the index agrees with the database in the end. */
async function inOrder(portal: Portal, index: SearchEngine, way: string | undefined): Promise<boolean> {
  const before = await searchDrift(portal, index)
  console.log(way === '--check' ? amiss(before) : `Before: ${amiss(before)}`)
  if (way === '--check') return before.length === 0
  if (way === '--repair') {
    await repair(portal, index, before)
    if (index.outside) await drainOutbox(portal)
    const waiting = index.outside ? waitingSubjects(portal.db).size : 0
    if (waiting > 0) console.log(`The server could not be told yet; waiting: ${waiting}`)
  } else {
    const started = performance.now()
    const count = await rebuildIndex(portal, index, (done) => {
      if (done % 1_000 === 0) console.log(`  ${done} records …`)
    })
    console.log(`${count} records indexed in ${((performance.now() - started) / 1_000).toFixed(1)} s`)
  }
  const after = await searchDrift(portal, index)
  console.log(`After: ${amiss(after)}`)
  return after.length === 0
}

function amiss({ length }: string[]): string {
  if (length === 0) return 'the index agrees with the database'
  return `${length === 1 ? '1 record differs' : `${length} records differ`} between the index and the database`
}

process.exitCode = await main(process.argv.slice(2))
