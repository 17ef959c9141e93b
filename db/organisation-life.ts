import { and, desc, eq, gte, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { FormerName, Organisation } from '#app/domain/organisation.ts'
import type { Bilingual } from '#app/domain/text.ts'
import type { Reader } from './connection.ts'
import { findOrganisation } from './organisations.ts'
import { prepared } from './prepared.ts'
import { organisationNames, organisations, organisationSlugs } from './schema/schema.ts'

/** Keeps what the organisation was called until now. */
export function keepFormerName(db: Reader, organisationId: string, name: Bilingual, until: string): void {
  // Nobody knew it by a name that it had for less than a moment.
  db.insert(organisationNames)
    .values({ organisationId, nameEn: name.en, nameCy: name.cy, until })
    .onConflictDoNothing()
    .run()
}

/** Keeps the address that the organisation had until now, so that links to it still arrive. */
export function keepFormerSlug(db: Reader, organisationId: string, slug: string, until: string): void {
  db.insert(organisationSlugs).values({ slug, organisationId, until }).run()
}

/** Takes a former address back into use. */
export function forgetFormerSlug(db: Reader, slug: string): void {
  db.delete(organisationSlugs).where(eq(organisationSlugs.slug, slug)).run()
}

/** The addresses, present and former, that begin with these characters and belong to any organisation but this one. */
export function organisationSlugsFrom(db: Reader, beginning: string, exceptOf: string): Set<string> {
  // '~' sorts after every character an address has.
  const end = `${beginning}~`
  const present = db
    .select({ slug: organisations.slug })
    .from(organisations)
    .where(
      and(gte(organisations.slug, beginning), lt(organisations.slug, end), ne(organisations.id, exceptOf)),
    )
    .all()
  const { slug, organisationId } = organisationSlugs
  const former = db
    .select({ slug })
    .from(organisationSlugs)
    .where(and(gte(slug, beginning), lt(slug, end), ne(organisationId, exceptOf)))
    .all()
  return new Set([...present, ...former].map((row) => row.slug))
}

/** The organisation that this id or address means today, former ones included. */
export function presentOrganisation(db: Reader, idOrSlug: string): Organisation | null {
  const id = presentOrganisations(db, [idOrSlug]).get(idOrSlug)
  return id === undefined ? null : findOrganisation(db, id)
}

/**
 * The ids of the organisations that are meant today by these ids and addresses, former ones included, by what was asked;
 * what means nothing is left out. A body that was merged means the one it went to.
 */
export function presentOrganisations(db: Reader, asked: readonly string[]): Map<string, string> {
  const { id, slug, mergedInto } = organisations
  const among = sql`(select value from json_each(${JSON.stringify(asked)}))`
  const rows = db
    .select({ id, slug, mergedInto })
    .from(organisations)
    .where(sql`${id} in ${among} or ${slug} in ${among}`)
    .all()
  const former = db
    .select({ slug: organisationSlugs.slug, id, mergedInto })
    .from(organisationSlugs)
    .innerJoin(organisations, eq(id, organisationSlugs.organisationId))
    .where(sql`${organisationSlugs.slug} in ${among}`)
    .all()
  const present = new Map<string, string>()
  const wanted = new Set(asked)
  for (const row of former) present.set(row.slug, row.mergedInto ?? row.id)
  for (const row of rows) {
    for (const name of [row.slug, row.id]) if (wanted.has(name)) present.set(name, row.mergedInto ?? row.id)
  }
  return present
}

/** What these organisations were called before, the latest first, by their ids; bodies merged into them included. */
export function formerNames(db: Reader, ids: readonly string[]): Map<string, FormerName[]> {
  const of = { ids: JSON.stringify(ids) }
  const renamed = namesBefore(db).all(of)
  const merged = namesOfMerged(db).all(of)
  const found = new Map<string, FormerName[]>()
  const add = (organisation: string, name: FormerName) =>
    found.set(organisation, [...(found.get(organisation) ?? []), name])
  for (const row of renamed)
    add(row.of, { name: { en: row.en, cy: row.cy }, until: row.until, merged: !row.own })
  for (const row of merged)
    add(row.of ?? '', { name: { en: row.en, cy: row.cy }, until: row.until ?? '', merged: true })
  for (const names of found.values()) names.sort((a, b) => b.until.localeCompare(a.until))
  return found
}

const asked = sql`select value from json_each(${sql.placeholder('ids')})`

const namesBefore = prepared((db) => {
  const { id, mergedInto } = organisations
  const owner = sql<string>`coalesce(${mergedInto}, ${id})`
  return db
    .select({
      of: owner,
      en: organisationNames.nameEn,
      cy: organisationNames.nameCy,
      until: organisationNames.until,
      own: isNull(mergedInto),
    })
    .from(organisationNames)
    .innerJoin(organisations, eq(id, organisationNames.organisationId))
    .where(sql`${owner} in (${asked})`)
    .orderBy(desc(organisationNames.until))
    .prepare()
})

const namesOfMerged = prepared((db) => {
  const { nameEn, nameCy, mergedInto, closedAt } = organisations
  return db
    .select({ of: mergedInto, en: nameEn, cy: nameCy, until: closedAt })
    .from(organisations)
    .where(and(isNotNull(mergedInto), sql`${mergedInto} in (${asked})`))
    .prepare()
})

/** Since when the organisation is closed; null while it takes part. */
export function closedSince(db: Reader, id: string): string | null {
  const { closedAt } = organisations
  return db.select({ closedAt }).from(organisations).where(eq(organisations.id, id)).get()?.closedAt ?? null
}

/** The ids of those that are closed. */
export function closedOrganisations(db: Reader): Set<string> {
  const rows = db
    .select({ id: organisations.id })
    .from(organisations)
    .where(isNotNull(organisations.closedAt))
    .all()
  return new Set(rows.map(({ id }) => id))
}

export function setClosed(db: Reader, id: string, at: string | null): void {
  db.update(organisations).set({ closedAt: at }).where(eq(organisations.id, id)).run()
}

/** The addresses that lead to an organisation beside its own, those of bodies merged into it included. */
export function formerSlugs(db: Reader, id: string): string[] {
  const { slug, organisationId } = organisationSlugs
  const own = db
    .select({ slug })
    .from(organisationSlugs)
    .innerJoin(organisations, eq(organisations.id, organisationId))
    .where(or(eq(organisations.id, id), eq(organisations.mergedInto, id)))
    .all()
  const merged = db
    .select({ slug: organisations.slug })
    .from(organisations)
    .where(eq(organisations.mergedInto, id))
    .all()
  return [...own, ...merged].map((row) => row.slug).sort()
}
