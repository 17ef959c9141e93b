import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as passed } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { Portal } from '#app/portal.ts'
import { matchNews } from '#app/use-cases/alerts/match-news.ts'
import { saveSearch } from '#app/use-cases/alerts/save-search.ts'
import { sendDigests } from '#app/use-cases/alerts/send-digests.ts'
import { deliverMail } from '#app/use-cases/mail/deliver-mail.ts'
import { everything } from '#search/query.ts'
import { makeContributor, makeOrganisation, makePerson, makeReviewer } from '#tests/support/builders.ts'
import { startMailServer, type MailServer } from '#tests/support/mail-server.ts'
import { freshPortal } from '#tests/support/portal.ts'

/** A few with the other tests; `npm run test:durability` asks for more. Only those in the middle of a batch count. */
const kills = Number(process.env['KILLS'] ?? 5)
const readers = 6
/** About as long as each part of a batch takes, in milliseconds; a kill after its end is tried again. */
const parts = { matching: 300, writing: 60 }
type Part = keyof typeof parts

test(
  'kill -9 in the middle of a batch: everybody is told of every record, and nobody twice',
  { timeout: 120_000 + kills * 60_000 },
  async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'alerts-killed-'))
    onTestFinished(() => rmSync(dataFolder, { recursive: true }))
    const server = await startMailServer()
    const before = freshPortal({ dataFolder, mailServer: server.settings })
    const people = [makeContributor(before, makeOrganisation(before)).id, makeReviewer(before).id]
    const addresses = Array.from({ length: readers }, () => addReader(before))

    const environment = { ...server.settings, DATA_FOLDER: dataFolder }
    const killedIn = { matching: 0, writing: 0 }
    while (killedIn.matching + killedIn.writing < kills) {
      const part = await killIn(Math.random() < 0.5 ? 'matching' : 'writing', environment, people)
      if (part === null) continue
      killedIn[part] += 1
      // Often enough that no mail has more to tell than it lists.
      if ((killedIn.matching + killedIn.writing) % 5 === 0) await tellTheRest(dataFolder, server)
    }
    const portal = await tellTheRest(dataFolder, server)
    expect(portal.db.$client.pragma('integrity_check', { simple: true })).toBe('ok')

    const told = server.arrived.flatMap(({ to, parsed }) =>
      [...(parsed.text ?? '').matchAll(/^\* (Damp \S+)$/gm)].map(([, title = '']) => `${to[0]} ${title}`),
    )
    const due = titlesOf(portal).flatMap((title) => addresses.map((address) => `${address} ${title}`))
    expect(due.length).toBeGreaterThan(kills * readers)
    const doubled = told.filter((one, at) => told.indexOf(one) !== at)
    const lost = due.filter((one) => !told.includes(one))
    expect({ doubled, lost }).toEqual({ doubled: [], lost: [] })
    console.info(
      `${killedIn.matching} kills while matching, ${killedIn.writing} while writing mail; ${due.length} times somebody had to be told of a record, in ${server.arrived.length} mails; 0 lost, 0 doubled`,
    )
  },
)

/** Somebody with two searches that every record answers and one that none does. Gives their address. */
function addReader(portal: Portal): string {
  const reader = makePerson(portal)
  for (const words of ['damp', '', 'helicopter']) {
    const query = { ...everything, words }
    expect(saveSearch(portal, reader, { name: `“${words}”`, alerts: 'immediate', query }).ok).toBe(true)
  }
  return reader.email
}

/** Starts the program and kills it soon after it began a part. Gives the part that it was in by then, if any. */
async function killIn(part: Part, environment: object, people: readonly string[]): Promise<Part | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/durability/alert-forever.ts', ...people], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('close', (_, signal) => resolve(signal)))
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  while (!text.includes(part) && child.exitCode === null) await passed(1)
  await passed(Math.random() * parts[part])
  child.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
  const last = text.trimEnd().split('\n').pop()
  return last === 'matching' || last === 'writing' ? last : null
}

/** What a portal does that nobody kills; writers and reviewers, who are told of their work, are another matter. */
async function tellTheRest(dataFolder: string, server: MailServer): Promise<Portal> {
  const portal = freshPortal({ dataFolder, mailServer: server.settings })
  portal.clock = () => new Date()
  portal.newId = randomUUID
  while ((await matchNews(portal)) > 0);
  await sendDigests(portal)
  portal.db.$client.prepare(`DELETE FROM mails WHERE kind <> 'alert'`).run()
  await deliverMail(portal)
  return portal
}

function titlesOf({ db }: Portal): string[] {
  return db.$client
    .prepare(`SELECT json_extract(content, '$.title.en') FROM editions WHERE published_at IS NOT NULL`)
    .pluck()
    .all() as string[]
}
