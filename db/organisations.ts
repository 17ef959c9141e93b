import { and, asc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Reader } from './connection.ts'
import { prepared } from './prepared.ts'
import { organisationNames, organisations } from './schema/schema.ts'

const byId = prepared((db) =>
  db
    .select()
    .from(organisations)
    .where(eq(organisations.id, sql.placeholder('id')))
    .prepare(),
)

export function findOrganisation(db: Reader, id: string): Organisation | null {
  const row = byId(db).get({ id })
  return row ? organisationOf(row) : null
}

/** By the address it has now; null for a former one (see db/organisation-life.ts). */
export function findOrganisationBySlug(db: Reader, slug: string): Organisation | null {
  const row = db
    .select()
    .from(organisations)
    .where(and(eq(organisations.slug, slug), isNull(organisations.mergedInto)))
    .get()
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

/**
 * The organisation of exactly this name in either language, whatever its case, or the one that had it before; null when
 * there is none, or several.
 */
export function findOrganisationNamed(db: Reader, name: string): Organisation | null {
  const { id, nameEn, nameCy, mergedInto } = organisations
  const isNamed = (en: SQLiteColumn, cy: SQLiteColumn) =>
    sql<boolean>`(${en} = ${name} collate nocase or ${cy} = ${name} collate nocase)`
  const now = db
    .select()
    .from(organisations)
    .where(and(isNamed(nameEn, nameCy), isNull(mergedInto)))
    .limit(2)
    .all()
  if (now[0] !== undefined) return now.length === 1 ? organisationOf(now[0]) : null
  const present = sql<string>`coalesce(${mergedInto}, ${id})`
  const had = db
    .select({ id: present })
    .from(organisations)
    .leftJoin(organisationNames, eq(organisationNames.organisationId, id))
    .where(
      or(
        isNamed(organisationNames.nameEn, organisationNames.nameCy),
        and(isNamed(nameEn, nameCy), isNotNull(mergedInto)),
      ),
    )
    .groupBy(present)
    .limit(2)
    .all()
  return had[0] !== undefined && had.length === 1 ? findOrganisation(db, had[0].id) : null
}

/** Every organisation that there is, closed ones too but not those that went into another, by English name. */
export function allOrganisations(db: Reader): Organisation[] {
  return db
    .select()
    .from(organisations)
    .where(isNull(organisations.mergedInto))
    .orderBy(asc(organisations.nameEn))
    .all()
    .map(organisationOf)
}

/** What these are called, in both languages. In one row: every case of an import asks for all of them. */
export function allOrganisationNames(db: Reader): string[] {
  const { nameEn, nameCy, mergedInto } = organisations
  const found = db
    .select({
      en: sql<string>`json_group_array(${nameEn})`,
      cy: sql<string>`json_group_array(${nameCy})`,
    })
    .from(organisations)
    .where(isNull(mergedInto))
    .get()
  return found === undefined ? [] : [found.en, found.cy].flatMap((names) => JSON.parse(names) as string[])
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

/** Changes what is known of an organisation. Former names and addresses are kept by db/organisation-life.ts. */
export function updateOrganisation(
  db: Reader,
  id: string,
  { name, ...change }: Omit<Organisation, 'id' | 'demonstration'>,
): void {
  db.update(organisations)
    .set({ ...change, nameEn: name.en, nameCy: name.cy })
    .where(eq(organisations.id, id))
    .run()
}

/** Whether what its contributors send goes to an approver of its own first. */
export function hasApproverStep(db: Reader, id: string): boolean {
  const row = db
    .select({ on: organisations.approverStep })
    .from(organisations)
    .where(eq(organisations.id, id))
    .get()
  return row?.on ?? false
}

export function setApproverStep(db: Reader, id: string, on: boolean): void {
  db.update(organisations).set({ approverStep: on }).where(eq(organisations.id, id)).run()
}

function organisationOf(row: typeof organisations.$inferSelect): Organisation {
  const { id, slug, nameEn, nameCy, type, sector, nation, region, code, website, demonstration } = row
  const name = { en: nameEn, cy: nameCy }
  return { id, slug, name, type, sector, nation, region, code, website, demonstration }
}
