import { rowResults } from '#app/domain/import-batch.ts'
import { paths } from '#app/paths.ts'
import type { ReadImport } from '#app/use-cases/import-batches/read-import.ts'
import { SummaryList } from '../content/summary-list.tsx'
import { useLocalPath } from '../page/link.tsx'
import { useMessages } from '../page/language.tsx'

/** How many lines came to what, and why the first of those that cannot be imported cannot. */
export function ImportResults({ batch, counts, rejected }: ReadImport) {
  const { page } = useMessages().imports
  const download = useLocalPath(paths.importRows(batch.id))
  const isCheck = batch.state === 'checked' || batch.state === 'check-stopped'
  const shown = rowResults.filter((result) => counts[result] > 0 || result === 'accepted')
  return (
    <section aria-labelledby="results">
      <h2 className="govuk-heading-m" id="results">
        {isCheck ? page.found : page.made}
      </h2>
      <SummaryList
        rows={shown.map((result) => ({
          key: result,
          label: isCheck && result === 'accepted' ? page.wouldBe.accepted : page.result[result],
          value: counts[result],
        }))}
      />
      {rejected.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{page.why}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {rejected.map(({ line, rowKey, reasons }) => (
              <li key={line} lang={batch.language}>
                {page.line(line)}
                {rowKey !== '' && ` (${rowKey})`}: {reasons.join('; ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={download}>
          {page.rows}
        </a>
      </p>
    </section>
  )
}
