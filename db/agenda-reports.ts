import { eq } from 'drizzle-orm'
import { noReport, type ReportVersion } from '#app/domain/committee-report.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { agendaReports } from './schema/schema.ts'

/** The report about an agenda in each language, as far as it is written. */
export function findReport(db: Reader, agendaId: string): Record<Language, ReportVersion> {
  const rows = db.select().from(agendaReports).where(eq(agendaReports.agendaId, agendaId)).all()
  const inOne = (language: Language): ReportVersion => {
    const row = rows.find((one) => one.language === language)
    if (row === undefined) return noReport
    const { agendaId: _, language: __, updatedAt: ___, version, changedFrom, ...words } = row
    return { words, version, changedFrom }
  }
  return { en: inOne('en'), cy: inOne('cy') }
}

export function saveReport(
  db: Reader,
  agendaId: string,
  language: Language,
  { words, version, changedFrom }: ReportVersion,
  at: string,
): void {
  const row = { ...words, version, changedFrom, updatedAt: at }
  db.insert(agendaReports)
    .values({ ...row, agendaId, language })
    .onConflictDoUpdate({ target: [agendaReports.agendaId, agendaReports.language], set: row })
    .run()
}
