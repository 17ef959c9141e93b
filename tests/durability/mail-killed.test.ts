import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as passed } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { deliverMail } from '#app/use-cases/mail/deliver-mail.ts'
import { mailCounts } from '#db/mail-trouble.ts'
import { startMailServer, type MailServer } from '#tests/support/mail-server.ts'
import { freshPortal } from '#tests/support/portal.ts'

const kills = 30

test(
  'kill -9 while sending loses no mail and sends none twice; what may have been sent is shown',
  { timeout: 900_000 },
  async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'mail-killed-'))
    onTestFinished(() => rmSync(dataFolder, { recursive: true }))
    const server = await startMailServer()
    const queued: string[] = []
    for (let kill = 0; kill < kills; kill += 1) queued.push(...(await sendUntilKilled(dataFolder, server)))

    const portal = freshPortal({ dataFolder, mailServer: server.settings })
    portal.clock = () => new Date(Date.now() + 3600_000)
    await deliverMail(portal)

    const arrived = server.arrived.flatMap(({ to }) => to)
    const counts = mailCounts(portal.db)
    expect(new Set(arrived).size, 'none arrives twice').toBe(arrived.length)
    expect(counts.waiting + counts.sending + counts.dead).toBe(0)
    // At most the one on its way is uncertain after each kill, and whatever is not is here.
    expect(counts.uncertain).toBeLessThanOrEqual(kills)
    const missing = queued.filter((address) => !arrived.includes(address))
    expect(missing.length, 'what did not arrive is shown as uncertain').toBeLessThanOrEqual(counts.uncertain)
    expect(arrived.length).toBeGreaterThanOrEqual(counts.sent)
    expect(arrived.length).toBeLessThanOrEqual(counts.sent + counts.uncertain)
    expect(queued.length).toBeLessThanOrEqual(counts.sent + counts.uncertain)
    const identities = server.arrived.map(({ parsed }) => parsed.messageId)
    expect(new Set(identities).size).toBe(identities.length)
  },
)

/** Starts the program and kills it at a moment of chance. Gives the addresses whose mail it had acknowledged by then. */
async function sendUntilKilled(folder: string, server: MailServer): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/durability/mail-forever.ts'], {
    env: { ...process.env, ...server.settings, DATA_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('close', (_, signal) => resolve(signal)))
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  const enough = 1 + Math.random() * 15
  while (text.split('\n').length <= enough && child.exitCode === null) await passed(1)
  await passed(Math.random() * 20)
  child.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
  return text.split('\n').slice(0, -1)
}
