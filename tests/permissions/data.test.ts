import { afterAll, beforeAll, expect, test } from 'vitest'
import { allRoutes } from '#tests/support/pages.ts'
import { named, wrongCells } from './check-cells.ts'
import { dataAddress } from './addresses.ts'
import { rows } from './rows.ts'
import { seesDraft } from './rules.ts'
import { serveWorld, type ServedWorld } from './world.ts'

const allowed = 120_000
let world: ServedWorld
beforeAll(async () => {
  world = await serveWorld()
}, allowed)
afterAll(() => world?.close())

const withPages = new Set(
  (await allRoutes()).filter(({ module }) => module.default !== undefined).map(({ name }) => name),
)
const pages = rows.filter(({ form, route }) => form === undefined && withPages.has(route))

test.each(named(pages))(
  'the data of %s are for those who get the page',
  async (_name, row) => {
    const wrong = await wrongCells(world, row, {
      asked: dataAddress,
      judge({ met, expected, who, place: { sample } }) {
        if (met.outcome !== expected) return `${met.outcome}, not ${expected}`
        const mayKnow = sample === null || seesDraft(who, sample) || opensIt(who, sample.state, row.route)
        return !mayKnow && met.body.includes(sample.draftCanary) ? 'gets words of the draft' : null
      },
    })
    expect(wrong).toEqual([])
  },
  allowed,
)

/** Those whom a draft is shown to without being its writers or reviewers, on a page of their own. */
function opensIt(who: string, state: string, route: string): boolean {
  if (route === 'resident/record') return who === 'resident'
  // Its title, to whoever gives it to a reviewer, takes it down or takes words out of it; whom it quotes, to whoever takes their words out.
  const theirs = ['review/reassign', 'work/take-down', 'work/correct', 'work/voices']
  return who === 'site-admin' && theirs.includes(route) && state !== ''
}
