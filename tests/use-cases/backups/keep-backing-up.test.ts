import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { backUpIfDue } from '#app/use-cases/backups/keep-backing-up.ts'
import { newestBackups } from '#db/backups.ts'
import { openAsItIs } from '#db/copying.ts'
import { setPortalSetting } from '#db/portal-settings.ts'
import { makePublished } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

test(
  'the backup of the day is made by a process of its own, once, and is whole',
  { timeout: 120_000 },
  async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'scheduled-'))
    onTestFinished(() => rmSync(dataFolder, { recursive: true }))
    const portal = freshPortal({ dataFolder })
    const recordId = makePublished(portal)
    const processes: (number | undefined)[] = []
    const look = () => backUpIfDue(portal, (child) => child !== null && processes.push(child.pid))

    await look()
    expect(processes).toEqual([])
    setPortalSetting(portal.db, 'backupHour', 3)
    await look()
    expect(processes).toEqual([expect.any(Number)])
    expect(processes).not.toContain(process.pid)

    const { good, failed } = newestBackups(portal.db)
    expect({ failure: good?.failure, failed }).toEqual({ failure: null, failed: null })
    const backups = join(dataFolder, 'backups')
    const kinds = readdirSync(backups).map((name) => name.split('.').pop())
    expect(kinds.sort()).toEqual(['db', 'json'])
    const copy = openAsItIs(join(backups, good?.file ?? ''))
    onTestFinished(() => void copy.close())
    expect(copy.prepare('SELECT id FROM records').pluck().all()).toEqual([recordId])

    await look()
    expect(processes).toHaveLength(1)
  },
)
