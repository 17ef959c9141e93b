import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '#tests/support/http.ts'
import { dataAddress } from './addresses.ts'
import { named } from './check-cells.ts'
import { everybody, notSignedIn } from './people.ts'
import { rows } from './rows.ts'
import { placesOf, type Place, type Row } from './rules.ts'
import { serveWorld, type ServedWorld } from './world.ts'

let world: ServedWorld
beforeAll(async () => {
  world = await serveWorld()
}, 120_000)
afterAll(() => world?.close())

/** What a browser tells of a form that another site made it send, with the cookies of whoever is signed in. */
const forgeries: Record<string, Record<string, string>> = {
  'from another site': { Origin: 'https://evil.example' },
  'from another site that says it is ours': {
    Origin: 'https://evil.example',
    'Sec-Fetch-Site': 'same-origin',
    'X-Forwarded-Host': 'evil.example',
  },
  'from nowhere': {},
  'from nowhere, by another site': { 'Sec-Fetch-Site': 'cross-site' },
  'from a sandboxed frame': { Origin: 'null' },
  'from another site’s sandboxed frame': { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
}

// That every route with an action has such a row is coverage.test.ts's to show.
const forms = rows.filter(({ form }) => form !== undefined)

/** A signed-in person whom the form is for, in the first place where there is one; otherwise anybody. */
function victimOf(row: Row): { who: (typeof everybody)[number]; place: Place } {
  const places = placesOf(row, world)
  const cells = places.flatMap((place) => everybody.map((who) => ({ who, place })))
  const done = cells.find(
    ({ who, place }) => !notSignedIn.includes(who) && row.answer(who, place) === 'answers',
  )
  return done ?? { who: 'site-admin', place: places[0]! }
}

test.each(named(forms))(
  '%s is refused when somebody else’s page sends it, and changes nothing',
  async (_name, row) => {
    const { who, place } = victimOf(row)
    const { portal, port, people } = world
    const changes = () => portal.db.$client.prepare('SELECT total_changes() AS n').get()
    const before = changes()
    const body = new URLSearchParams(row.form?.(place)).toString()
    for (const [how, headers] of Object.entries(forgeries)) {
      for (const path of [row.at(place), dataAddress(row.at(place)), `/cy${row.at(place)}`]) {
        const answer = await ask(port, {
          method: 'POST',
          path,
          headers: {
            Cookie: people.cookies[who],
            'Content-Type': 'application/x-www-form-urlencoded',
            ...headers,
          },
          body,
        })
        expect(answer.status, `${how}: ${path}`).toBe(403)
        expect(answer.headers['set-cookie']).toBeUndefined()
      }
    }
    expect(changes()).toEqual(before)
  },
)

test('the same forms from the portal’s own pages do change something, so that the count can tell', async () => {
  const { portal, port, people, origin } = world
  const before = portal.db.$client.prepare('SELECT total_changes() AS n').get()
  const answer = await ask(port, {
    method: 'POST',
    path: '/account',
    headers: {
      Cookie: people.cookies.member,
      Origin: origin,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: 'save=&name=A+new+name&language=en',
  })
  expect(answer.status).toBe(302)
  expect(portal.db.$client.prepare('SELECT total_changes() AS n').get()).not.toEqual(before)
})
