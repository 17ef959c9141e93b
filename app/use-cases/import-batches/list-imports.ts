import type { ImportBatch } from '#app/domain/import-batch.ts'
import { Fault } from '#app/domain/fault.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { importsOf } from '#db/imports.ts'
import { allOrganisations } from '#db/organisations.ts'

export interface ListedImports {
  /** The ombudsmen that this person may import cases for. */
  organisations: { id: string; name: string }[]
  imports: (ImportBatch & { organisation: string })[]
}

/** The imports somebody may work on. Whoever may import for nobody has no such page. */
export function listImports(portal: Portal, person: Person, language: Language): ListedImports {
  const organisations = allOrganisations(portal.db).filter((organisation) =>
    may(person, { do: 'import-excerpts', organisation }),
  )
  if (organisations.length === 0) throw new Fault('forbidden', 'needs-editor')
  const names = new Map(organisations.map(({ id, name }) => [id, readIn(name, language).text]))
  return {
    organisations: [...names].map(([id, name]) => ({ id, name })),
    imports: importsOf(portal.db, [...names.keys()]).map((batch) => ({
      ...batch,
      organisation: names.get(batch.organisationId) ?? '',
    })),
  }
}
