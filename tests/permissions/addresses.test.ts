import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { otherAddresses } from './addresses.ts'
import { named, wrongCells } from './check-cells.ts'
import type { Who } from './people.ts'
import type { State } from './records.ts'
import { rows } from './rows.ts'
import { serveWorld, type ServedWorld } from './world.ts'

const allowed = 120_000
let world: ServedWorld
beforeAll(async () => {
  world = await serveWorld()
}, allowed)
afterAll(() => world?.close())

/** Enough to tell every rule from every other; the whole table is asked at the addresses that the portal links to. */
const who: readonly Who[] = ['reader', 'suspended', 'member', 'author', 'stranger', 'reviewer', 'site-admin']
const states: readonly State[] = ['draft', 'published-with-draft']

describe.each(Object.entries(otherAddresses))('an address %s', (_how, asked) => {
  test.each(named(rows))(
    'opens no more of %s',
    async (_name, row) => {
      const wrong = await wrongCells(world, row, {
        asked,
        who,
        places: ({ sample }) =>
          sample === null || (sample.kind === 'case-study' && states.includes(sample.state)),
        judge({ met: { outcome }, expected }) {
          // Asked for otherwise it may be nothing at all, or another of the portal's refusals; never what it is not at its own.
          return outcome === expected || isLess(outcome, expected) ? null : `${outcome}, not ${expected}`
        },
      })
      expect(wrong).toEqual([])
    },
    allowed,
  )
})

/** A secret in an address that was changed opens what a spent one does; that it is gone must not be told of what is missed. */
function isLess(outcome: string, expected: string): boolean {
  const nothing = ['misses', 'is-malformed', 'status 405', 'signs-in']
  return nothing.includes(outcome) || (outcome === 'gone' && expected !== 'misses')
}
