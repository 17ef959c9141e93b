import { countToSee, judgeHealth, type HealthFacts, type HealthLine } from '#app/domain/health.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { checkHealth, type Health } from './check-health.ts'
import { folderSize, healthFacts } from './facts.ts'
import { lastRunsOf, type LastRun } from './runs.ts'

export interface HealthReport {
  lines: HealthLine[]
  facts: HealthFacts
  search: Health['search']
  /** Bytes; null when everything is in memory. */
  dataFolder: number | null
  node: string
  runs: LastRun[]
}

/** How the portal is doing, for its administrators: what needs somebody, and what it goes by. */
export async function readHealth(portal: Portal, visitor: Visitor): Promise<HealthReport> {
  insist(visitor, { do: 'see-health' })
  const health = await checkHealth(portal)
  const facts = await healthFacts(portal, health)
  return {
    lines: judgeHealth(facts),
    facts,
    search: health.search,
    dataFolder: await folderSize(portal.settings.dataFolder),
    node: process.version,
    runs: lastRunsOf(portal),
  }
}

/** How many things of the portal's health somebody should see to. */
export async function countUnhealthy(portal: Portal): Promise<number> {
  return countToSee(judgeHealth(await healthFacts(portal, await checkHealth(portal))))
}
