import { fieldsOf, type Content } from '#app/domain/record.ts'
import type { ShownGroup } from '#app/domain/shown.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisation, findOrganisationNamed } from '#db/organisations.ts'
import { renderingsOf } from '#db/records.ts'
import { show } from './show.ts'

/** Some fields of an edition, as they are read: to be put beside what somebody else typed. */
export function showFields(
  portal: Portal,
  edition: { id: string; content: Content },
  kind: RecordKind,
  keys: readonly string[],
  language: Language,
): ShownGroup[] {
  return show({
    kind,
    content: edition.content,
    html: renderingsOf(portal.db, edition.id),
    language,
    without: fieldsOf(kind)
      .map((field) => field.key)
      .filter((key) => !keys.includes(key)),
    organisationNamed: (name) => findOrganisationNamed(portal.db, name),
    organisationName: (id) =>
      readIn(findOrganisation(portal.db, id)?.name ?? { en: '', cy: '' }, language).text,
  })
}
