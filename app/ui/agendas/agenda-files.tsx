import type { ReportLanguage } from '#app/domain/committee-report.ts'
import type { AgendaBy, AgendaEnding } from '#app/domain/given-agenda.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { useLanguage, useMessages } from '../page/language.tsx'

/** What somebody who reads an agenda can take along. `dated`: the day of its meeting is set. */
export function AgendaFiles({ by, dated }: { by: AgendaBy; dated: boolean }) {
  const language = useLanguage()
  const { agendas, reports } = useMessages()
  const both = (label: string) => agendas.inputOf(label, reports.language.both)
  const files: [AgendaEnding, string, ReportLanguage?][] = [
    ['docx', agendas.word],
    ['docx', both(agendas.word), 'both'],
    ['pdf', agendas.pdf],
    ['pdf', both(agendas.pdf), 'both'],
    ['pptx', agendas.slides],
    ...(dated ? [['ics', agendas.calendar] satisfies [AgendaEnding, string]] : []),
    ['md', agendas.markdown],
  ]
  return (
    <ul className="govuk-list">
      {files.map(([ending, label, asked]) => (
        <li key={label}>
          <a href={inLanguage(paths.agendaFile(ending, by, asked), language)} className="govuk-link" download>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
