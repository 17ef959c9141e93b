import type { CasebookFigures as Figures } from '#app/domain/casebook-figures.ts'
import { figureTables } from '#app/messages/casebook-figures.ts'
import { Details } from '../content/details.tsx'
import { Table } from '../content/table.tsx'
import { useMessages } from '../page/language.tsx'
import { FindingChart } from './finding-chart.tsx'

/** What was complained about and found over the whole casebook, and how it changed: each as a chart with its table. */
export function CasebookFigures({ figures }: { figures: Figures }) {
  const messages = useMessages()
  return (
    <>
      {figureTables(figures, messages).map(({ key, title, note, head, rows, bars }) => (
        <section key={key} className="app-findings" aria-labelledby={`figures-${key}`}>
          <h2 className="govuk-heading-m" id={`figures-${key}`}>
            {title}
          </h2>
          <p className="govuk-body">{note}</p>
          <FindingChart title={title} bars={bars} head={head} />
          <Details summary={messages.casebooks.figures.table}>
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
