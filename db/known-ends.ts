import type { Connection } from './connection.ts'

/** How many of each would have come back with a backup, and did not. */
export interface EndedAgain {
  /** Organisations' tokens, and links to drafts, that were revoked. */
  revoked: number
  /** Secret addresses under which calendars fetched meetings. */
  calendars: number
  /** Saved searches, and what people followed, whose alerts they had stopped, or which they had deleted. */
  alerts: number
  /** People who had asked for no mail. */
  mail: number
  /** Accounts that were suspended. */
  suspended: number
}

/** A deed that a database put aside knows of, and how it is done again; ids go in as JSON. */
interface End {
  /** Without it the database is older than the deed. */
  column: [table: string, name: string]
  ids: string
  again: string
}

const ids = '(SELECT value FROM json_each(@ids))'
/** Of somebody whom the database put aside does not know, it cannot know what they wanted. */
const people = '(SELECT value FROM json_each(@people))'

const ends: [keyof EndedAgain, End][] = [
  ['revoked', revocation('organisation_tokens')],
  ['revoked', revocation('links')],
  [
    'calendars',
    {
      column: ['series_calendars', 'token_hash'],
      ids: 'SELECT token_hash FROM series_calendars',
      again: `DELETE FROM series_calendars WHERE person_id IN ${people} AND token_hash NOT IN ${ids}`,
    },
  ],
  [
    'alerts',
    {
      column: ['saved_searches', 'paused'],
      ids: 'SELECT id FROM saved_searches WHERE NOT paused',
      again: `UPDATE saved_searches SET paused = 1 WHERE NOT paused AND person_id IN ${people} AND id NOT IN ${ids}`,
    },
  ],
  [
    'mail',
    {
      column: ['people', 'wants_mail'],
      ids: 'SELECT id FROM people WHERE NOT wants_mail',
      again: `UPDATE people SET wants_mail = 0 WHERE wants_mail AND id IN ${ids}`,
    },
  ],
  [
    'suspended',
    {
      column: ['people', 'suspended_at'],
      ids: 'SELECT id FROM people WHERE suspended_at IS NOT NULL',
      again: `UPDATE people SET suspended_at = @at WHERE suspended_at IS NULL AND id IN ${ids}`,
    },
  ],
]

function revocation(table: 'organisation_tokens' | 'links'): End {
  return {
    column: [table, 'revoked_at'],
    ids: `SELECT id FROM ${table} WHERE revoked_at IS NOT NULL`,
    again: `UPDATE ${table} SET revoked_at = @at WHERE revoked_at IS NULL AND id IN ${ids}`,
  }
}

/** What was ended by then, as a database that was put aside knows it; gives what ends it again in a restored one. */
export function endsIn(connection: Connection): (restored: Connection, at: string) => EndedAgain {
  const knows = connection.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?')
  const listed = (query: string) => JSON.stringify(connection.prepare(query).pluck().all())
  const known = ends
    .filter(([, { column }]) => knows.get(...column) !== undefined)
    .map(([kind, { ids, again }]) => ({ kind, again, ids: listed(ids) }))
  const people = listed('SELECT id FROM people')
  return (restored, at) => {
    const count: EndedAgain = { revoked: 0, calendars: 0, alerts: 0, mail: 0, suspended: 0 }
    for (const { kind, again, ids } of known)
      count[kind] += restored.prepare(again).run({ ids, people, at }).changes
    // What was found for searches that are paused now is not told.
    restored
      .prepare('DELETE FROM alert_matches WHERE search_id IN (SELECT id FROM saved_searches WHERE paused)')
      .run()
    return count
  }
}
