import type { Issue } from '#app/domain/issue.ts'
import type { Content } from '#app/domain/record.ts'
import type { Reader } from '#db/connection.ts'
import { recordWithReference } from '#db/case-references.ts'

/** Case references that another record holds, or that stand twice in this one. `ownId`: the record's, null for a new one. */
export function takenReferences(db: Reader, content: Content, ownId: string | null): Issue[] {
  if (!('references' in content)) return []
  const { scheme, references } = content
  if (scheme === '') return []
  return references.flatMap(({ reference }, i): Issue[] => {
    const repeated = references.findIndex((other) => other.reference === reference) < i
    const holder = recordWithReference(db, scheme, reference)
    return repeated || (holder !== null && holder !== ownId)
      ? [{ field: `references.${i}.reference`, problem: 'reference-taken', values: { reference } }]
      : []
  })
}
