import type { Portal } from '#app/portal.ts'

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
  'imports',
] as const
export type Job = (typeof jobs)[number]

/** To be called after every round of a job. */
export function noteRun({ memory, clock }: Portal, job: Job): () => void {
  return () => void memory.runs.set(job, clock().toISOString())
}

/** When each job last came to the end of a round since the portal started; null when it did not yet. */
export function lastRunsOf({ memory }: Pick<Portal, 'memory'>): { job: Job; at: string | null }[] {
  return jobs.map((job) => ({ job, at: memory.runs.get(job) ?? null }))
}
