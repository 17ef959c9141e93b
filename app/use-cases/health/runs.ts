import type { Portal } from '#app/portal.ts'
import type { Connection } from '#db/connection.ts'

/** What the portal does by itself beside answering. */
export const jobs = [
  'outbox',
  'mail',
  'search-checks',
  'reminders',
  'scans',
  'link-checks',
  'publishing',
  'backups',
] as const
export type Job = (typeof jobs)[number]

/** By database, because every request has a copy of the portal of its own. Forgotten when the portal stops. */
const lastRuns = new WeakMap<Connection, Map<Job, string>>()

/** To be called after every round of a job. */
export function noteRun(portal: Portal, job: Job): () => void {
  const runs = lastRuns.get(portal.db.$client) ?? new Map<Job, string>()
  lastRuns.set(portal.db.$client, runs)
  return () => void runs.set(job, portal.clock().toISOString())
}

/** When each job last came to the end of a round since the portal started; null when it did not yet. */
export function lastRunsOf({ db }: Pick<Portal, 'db'>): { job: Job; at: string | null }[] {
  const runs = lastRuns.get(db.$client)
  return jobs.map((job) => ({ job, at: runs?.get(job) ?? null }))
}
