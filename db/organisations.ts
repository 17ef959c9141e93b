import { asc, eq, sql } from 'drizzle-orm'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Reader } from './connection.ts'
import { organisations } from './schema/schema.ts'

export function findOrganisation(db: Reader, id: string): Organisation | null {
  const row = db.select().from(organisations).where(eq(organisations.id, id)).get()
  return row ? organisationOf(row) : null
}

export function findOrganisationBySlug(db: Reader, slug: string): Organisation | null {
  const row = db.select().from(organisations).where(eq(organisations.slug, slug)).get()
  return row ? organisationOf(row) : null
}

export function findOrganisations(db: Reader, ids: readonly string[]): Organisation[] {
  return (
    db
      .select()
      .from(organisations)
      // One parameter however many there are, so that the statement is compiled once.
      .where(sql`${organisations.id} in (select value from json_each(${JSON.stringify(ids)}))`)
      .all()
      .map(organisationOf)
  )
}

/** The organisation of exactly this name in either language, whatever its case; null when there is none, or several. */
export function findOrganisationNamed(db: Reader, name: string): Organisation | null {
  const rows = db
    .select()
    .from(organisations)
    .where(
      sql`${organisations.nameEn} = ${name} collate nocase or ${organisations.nameCy} = ${name} collate nocase`,
    )
    .limit(2)
    .all()
  const [row] = rows
  return row !== undefined && rows.length === 1 ? organisationOf(row) : null
}

/** Every organisation, by English name. */
export function allOrganisations(db: Reader): Organisation[] {
  return db.select().from(organisations).orderBy(asc(organisations.nameEn)).all().map(organisationOf)
}

/** Inserts the organisation, or brings the one with the same slug up to date; gives its id, which stays what it was. */
export function upsertOrganisation(db: Reader, organisation: Organisation): string {
  const { name, ...columns } = organisation
  const row = { ...columns, nameEn: name.en, nameCy: name.cy }
  const { id: _, ...update } = row
  return db
    .insert(organisations)
    .values(row)
    .onConflictDoUpdate({ target: organisations.slug, set: update })
    .returning({ id: organisations.id })
    .get().id
}

function organisationOf(row: typeof organisations.$inferSelect): Organisation {
  const { id, slug, nameEn, nameCy, type, sector, nation, region, code, website, demonstration } = row
  const name = { en: nameEn, cy: nameCy }
  return { id, slug, name, type, sector, nation, region, code, website, demonstration }
}
