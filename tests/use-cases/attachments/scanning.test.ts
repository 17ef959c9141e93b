import { rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { addFile } from '#app/use-cases/attachments/add-file.ts'
import { openFile } from '#app/use-cases/attachments/open-file.ts'
import { scanWaiting } from '#app/use-cases/attachments/scan-waiting.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { createFileReader } from '#app/web/files/file-reader.ts'
import { createScanner } from '#app/web/files/scanner.ts'
import { bytesOf, filesOf } from '#db/attachments.ts'
import {
  caseStudy,
  makeContributor,
  makeDraft,
  makeOrganisation,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'
import { realScanner } from '#tests/support/scanner.ts'
import { pdf } from '#tests/web/files/small-files.ts'

// One process for all of these tests: starting it takes longer than they do.
const reader = createFileReader()
afterAll(() => reader.close())

function desk(command: string) {
  const portal = {
    ...freshPortal(),
    files: reader,
    scanner: createScanner({ command: [command], socket: '' }),
  }
  const writer = makeContributor(portal, makeOrganisation(portal))
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
  const add = async (words: string) => addFile(portal, writer, { recordId, name: 'a.pdf', bytes: pdf(words) })
  const files = () => filesOf(portal.db, recordNow(portal, recordId).draft?.id ?? '')
  return { portal, writer, recordId, add, files }
}

describe('with a scanner set up', () => {
  test('what it calls clean is served', async () => {
    const { portal, writer, add, files } = desk(realScanner().command)
    await add('Harmless')
    expect(files()[0]?.scan).toBe('clean')
    expect(openFile(portal, writer, files()[0]?.id ?? '', 'whole').bytes.length).toBeGreaterThan(0)
  })

  test('what it finds something in is refused, and none of it is kept', async () => {
    const { add, files } = desk(realScanner().command)
    expect(await add('VIRUS')).toMatchObject({ ok: false, issues: [{ problem: 'file-infected' }] })
    expect(files()).toEqual([])
  })

  test.each(['it is broken', 'it is not there'])(
    'while %s nothing is served or goes further',
    async (why) => {
      const scanner = realScanner()
      if (why === 'it is broken') writeFileSync(scanner.broken, '')
      const { portal, writer, recordId, add, files } = desk(
        why === 'it is broken' ? scanner.command : '/no/such/scanner',
      )
      await add('Harmless')
      const id = files()[0]?.id ?? ''
      expect(files()[0]?.scan).toBe('waiting')
      expect(() => openFile(portal, writer, id, 'whole')).toThrow('not-found')
      expect(submit(portal, writer, { recordId })).toMatchObject({
        issues: [{ problem: 'file-waits-for-scan' }],
      })
      expect(await scanWaiting(portal)).toBe(0)
      if (why === 'it is not there') return
      rmSync(scanner.broken)
      expect(await scanWaiting(portal)).toBe(1)
      expect(openFile(portal, writer, id, 'whole').bytes.length).toBeGreaterThan(0)
      expect(submit(portal, writer, { recordId }).ok).toBe(true)
    },
  )

  test('what it finds later loses its bytes and its words; the writer sees that, and cannot send it', async () => {
    const scanner = realScanner()
    writeFileSync(scanner.broken, '')
    const { portal, writer, recordId, add, files } = desk(scanner.command)
    await add('VIRUS')
    rmSync(scanner.broken)
    expect(await scanWaiting(portal)).toBe(1)
    expect(files()[0]?.scan).toBe('found')
    expect(bytesOf(portal.db, files()[0]?.id ?? '', 'whole')).toBeNull()
    expect(submit(portal, writer, { recordId })).toMatchObject({ issues: [{ problem: 'file-infected' }] })
  })

  test('files from before it are withheld until it has looked at them', async () => {
    const { portal, writer, add, files } = desk(realScanner().command)
    const { scanner } = portal
    Object.assign(portal, { scanner: null })
    await add('Harmless')
    const id = files()[0]?.id ?? ''
    expect(openFile(portal, writer, id, 'whole').isPublic).toBe(false)
    Object.assign(portal, { scanner })
    expect(() => openFile(portal, writer, id, 'whole')).toThrow('not-found')
    await scanWaiting(portal)
    expect(openFile(portal, writer, id, 'whole').isPublic).toBe(false)
  })
})

describe('a clamd server', () => {
  /** Speaks as clamd does: reads the chunks, then says what it thinks. */
  async function clamd(answer: (file: Buffer) => string): Promise<string> {
    const server = createServer((socket) => {
      let heard = Buffer.alloc(0)
      socket.on('data', (chunk) => {
        heard = Buffer.concat([heard, chunk])
        const file: Buffer[] = []
        let at = 'zINSTREAM\0'.length
        while (at + 4 <= heard.length) {
          const length = heard.readUInt32BE(at)
          if (length === 0) return void socket.end(answer(Buffer.concat(file)))
          if (at + 4 + length > heard.length) return
          file.push(heard.subarray(at + 4, at + 4 + length))
          at += 4 + length
        }
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const address = server.address()
    return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  }

  test('is sent the whole file in chunks, and its verdict counts', async () => {
    const socket = await clamd((file) =>
      file.includes('VIRUS') ? 'stream: Test-Virus FOUND\0' : file.length > 0 ? 'stream: OK\0' : 'what?\0',
    )
    const { scan } = createScanner({ command: [], socket })
    const large = new Uint8Array(200_000).fill(65)
    expect(await scan(large)).toBe('clean')
    expect(await scan(Buffer.concat([large, Buffer.from('VIRUS')]))).toBe('found')
    expect(await scan(new Uint8Array())).toBe('error')
  })

  test('that is not there cannot say', async () => {
    expect(await createScanner({ command: [], socket: '127.0.0.1:1' }).scan(pdf())).toBe('error')
  })
})
