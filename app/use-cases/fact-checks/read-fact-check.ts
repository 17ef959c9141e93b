import type { FactAnswer, FactChecker } from '#app/domain/fact-check.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { factAnswersOf, factCheckersOf } from '#db/fact-checks.ts'
import { findOrganisation } from '#db/organisations.ts'
import { openLink } from '../links/open-link.ts'
import { showSections, type ShownSection } from './show-sections.ts'

/** A draft for somebody who was sent a link to check its facts, with what they answered so far. */
export interface FactCheck {
  kind: RecordKind
  title: ReadText
  organisation: string
  expiresAt: string
  sections: ShownSection[]
  checker: FactChecker | null
  answers: Pick<FactAnswer, 'section' | 'verdict' | 'correction'>[]
}

/** What the link shows; null when it opens nothing. */
export async function readFactCheck(
  portal: Portal,
  { token, address, language }: { token: string; address: string; language: Language },
): Promise<FactCheck | null | 'too-many'> {
  const opened = await openLink(portal, { purpose: 'fact-check', token, address })
  if (opened === null || opened === 'too-many') return opened
  const { link, record, draft } = opened
  const name = findOrganisation(portal.db, record.organisationId)?.name ?? { en: '', cy: '' }
  return {
    kind: record.kind,
    title: readIn(draft.content.title, language),
    organisation: readIn(name, language).text,
    expiresAt: link.expiresAt,
    sections: showSections(portal, draft, record.kind, language),
    checker: factCheckersOf(portal.db, [link.id]).get(link.id) ?? null,
    answers: factAnswersOf(portal.db, link.id).map(({ section, verdict, correction }) => ({
      section,
      verdict,
      correction,
    })),
  }
}
