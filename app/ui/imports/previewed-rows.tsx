import type { Language } from '#app/domain/vocabulary.ts'
import type { PreviewedRow } from '#app/use-cases/import-batches/preview-import.ts'
import { Details } from '../content/details.tsx'
import { Tag } from '../content/tag.tsx'
import { useMessages } from '../page/language.tsx'
import { RecordContent } from '../records/record-content.tsx'

/** The first lines of a file as excerpts; each opens to all of its words. */
export function PreviewedRows({ rows, original }: { rows: readonly PreviewedRow[]; original: Language }) {
  const { imports, vocabulary } = useMessages()
  return (
    <ol className="govuk-list">
      {rows.map((row) => (
        <li key={row.line} className="govuk-!-margin-bottom-6">
          {'why' in row ? (
            <>
              <h2 className="govuk-heading-s">{imports.page.line(row.line)}</h2>
              <p className="govuk-body">
                <Tag colour="red">{imports.preview.cannot}</Tag> {row.why}
              </p>
            </>
          ) : (
            <>
              <h2 className="govuk-heading-s" lang={original}>
                {row.title || imports.preview.untitled}
              </h2>
              {row.outcome !== null && (
                <p className="govuk-body">
                  <Tag colour="grey">{vocabulary.outcome[row.outcome]}</Tag>
                </p>
              )}
              <Details summary={`${imports.page.line(row.line)}: ${row.title || imports.preview.untitled}`}>
                <RecordContent kind="excerpt" groups={row.groups} headingLevel={3} />
              </Details>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
