import { meet, type Met } from './ask-matrix.ts'
import { everybody, type Who } from './people.ts'
import { placesOf, type Outcome, type Place, type Row } from './rules.ts'
import type { ServedWorld } from './world.ts'

interface Checking {
  /** The address as it is asked for, made from the row's own. */
  asked?: (path: string) => string
  who?: readonly Who[]
  places?: (place: Place) => boolean
  /** What is wrong with a cell, in words; null when nothing is. By default anything but what the row says. */
  judge?: (cell: { met: Met; expected: Outcome; who: Who; place: Place }) => string | null
}

/** How many cells were asked since the start. */
export let cellsAsked = 0

/** Asks every cell of a row; gives those that are not as they should be, each in a line. */
export async function wrongCells(world: ServedWorld, row: Row, checking: Checking = {}): Promise<string[]> {
  const {
    asked = (path) => path,
    who: asking = everybody,
    places = () => true,
    judge = asTheRowSays,
  } = checking
  const wrong: string[] = []
  for (const place of placesOf(row, world).filter(places)) {
    for (const who of asking) {
      cellsAsked += 1
      const met = await meetAndUndo(world, row, place, who, asked)
      const fault = judge({ met, expected: row.answer(who, place), who, place })
      const of = place.sample === null ? '' : `, ${place.sample.kind} ${place.sample.state}`
      if (fault !== null) wrong.push(`${who}${of}: ${fault}`)
    }
  }
  return wrong
}

function asTheRowSays({ met, expected }: { met: Met; expected: Outcome }): string | null {
  return met.outcome === expected ? null : `${met.outcome}, not ${expected}`
}

/** What asking changes is taken back, so that the next one finds the same: also attempts that were counted. */
async function meetAndUndo(
  world: ServedWorld,
  row: Row,
  place: Place,
  who: Who,
  asked: (path: string) => string,
): Promise<Met> {
  const { portal, port, origin, people } = world
  const asking = {
    path: asked(row.at(place)),
    cookies: people.cookies[who],
    form: row.form?.(place),
    origin,
  }
  const client = portal.db.$client
  client.exec('BEGIN')
  try {
    return await meet(port, asking)
  } finally {
    client.exec('ROLLBACK')
  }
}

/** A name for each row that tells it from the others of its route. */
export function named(rows: readonly Row[]): [string, Row][] {
  return rows.map((row, index) => [`${row.route} (${index + 1})`, row])
}
