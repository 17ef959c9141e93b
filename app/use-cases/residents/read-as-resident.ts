import { factSections } from '#app/domain/fact-check.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import type { PlainVerdict } from '#app/domain/plain-verdict.ts'
import type { Content } from '#app/domain/record.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { plainVerdictsOf } from '#db/plain-verdicts.ts'
import { findRecord } from '#db/records.ts'
import { fingerprint, showSections, type ShownSection } from '../fact-checks/show-sections.ts'
import { insist } from '../insist.ts'
import { draftOf } from '../records/act.ts'

/** A submission as readers would meet it, for a resident reviewer, with the verdict they gave. */
export interface ReadAsResident {
  kind: RecordKind
  title: ReadText
  sections: ShownSection[]
  verdict: Pick<PlainVerdict, 'verdict' | 'words' | 'language'> | null
  /** Stands for the text shown, to be sent back with the verdict. */
  seen: string
}

export function readAsResident(
  portal: Portal,
  person: Person,
  { recordId, language }: { recordId: string; language: Language },
): ReadAsResident {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(person, { do: 'give-plain-verdict', record })
  const draft = draftOf(record)
  const given = plainVerdictsOf(portal.db, draft.id).find(({ personId }) => personId === person.id)
  return {
    kind: record.kind,
    title: readIn(draft.content.title, language),
    sections: showSections(portal, draft, record.kind, language),
    verdict:
      given === undefined ? null : { verdict: given.verdict, words: given.words, language: given.language },
    seen: fingerprintOfAll(record.kind, draft.content),
  }
}

/** Stands for everything that readers see of a text. */
export function fingerprintOfAll(kind: RecordKind, content: Content): string {
  return fingerprint(
    content,
    factSections(kind).flatMap(({ fields }) => fields),
  )
}
