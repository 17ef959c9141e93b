import { eq } from 'drizzle-orm'
import type { LogoPlace, OrganisationProfile } from '#app/domain/organisation-profile.ts'
import type { Reader } from './connection.ts'
import { organisationLogos, organisations } from './schema/schema.ts'

export function findProfile(db: Reader, organisationId: string): OrganisationProfile | null {
  const row = db.select().from(organisations).where(eq(organisations.id, organisationId)).get()
  if (row === undefined) return null
  const { aboutEn, aboutCy, website, contactEmail, contactPhone, contactAddress } = row
  return { about: { en: aboutEn, cy: aboutCy }, website, contactEmail, contactPhone, contactAddress }
}

export function saveProfile(
  db: Reader,
  organisationId: string,
  { about, ...profile }: OrganisationProfile,
  at: string,
): void {
  db.update(organisations)
    .set({ ...profile, aboutEn: about.en, aboutCy: about.cy, profileSavedAt: at })
    .where(eq(organisations.id, organisationId))
    .run()
}

/** Whether its own people have said what its website is: a list that is loaded then leaves it alone. */
export function hasOwnProfile(db: Reader, organisationId: string): boolean {
  const row = db
    .select({ savedAt: organisations.profileSavedAt })
    .from(organisations)
    .where(eq(organisations.id, organisationId))
    .get()
  return row !== undefined && row.savedAt !== null
}

interface Logo extends LogoPlace {
  /** WebP. */
  bytes: Buffer
}

/** The picture an organisation is known by, to be shown or put into a document; null when it has none. */
export function logoOf(db: Reader, organisationId: string): Logo | null {
  const { bytes, sha256, width, height } = organisationLogos
  const row = db
    .select({ organisationId: organisationLogos.organisationId, bytes, sha256, width, height })
    .from(organisationLogos)
    .where(eq(organisationLogos.organisationId, organisationId))
    .get()
  return row ?? null
}

/** The same without its bytes. */
export function logoPlaceOf(db: Reader, organisationId: string): LogoPlace | null {
  const { sha256, width, height } = organisationLogos
  const row = db
    .select({ organisationId: organisationLogos.organisationId, sha256, width, height })
    .from(organisationLogos)
    .where(eq(organisationLogos.organisationId, organisationId))
    .get()
  return row ?? null
}

/** The one before is gone. */
export function replaceLogo(
  db: Reader,
  logo: LogoPlace & { bytes: Buffer; uploadedBy: string; uploadedAt: string },
): void {
  const { organisationId: _, ...change } = logo
  db.insert(organisationLogos)
    .values(logo)
    .onConflictDoUpdate({ target: organisationLogos.organisationId, set: change })
    .run()
}

/** False when there was none. */
export function removeLogo(db: Reader, organisationId: string): boolean {
  return (
    db.delete(organisationLogos).where(eq(organisationLogos.organisationId, organisationId)).run().changes ===
    1
  )
}
