import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as passed } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { makeBackup } from '#app/use-cases/backups/make-backup.ts'
import { placeBackup } from '#app/use-cases/backups/restore-backup.ts'
import { checkCopy } from '#app/use-cases/backups/check-copy.ts'
import { walkAuditLog } from '#db/audit-log.ts'
import { openAsItIs } from '#db/copying.ts'
import { makePublished } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

/** A few with the other tests; `npm run test:backups` asks for 20. */
const rounds = Number(process.env['BACKUPS'] ?? 3)
const pace = 200

test(
  `every backup taken while there are ${pace} writes a second can be restored`,
  { timeout: 60_000 + rounds * 60_000 },
  async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'backup-load-'))
    onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }))
    const portal = freshPortal({ dataFolder })
    portal.clock = () => new Date()
    makePublished(portal)
    const database = join(dataFolder, 'portal.db')
    const writer = startWriting(database)
    onTestFinished(() => void writer.stop())
    await writer.count(1)

    const taken: { before: number; after: number; inCopy: number; took: number }[] = []
    for (let round = 0; round < rounds; round += 1) {
      const before = await writer.next()
      const started = performance.now()
      const { manifest, audit } = await makeBackup(portal, { database })
      const took = performance.now() - started
      const after = await writer.next()
      expect(audit.fault).toBeNull()

      const to = join(mkdtempSync(join(dataFolder, 'restored-')), 'portal.db')
      await placeBackup(portal, { copy: join(dataFolder, 'backups', manifest.file), database: to })
      expect(checkCopy(to, manifest.counts).audit.newest).toEqual(manifest.audit.newest)
      // Of one moment: each of the writes is there with its audit entry, or not at all.
      const restored = openAsItIs(to)
      const inCopy = Number(restored.prepare('SELECT count(*) FROM agendas').pluck().get())
      const deeds = "SELECT count(*) FROM audit_log WHERE deed = 'agenda.start'"
      expect(Number(restored.prepare(deeds).pluck().get())).toBe(inCopy)
      restored.close()
      expect(inCopy).toBeGreaterThanOrEqual(before)
      expect(inCopy).toBeLessThanOrEqual(after)
      taken.push({ before, after, inCopy, took })
    }
    const { written, seconds } = writer.stop()
    expect(walkAuditLog(portal.db.$client).fault).toBeNull()
    // It was written to all the time: otherwise this shows nothing.
    expect(taken.filter(({ before, after }) => after > before)).toHaveLength(rounds)
    const longest = Math.max(...taken.map(({ took }) => took))
    console.info(
      `${rounds} of ${rounds} backups good, taken during ${Math.round(written / seconds)} writes a second; the slowest took ${Math.round(longest)} ms`,
    )
  },
)

function startWriting(database: string) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/durability/write-forever.ts', database, String(pace)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let [reports, written, first] = [0, 0, 0]
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const whole = (text += chunk).split('\n')
    text = whole.pop() ?? ''
    first ||= performance.now()
    reports += whole.length
    written = Number(whole.at(-1) ?? written)
  })
  const until = async (isSo: () => boolean) => {
    while (!isSo()) {
      expect(child.exitCode).toBeNull()
      await passed(10)
    }
    return written
  }
  return {
    count: (least: number) => until(() => written >= least),
    /** What is written by a report from now on. */
    next: () => {
      const seen = reports
      return until(() => reports > seen + 1)
    },
    stop: () => {
      child.kill('SIGKILL')
      return { written, seconds: (performance.now() - first) / 1_000 }
    },
  }
}
