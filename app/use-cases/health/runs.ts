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
  'alerts',
] as const
export type Job = (typeof jobs)[number]

/** What a job cannot do without; where it is not set up, the job does nothing. */
const needs: Partial<Record<Job, (portal: Portal) => boolean>> = {
  mail: ({ mailer }) => mailer !== null,
  scans: ({ scanner }) => scanner !== null,
  'link-checks': ({ settings }) => settings.checkLinks,
}

export function isSetUp(portal: Portal, job: Job): boolean {
  return needs[job]?.(portal) ?? true
}

/** To be called after every round of a job. */
export function noteRun({ memory, clock }: Portal, job: Job): () => void {
  return () => void memory.runs.set(job, clock().toISOString())
}

/** When a job last came to the end of a round since the portal started (UTC); null when it did not yet. */
export interface LastRun {
  job: Job
  isSetUp: boolean
  at: string | null
}

export function lastRunsOf(portal: Portal): LastRun[] {
  return jobs.map((job) => ({
    job,
    isSetUp: isSetUp(portal, job),
    at: portal.memory.runs.get(job) ?? null,
  }))
}
