import { isStale } from '#app/domain/agenda-conflict.ts'
import { checkReport, differingParts, type ReportWords } from '#app/domain/committee-report.ts'
import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { findReport, saveReport as keepReport } from '#db/agenda-reports.ts'
import { tx } from '#db/connection.ts'
import { findOwnAgenda, type Gatherer } from './holder.ts'
import { keepAgendaAccount } from './keep-agenda-account.ts'

export interface ReportChange {
  agendaId: string
  /** The language it is written in. */
  language: Language
  words: ReportWords
  /** The version that the writer started from, and on which page. */
  from: { version: number; page: string }
}

/** Keeps what was written for a committee about an agenda, in one language. */
export function saveReport(portal: Portal, gatherer: Gatherer, change: ReportChange): Result<null> {
  const { agendaId, language, words, from } = change
  return tx<Result<null>>(portal.db, (db) => {
    const agenda = findOwnAgenda(db, gatherer, agendaId)
    if (agenda === null) throw new Fault('not-found')
    const issues = checkReport(words)
    if (issues.length > 0) return refuse(issues)
    const saved = findReport(db, agendaId)[language]
    if (differingParts(saved.words, words).length === 0 && saved.version > 0) return done(null)
    if (isStale(saved, from)) return refuse([{ field: '', problem: 'changed-meanwhile' }])
    const next = { words, version: saved.version + 1, changedFrom: from.page }
    keepReport(db, agendaId, language, next, portal.clock().toISOString())
    keepAgendaAccount(portal, db, gatherer, 'agenda.report', agendaId)
    return done(null)
  })
}
