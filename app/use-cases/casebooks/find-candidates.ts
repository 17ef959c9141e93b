import type { Person } from '#app/domain/person.ts'
import { entryKinds, type Candidates } from '#app/domain/read-casebook.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { everything, pageSize } from '#search/query.ts'
import { searchRecords } from '../search/search-records.ts'
import { draftCasebook } from './draft-casebook.ts'

/** Published excerpts and case studies that an editor may put in the casebook. */
export async function findCandidates(
  portal: Portal,
  person: Person,
  { recordId, words }: { recordId: string; words: string },
  language: Language,
): Promise<Candidates> {
  const { record, draft } = draftCasebook(portal, person, recordId)
  const sort = words.trim() === '' ? ('newest' as const) : ('relevance' as const)
  const query = { ...everything, words, sort, language, filters: { kind: entryKinds } }
  const own = { ...query, filters: { kind: entryKinds, organisation: [record.organisationId] } }
  const [ours, all] = [await searchRecords(portal, own), await searchRecords(portal, query)]
  const others = all.cards.filter((card) => ours.cards.every(({ id }) => id !== card.id))
  return {
    words,
    total: all.total,
    found: [...ours.cards, ...others].slice(0, pageSize).map((card) => ({
      card,
      heldBy: draft.content.sections
        .filter((section) => section.entries.some((entry) => entry.recordId === card.id))
        .map((section) => section.id),
    })),
  }
}
