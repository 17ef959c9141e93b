import { dateAndTime } from '#app/messages/dates.ts'
import type { HealthReport } from '#app/use-cases/health/read-health.ts'
import type { LastRun } from '#app/use-cases/health/runs.ts'
import { SummaryList, type SummaryRow } from '../content/summary-list.tsx'
import { Table } from '../content/table.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** What the portal's health is judged by, and when it last did what it does by itself. */
export function HealthFigures({ report }: { report: HealthReport }) {
  const { figures, runs } = useMessages().siteHealth
  const language = useLanguage()
  const when = ({ isSetUp, at }: LastRun) => {
    if (!isSetUp) return runs.notSetUp
    return at === null ? runs.notYet : dateAndTime(at, language)
  }
  return (
    <>
      <h2 className="govuk-heading-m">{figures.title}</h2>
      <SummaryList rows={useFigures(report)} />
      <h2 className="govuk-heading-m">{runs.title}</h2>
      <p className="govuk-body">{runs.text}</p>
      <Table
        firstCellIsHeader
        stacks
        columns={[{ label: runs.job }, { label: runs.at }]}
        rows={report.runs.map((run) => [runs.jobs[run.job], when(run)])}
      />
    </>
  )
}

function useFigures({ facts, search, dataFolder, node }: HealthReport): SummaryRow[] {
  const { figures } = useMessages().siteHealth
  const language = useLanguage()
  const size = (bytes: number) => figures.gigabytes((bytes / 1e9).toFixed(2))
  const { disk, backups, outbox, mail } = facts
  const lastGoodAt = backups?.lastGoodAt ?? null
  const rows: [key: string, label: string, value: string | null][] = [
    ['engine', figures.engine, search.engine],
    ['records', figures.records, search.records === null ? null : String(search.records)],
    ['outbox', figures.outbox, outbox && String(outbox.waiting)],
    ['mail', figures.mail, mail && String(mail.waiting)],
    ['disk', figures.disk, disk && figures.diskOf(size(disk.free), size(disk.total))],
    ['folder', figures.dataFolder, dataFolder === null ? figures.inMemory : size(dataFolder)],
    ['backup', figures.backup, lastGoodAt === null ? figures.never : dateAndTime(lastGoodAt, language)],
    ['scheduled', figures.scheduled, backups?.scheduled ? figures.yes : figures.no],
    ['node', figures.node, node],
  ]
  return rows.flatMap(([key, label, value]) => (value === null ? [] : [{ key, label, value }]))
}
