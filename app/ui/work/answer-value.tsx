import type { ShownField } from '#app/domain/shown.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { useLanguage } from '../page/language.tsx'
import { ShownValue } from '../records/record-content.tsx'

/** An answer as readers will get it, small enough for a list of answers: a row of a table becomes a list of its own. */
export function AnswerValue({ field, label }: { field: ShownField; label: string }) {
  const language = useLanguage()
  const own = (of: Language) => (of === language ? undefined : of)
  if (field.kind === 'html') {
    return (
      <div
        className="app-prose"
        lang={own(field.language)}
        dangerouslySetInnerHTML={{ __html: field.html }}
      />
    )
  }
  if (field.kind !== 'rows') return <ShownValue field={field} />
  return (
    <ol className="govuk-list govuk-list--number" aria-label={label}>
      {field.rows.map((row, index) => (
        <li key={index}>
          {row.map((cell, column) =>
            cell.text === '' ? null : (
              <div key={column}>
                {field.columns[column]}: <span lang={own(cell.language)}>{cell.text}</span>
              </div>
            ),
          )}
        </li>
      ))}
    </ol>
  )
}
