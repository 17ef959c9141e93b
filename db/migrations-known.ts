import { readFileSync } from 'node:fs'

interface Migration {
  /** Its name, such as `0003_searching`, and the number that Drizzle remembers it by in each database. */
  tag: string
  when: number
}

/** Every change of the schema that this portal knows, in order. */
export function knownMigrations(): Migration[] {
  const journal = readFileSync(new URL('./migrations/meta/_journal.json', import.meta.url), 'utf8')
  return (JSON.parse(journal) as { entries: Migration[] }).entries
}
