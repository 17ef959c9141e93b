import { noReport, reportParts, type ReportVersion, type ReportWords } from '#app/domain/committee-report.ts'
import type { ReadAgenda } from '#app/domain/read-agenda.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { itemTitle } from '#app/messages/agenda-words.ts'
import { bothLanguages } from '#app/messages/both.ts'
import type { Portal } from '#app/portal.ts'
import { findReport } from '#db/agenda-reports.ts'

/** A report to a committee as its page shows it: what was written in this language, or a draft of it. */
export function readReport(portal: Portal, agenda: ReadAgenda, language: Language): ReportVersion {
  const saved = findReport(portal.db, agenda.id)
  if (saved[language].version > 0) return saved[language]
  return { ...noReport, words: draftOf(agenda, language) }
}

/** What to print in one language: as it was written, else as it was written in the other, else a draft. */
export function reportIn(
  portal: Portal,
  agenda: ReadAgenda,
  language: Language,
): Record<keyof ReportWords, ReadText> {
  const { en, cy } = findReport(portal.db, agenda.id)
  const draft = { en: '', cy: '', [language]: '' }
  const words = en.version + cy.version > 0 ? null : draftOf(agenda, language)
  const parts = reportParts.map((part) => [
    part,
    readIn(
      words === null ? { en: en.words[part], cy: cy.words[part] } : { ...draft, [language]: words[part] },
      language,
    ),
  ])
  return Object.fromEntries(parts) as Record<keyof ReportWords, ReadText>
}

/** Sentences to begin with, from what the agenda says. */
function draftOf(agenda: ReadAgenda, language: Language): ReportWords {
  const messages = bothLanguages[language]
  const { draft } = messages.reports
  const about = agenda.items.filter(({ record }) => record?.card != null)
  const line = (item: ReadAgenda['items'][number], text = '') =>
    `- ${itemTitle(item, messages, language).text}${text === '' ? '' : `: ${text.replace(/\s+/g, ' ')}`}`
  const noted = about.filter(({ note }) => note !== '')
  const decided = agenda.items.filter(
    ({ purpose, resolution }) => purpose === 'decision' || resolution !== '',
  )
  return {
    ...noReport.words,
    purpose: draft.purpose(about.length),
    background: [draft.background, ...noted.map((item) => line(item, item.note))].join('\n\n'),
    recommendation:
      decided.length === 0
        ? draft.noted
        : [draft.decides, '', ...decided.map((item) => line(item, item.resolution))].join('\n'),
  }
}
