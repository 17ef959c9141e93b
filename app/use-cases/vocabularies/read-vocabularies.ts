import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import { mergeTargets, whyNotEnd, type TermRefusal } from '#app/domain/term-edit.ts'
import { deliveredTerms, openVocabularies, type OpenVocabulary, type Terms } from '#app/domain/terms.ts'
import type { Bilingual } from '#app/domain/text.ts'
import { statuses, type Status, type ThemeGroup } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { organisationsWith, termUses } from '#db/term-uses.ts'
import { termAsOpened } from './change-term.ts'
import { labelsOf } from './labels.ts'

/** What has a term: records by the status of the edition that does, and organisations. */
export interface TermUses {
  records: { status: Status; count: number }[]
  organisations: number
}

export interface ListedTerm {
  id: string
  label: Bilingual
  /** Added here, or called otherwise than as it came with the portal. */
  origin: 'delivered' | 'changed' | 'added'
  group: ThemeGroup | null
  isRetired: boolean
  uses: TermUses
}

/** How many terms each vocabulary has in use, and how many no longer. */
export function listVocabularies(portal: Portal, visitor: Visitor) {
  insist(visitor, { do: 'manage-vocabularies' })
  const terms = portal.terms()
  return openVocabularies.map((vocabulary) => {
    const inUse = terms.inUse(vocabulary).length
    return { vocabulary, inUse, retired: terms.known(vocabulary).length - inUse }
  })
}

export interface ReadVocabulary {
  terms: ListedTerm[]
  merged: { id: string; into: Bilingual }[]
}

/** The terms of a vocabulary in the order in which forms offer them, and the ids that lead to others now. */
export function readVocabulary(portal: Portal, visitor: Visitor, vocabulary: OpenVocabulary): ReadVocabulary {
  insist(visitor, { do: 'manage-vocabularies' })
  const terms = portal.terms()
  const labels = labelsOf(terms, vocabulary)
  const uses = usesIn(portal, terms, vocabulary)
  return {
    terms: terms.known(vocabulary).map((id) => ({
      id,
      label: labels(id),
      origin: originOf(terms, vocabulary, id),
      group: vocabulary === 'theme' ? terms.groupOf(id) : null,
      isRetired: terms.isRetired(vocabulary, id),
      uses: uses(id),
    })),
    merged: terms.changes
      .filter((change) => change.vocabulary === vocabulary && change.mergedInto !== null)
      .map(({ id }) => ({ id, into: labels(id) })),
  }
}

export interface ReadTerm {
  term: ListedTerm
  /** For the form that changes it. */
  before: string
  whyNotRetire: TermRefusal | null
  whyNotMerge: TermRefusal | null
  targets: { id: string; label: Bilingual; uses: TermUses }[]
}

/** One term with what may be done with it. Not found for one that was merged: `presentTerm` says where it went. */
export function readTerm(
  portal: Portal,
  visitor: Visitor,
  { vocabulary, id }: { vocabulary: OpenVocabulary; id: string },
): ReadTerm {
  const { terms: listed } = readVocabulary(portal, visitor, vocabulary)
  const term = listed.find((one) => one.id === id)
  if (term === undefined) throw new Fault('not-found')
  const terms = portal.terms()
  const targets = mergeTargets(terms, vocabulary, id)
  return {
    term,
    before: termAsOpened(terms, vocabulary, id),
    whyNotRetire: whyNotEnd(terms, vocabulary, id, 'retire'),
    whyNotMerge: whyNotEnd(terms, vocabulary, id, 'merge'),
    targets: listed.filter((one) => targets.includes(one.id)),
  }
}

function originOf(terms: Terms, vocabulary: OpenVocabulary, id: string): ListedTerm['origin'] {
  const delivered: readonly string[] = deliveredTerms[vocabulary]
  if (!delivered.includes(id)) return 'added'
  const isChanged = terms.changes.some(
    (change) => change.vocabulary === vocabulary && change.id === id && change.label !== null,
  )
  return isChanged ? 'changed' : 'delivered'
}

/** A record counts once for a term, also when it has it under an older id as well. */
function usesIn(portal: Portal, terms: Terms, vocabulary: OpenVocabulary): (id: string) => TermUses {
  const found = new Map<string, Set<string>>()
  for (const { id, recordId, status } of termUses(portal.db, vocabulary)) {
    const key = `${terms.present(vocabulary, id)} ${status}`
    found.set(key, (found.get(key) ?? new Set()).add(recordId))
  }
  const bodies = organisationsWith(portal.db, vocabulary)
  return (id) => ({
    records: statuses
      .map((status) => ({ status, count: found.get(`${id} ${status}`)?.size ?? 0 }))
      .filter(({ count }) => count > 0),
    organisations: bodies.get(id) ?? 0,
  })
}
