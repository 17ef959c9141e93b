/** What the portal knows about how it is doing. Times are UTC, ISO; sizes are bytes; null is what could not be found out. */
export interface HealthFacts {
  now: string
  database: 'ok' | 'failed'
  /** `stand-in`: the search server is away or behind, and the portal answers by itself. */
  search: 'ok' | 'stand-in' | 'failed'
  /** Records in which an index differed from the database when they were last compared. */
  indexes: { differing: number | null }[]
  outbox: { waiting: number; dead: number } | null
  /** `troubled`: given up, or perhaps not sent. */
  mail: { waiting: number; troubled: number } | null
  disk: { free: number; total: number } | null
  backups: { scheduled: boolean; lastGoodAt: string | null; failedSince: boolean } | null
}

export const healthSubjects = ['database', 'search', 'indexes', 'outbox', 'mail', 'disk', 'backups'] as const
export type HealthSubject = (typeof healthSubjects)[number]

/** `look`: somebody should see to it, while readers notice nothing yet. */
export type HealthState = 'good' | 'look' | 'broken'

/** What is to be said about each subject; each has its sentences, what it means and what to do, in both languages. */
export const healthFindings = [
  'database-ok',
  'database-failed',
  'search-ok',
  'search-stand-in',
  'search-failed',
  'indexes-ok',
  'indexes-unknown',
  'indexes-differed',
  'outbox-ok',
  'outbox-dead',
  'outbox-long',
  'mail-ok',
  'mail-troubled',
  'mail-long',
  'disk-ok',
  'disk-low',
  'disk-full',
  'backups-ok',
  'backups-none',
  'backups-old',
  'backups-failed',
  'unknown',
] as const
export type HealthFinding = (typeof healthFindings)[number]

export interface HealthLine {
  subject: HealthSubject
  state: HealthState
  finding: HealthFinding
}

const gigabyte = 1_000_000_000
const lowDisk = 2 * gigabyte
const fullDisk = gigabyte / 4
/** A day and the hour in which the next one is made, and some patience. */
const oldBackupHours = 27
const longQueue = 100

/** How each part of the portal is doing, what needs somebody first. */
export function judgeHealth(facts: HealthFacts): HealthLine[] {
  const found = healthSubjects.map((subject) => ({ subject, ...judge[subject](facts) }))
  const order: readonly HealthState[] = ['broken', 'look', 'good']
  return found.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
}

/** How many things somebody should see to. */
export function countToSee(lines: readonly HealthLine[]): number {
  return lines.filter(({ state }) => state !== 'good').length
}

type Judged = Omit<HealthLine, 'subject'>
const good = (finding: HealthFinding): Judged => ({ state: 'good', finding })
const look = (finding: HealthFinding): Judged => ({ state: 'look', finding })
const broken = (finding: HealthFinding): Judged => ({ state: 'broken', finding })

const judge: Record<HealthSubject, (facts: HealthFacts) => Judged> = {
  database: ({ database }) => (database === 'ok' ? good('database-ok') : broken('database-failed')),
  search({ search }) {
    if (search === 'failed') return broken('search-failed')
    return search === 'stand-in' ? look('search-stand-in') : good('search-ok')
  },
  indexes({ indexes }) {
    if (indexes.some(({ differing }) => differing === null)) return look('indexes-unknown')
    return indexes.some(({ differing }) => differing !== 0) ? look('indexes-differed') : good('indexes-ok')
  },
  outbox({ outbox }) {
    if (outbox === null) return broken('unknown')
    if (outbox.dead > 0) return look('outbox-dead')
    return outbox.waiting > longQueue ? look('outbox-long') : good('outbox-ok')
  },
  mail({ mail }) {
    if (mail === null) return broken('unknown')
    if (mail.troubled > 0) return look('mail-troubled')
    return mail.waiting > longQueue ? look('mail-long') : good('mail-ok')
  },
  disk({ disk }) {
    if (disk === null) return look('unknown')
    if (disk.free < fullDisk) return broken('disk-full')
    return disk.free < lowDisk ? look('disk-low') : good('disk-ok')
  },
  backups({ backups, now }) {
    if (backups === null) return broken('unknown')
    if (backups.failedSince) return broken('backups-failed')
    if (backups.lastGoodAt === null) return look('backups-none')
    const hours = (Date.parse(now) - Date.parse(backups.lastGoodAt)) / 3_600_000
    return hours > oldBackupHours ? look('backups-old') : good('backups-ok')
  },
}
