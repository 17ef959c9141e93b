import type { FactAnswer, FactChecker } from '#app/domain/fact-check.ts'
import { Fault } from '#app/domain/fault.ts'
import { may, whyNot, type Refusal } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { factAnswersAbout, factCheckersOf } from '#db/fact-checks.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { listLinks, type ListedLink } from '../links/list-links.ts'
import { draftOf } from '../records/act.ts'
import { showSections, type ShownSection } from './show-sections.ts'

export type ListedAnswer = Omit<FactAnswer, 'seen'> & {
  checker: FactChecker
  /** The section was changed after the checker read it. */
  changedSince: boolean
}

/** A draft with what its checkers say beside each section, for its writers and its reviewer. */
export interface FactChecksOfDraft {
  kind: RecordKind
  title: ReadText
  sections: (ShownSection & { answers: ListedAnswer[] })[]
  links: ListedLink[]
  /** Null when this person may make and revoke links. */
  whyNotAsk: Refusal | null
  mayMark: boolean
}

export function listFactChecks(
  portal: Portal,
  person: Person,
  { recordId, language }: { recordId: string; language: Language },
): FactChecksOfDraft {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(person, { do: 'see-draft', record })
  const draft = draftOf(record)
  const links = listLinks(portal, draft.id, 'fact-check')
  const checkers = factCheckersOf(
    portal.db,
    links.map(({ id }) => id),
  )
  const answers = factAnswersAbout(portal.db, draft.id)
  const sections = showSections(portal, draft, record.kind, language).map((section) => ({
    ...section,
    answers: answers
      .filter((answer) => answer.section === section.key)
      .map(({ seen, ...answer }) => ({
        ...answer,
        checker: checkers.get(answer.linkId) ?? { name: '', role: '' },
        changedSince: seen !== section.seen,
      })),
  }))
  return {
    kind: record.kind,
    title: readIn(draft.content.title, language),
    sections,
    links,
    whyNotAsk: whyNot(person, { do: 'ask-fact-check', record }),
    mayMark: may(person, { do: 'mark-facts', record }),
  }
}
