import { expect, test } from 'vitest'
import { addFile } from '#app/use-cases/attachments/add-file.ts'
import { bytesOf, filesOf } from '#db/attachments.ts'
import {
  caseStudy,
  makeContributor,
  makeDraft,
  makeOrganisation,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'
import { hostileFiles } from '#tests/web/files/hostile-files.ts'
import { pdf } from '#tests/web/files/small-files.ts'

const megabyte = 1024 * 1024

test('hostile files are refused or made harmless, and the portal goes on without growing', async () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
  const files = () => filesOf(portal.db, recordNow(portal, recordId).draft?.id ?? '')
  const hostile = await hostileFiles()
  expect(hostile.length).toBeGreaterThanOrEqual(60)
  const before = process.memoryUsage().rss
  const ends: string[] = []
  for (const { what, name, bytes } of hostile) {
    const kept = await addFile(portal, writer, { recordId, name, bytes })
    const end = kept.ok ? 'neutralised' : kept.issues[0]?.problem
    ends.push(`${name}: ${what}: ${end}`)
    if (kept.ok) {
      const stored = Buffer.concat([
        bytesOf(portal.db, kept.value, 'whole') ?? Buffer.alloc(0),
        bytesOf(portal.db, kept.value, 'shown') ?? Buffer.alloc(0),
      ])
      for (const trace of ['<script', 'x.exe', 'MZ\x90\0\x03'])
        expect(stored.includes(trace, 0, 'latin1')).toBe(false)
    }
  }
  expect(ends).toEqual(hostile.map(({ what, name, end }) => `${name}: ${what}: ${end}`))
  expect(files()).toHaveLength(hostile.filter(({ end }) => end === 'neutralised').length)
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * megabyte)
  expect(await addFile(portal, writer, { recordId, name: 'good.pdf', bytes: pdf() })).toMatchObject({
    ok: true,
  })
}, 120_000)
