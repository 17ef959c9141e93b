import { isUntranslated, type ShownField, type ShownGroup, type ShownText } from '#app/domain/shown.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import { Table } from '../content/table.tsx'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { CoProductionStages } from './co-production-stages.tsx'
import { useOwnLanguage } from './own-language.ts'
import { ShownMoney } from './shown-money.tsx'
import { ShownBlock } from './shown-block.tsx'
import { UntranslatedNotice } from './untranslated-notice.tsx'

interface RecordContentProps {
  kind: RecordKind
  groups: readonly ShownGroup[]
  /** Other pieces of the page (the title, the summary) are not in the reader's language either. */
  alsoUntranslated?: boolean
  /** Of the groups' headings; their fields' come one below. */
  headingLevel?: 2 | 3
}

/**
 * A record's words for readers: group by group, long texts under their own headings, short values in a list. What has
 * no translation keeps its own `lang`, and one notice at the top says so.
 */
export function RecordContent({
  kind,
  groups,
  alsoUntranslated = false,
  headingLevel = 2,
}: RecordContentProps) {
  const language = useLanguage()
  const words = readerWordsOf(useMessages(), kind)
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <>
      {(alsoUntranslated || isUntranslated(groups, language)) && <UntranslatedNotice />}
      {groups.map((group) => (
        <section key={group.key} className="app-shown-group">
          <Heading className="govuk-heading-l">{words.group(group.key)}</Heading>
          {inRuns(group.fields).map((run, index) =>
            isShort(run) ? (
              <dl key={index} className="govuk-summary-list">
                {run.map((field) => (
                  <div key={field.key} className="govuk-summary-list__row">
                    <dt className="govuk-summary-list__key">{words.field(field.key)}</dt>
                    <dd className="govuk-summary-list__value">
                      <ShownValue field={field} />
                    </dd>
                  </div>
                ))}
              </dl>
            ) : (
              run.map((field) => (
                <LongField
                  key={field.key}
                  field={field}
                  label={words.field(field.key)}
                  labelIsAbove={words.field(field.key) === words.group(group.key)}
                  heading={headingLevel === 2 ? 'h3' : 'h4'}
                />
              ))
            ),
          )}
        </section>
      ))}
    </>
  )
}

/** Neighbours of the same sort together: lists of short values, and long texts one by one. */
function inRuns(fields: readonly ShownField[]): ShownField[][] {
  const runs: ShownField[][] = []
  for (const field of fields) {
    const last = runs.at(-1)
    if (last?.[0] && isShort(last) && isShort([field])) last.push(field)
    else runs.push([field])
  }
  return runs
}

function isShort([field]: readonly ShownField[]): boolean {
  return field?.kind === 'text' || field?.kind === 'list' || field?.kind === 'link'
}

function LongField({
  field,
  label,
  labelIsAbove,
  heading: Heading,
}: {
  field: ShownField
  label: string
  /** The group's heading says the same. */
  labelIsAbove: boolean
  heading: 'h3' | 'h4'
}) {
  const own = useOwnLanguage()
  if (field.kind === 'rows') {
    return (
      <div className="app-table-scroll" role="region" aria-label={label} tabIndex={0}>
        <Table
          caption={labelIsAbove ? <VisuallyHidden>{label}</VisuallyHidden> : label}
          captionSize="m"
          stacks
          columns={field.columns.map((column) => ({ label: column }))}
          rows={field.rows.map((row) =>
            row.map((cell, index) => (cell.text === '' ? null : <Cell key={index} cell={cell} />)),
          )}
        />
      </div>
    )
  }
  // These have a caption that says more than the name of the field they begin with.
  if (field.kind === 'stages') return <CoProductionStages stages={field.stages} />
  if (field.kind === 'money') return <ShownMoney money={field.money} />
  return (
    <div className="app-shown-field">
      {!labelIsAbove && <Heading className="govuk-heading-m">{label}</Heading>}
      {field.kind === 'html' ? (
        <div
          className="app-prose"
          lang={own(field.language)}
          dangerouslySetInnerHTML={{ __html: field.html }}
        />
      ) : (
        <ShownBlock field={field} heading={Heading === 'h3' ? 'h4' : 'h5'} />
      )}
    </div>
  )
}

function ShownValue({ field }: { field: ShownField }) {
  const own = useOwnLanguage()
  switch (field.kind) {
    case 'text':
      return <span lang={own(field.language)}>{field.text}</span>
    case 'list':
      return field.values.length === 1 ? (
        <>{field.values[0]}</>
      ) : (
        <ul className="govuk-list">
          {field.values.map((value) => (
            <li key={value}>{value}</li>
          ))}
        </ul>
      )
    case 'link':
      return (
        <a className="govuk-link" href={field.href}>
          {field.text}
        </a>
      )
    default:
      return null
  }
}

function Cell({ cell }: { cell: ShownText }) {
  const own = useOwnLanguage()
  return <span lang={own(cell.language)}>{cell.text}</span>
}
