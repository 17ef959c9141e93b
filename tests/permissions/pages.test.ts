import { afterAll, beforeAll, expect, test } from 'vitest'
import { cellsAsked, named, wrongCells } from './check-cells.ts'
import { rows } from './rows.ts'
import { serveWorld, type ServedWorld } from './world.ts'

const allowed = 120_000
let world: ServedWorld
beforeAll(async () => {
  world = await serveWorld()
}, allowed)
afterAll(() => world?.close())

const pages = rows.filter(({ form }) => form === undefined)

test.each(named(pages))(
  'who gets the page %s',
  async (_name, row) => {
    expect(await wrongCells(world, row)).toEqual([])
  },
  allowed,
)

test('the table is large enough to mean something', () => {
  expect(cellsAsked).toBeGreaterThan(600)
})
