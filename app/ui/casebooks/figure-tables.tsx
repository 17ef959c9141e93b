import type { FigureTable } from '#app/messages/casebook-figures.ts'
import { Details } from '../content/details.tsx'
import { Table } from '../content/table.tsx'
import { useMessages } from '../page/language.tsx'
import { FindingChart } from './finding-chart.tsx'

interface FigureTablesProps {
  tables: readonly FigureTable[]
  heading?: 'h2' | 'h3'
}

/** What was complained about and found over the whole casebook, and how it changed: each as a chart with its table. */
export function FigureTables({ tables, heading: Heading = 'h2' }: FigureTablesProps) {
  const { casebooks } = useMessages()
  return (
    <>
      {tables.map(({ key, title, note, head, rows, bars }) => (
        <section key={key} className="app-findings" aria-labelledby={`figures-${key}`}>
          <Heading className="govuk-heading-m" id={`figures-${key}`}>
            {title}
          </Heading>
          <p className="govuk-body">{note}</p>
          <FindingChart title={title} bars={bars} head={head} />
          <Details summary={casebooks.figures.table}>
            <Table
              caption={title}
              captionSize="s"
              firstCellIsHeader
              stacks
              columns={head.map((label, index) => ({ label, numeric: index > 0 }))}
              rows={rows}
            />
          </Details>
        </section>
      ))}
    </>
  )
}
