import { slugOf } from '#app/domain/slug.ts'
import type { Reader } from '#db/connection.ts'
import { organisationSlugsFrom } from '#db/organisation-life.ts'

/**
 * An address for an organisation of this name: one that no other has or had, since links to a former one still arrive.
 * Its own former addresses may be its address again.
 */
export function slugFor(db: Reader, organisationId: string, name: string): string {
  const wanted = slugOf(name)
  const taken = organisationSlugsFrom(db, wanted, organisationId)
  let slug = wanted
  for (let n = 2; taken.has(slug); n += 1) slug = `${wanted}-${n}`
  return slug
}
