import { afterAll, beforeAll, expect, test } from 'vitest'
import { named, wrongCells } from './check-cells.ts'
import { rows } from './rows.ts'
import { serveWorld, type ServedWorld } from './world.ts'

const allowed = 120_000
let world: ServedWorld
beforeAll(async () => {
  world = await serveWorld()
}, allowed)
afterAll(() => world?.close())

const forms = rows.filter(({ form }) => form !== undefined)

test.each(named(forms))(
  'who may send the form %s',
  async (_name, row) => {
    expect(await wrongCells(world, row)).toEqual([])
  },
  allowed,
)
