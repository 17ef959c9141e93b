import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { checkLinks, noteLinksOfBefore } from '#app/use-cases/checks/check-links.ts'
import { readChecks } from '#app/use-cases/checks/read-checks.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { deadLinksAmong, forgetUnusedLinks } from '#db/checks.ts'
import { linkUses } from '#db/schema/schema.ts'
import { caseStudy, english, makeContributor, makeDraft, makeOrganisation } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

/** A site whose pages answer with the status in their address, and what it was asked. */
async function site() {
  const asked: string[] = []
  const away = { now: false }
  const server = createServer((req, res) => {
    if (req.method === 'GET' || !req.url?.startsWith('/404')) asked.push(req.url ?? '')
    if (away.now) return void req.socket.destroy()
    res.writeHead(Number(/\d+/.exec(req.url ?? '')?.[0] ?? 200)).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { at, asked, away }
}

const leave = { mayConnect: () => true }

test('a link that leads nowhere is told beside its field; what was tried is believed for a week', async () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const { at, asked } = await site()
  const content = caseStudy({
    problem: english(`It was [written](${at}/404/a), and [here](${at}/200/b).`),
    whatChanged: english(`See ${at}/404/a.`),
  })
  const recordId = makeDraft(portal, writer, 'case-study', content)
  const dead = async () =>
    ((await readChecks(portal, writer, recordId, 'en')) ?? [])
      .filter(({ check }) => check === 'links')
      .map(({ field, severity, values }) => [field, severity, values?.['fault']])
  expect(await dead()).toEqual([])
  expect(await checkLinks(portal, leave)).toBe(2)
  expect(await dead()).toEqual([
    ['problem.en', 'warning', 'gone'],
    ['whatChanged.en', 'warning', 'gone'],
  ])
  expect(asked.toSorted()).toEqual(['/200/b', '/404/a'])
  portal.pass({ days: 6 })
  expect(await checkLinks(portal, leave)).toBe(1) // What is gone is looked at again after an hour.
  portal.pass({ days: 2 })
  expect(await checkLinks(portal, leave)).toBe(1)
})

test('a server that is away is told only when it is away twice', async () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const { at } = await site()
  makeDraft(portal, writer, 'case-study', caseStudy({ problem: english(`${at}/200 and ${at}/503`) }))
  const fault = () => deadLinksAmong(portal.db, [`${at}/503`]).get(`${at}/503`)
  await checkLinks(portal, leave)
  expect(fault()).toBeUndefined()
  portal.pass({ hours: 2 })
  await checkLinks(portal, leave)
  expect(fault()).toBe('broken')
})

test('when nothing at all answers it is the portal that has no way out, and no link is blamed', async () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const { at, away } = await site()
  away.now = true
  makeDraft(portal, writer, 'case-study', caseStudy({ problem: english(`${at}/a and ${at}/b`) }))
  for (let round = 0; round < 4; round += 1) {
    await checkLinks(portal, leave)
    portal.pass({ hours: 2 })
  }
  expect(deadLinksAmong(portal.db, [`${at}/a`, `${at}/b`]).size).toBe(0)
})

test('without leave nothing inside is reached, and nothing is said of it', async () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const { at, asked } = await site()
  makeDraft(portal, writer, 'case-study', caseStudy({ problem: english(`${at}/404`) }))
  expect(await checkLinks(portal)).toBe(1)
  expect(asked).toEqual([])
  expect(deadLinksAmong(portal.db, [`${at}/404`]).size).toBe(0)
})

test('what nobody uses any more is neither tried nor kept', async () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const { at, asked } = await site()
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy({ problem: english(`${at}/old`) }))
  const saved = saveDraft(portal, writer, {
    recordId,
    lock: 1,
    content: caseStudy({ problem: english(`${at}/new`) }),
  })
  expect(saved.ok).toBe(true)
  expect(await checkLinks(portal, leave)).toBe(1)
  expect(asked).toEqual(['/new'])
  expect(forgetUnusedLinks(portal.db)).toBe(1)
})

test('editions from before links were noted are looked through, once', () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  makeDraft(portal, writer, 'case-study', caseStudy({ problem: english('https://example.org/a') }))
  makeDraft(portal, writer, 'case-study', caseStudy())
  expect(noteLinksOfBefore(portal)).toBe(0)
  portal.db.delete(linkUses).run()
  expect(noteLinksOfBefore(portal)).toBe(2)
  expect(noteLinksOfBefore(portal)).toBe(0)
})
