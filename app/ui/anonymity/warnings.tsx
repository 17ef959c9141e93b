import type { FindingsAt } from '#app/domain/anonymity/in-content.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { Details } from '../content/details.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { FindingLine } from './finding-line.tsx'
import { useFieldLabel } from './use-field-label.ts'

interface WarningsProps {
  kind: RecordKind
  /** Null when there is no draft to look at: then nothing is said. */
  found: readonly FindingsAt[] | null
}

/** More fields than this are behind a line that opens them: the page has its own purpose. */
const shownFields = 3

/** What in a draft could tell who somebody is, field by field. It warns and stops nobody. */
export function Warnings({ kind, found }: WarningsProps) {
  const { anonymity } = useMessages()
  if (found === null) return null
  const count = (fields: readonly FindingsAt[]) =>
    fields.reduce((sum, { findings }) => sum + findings.length, 0)
  const rest = found.slice(shownFields)
  return (
    <section aria-labelledby="anonymity">
      <h2 className="govuk-heading-m" id="anonymity">
        {anonymity.heading}
      </h2>
      <p className="govuk-body">
        {found.length === 0 ? anonymity.nothing : anonymity.found(count(found))} {anonymity.limits}{' '}
        <Link to={paths.help('keeping-people-anonymous')}>{anonymity.help}</Link>
      </p>
      <Fields kind={kind} fields={found.slice(0, shownFields)} />
      {rest.length > 0 && (
        <Details summary={anonymity.rest(count(rest))}>
          <Fields kind={kind} fields={rest} />
        </Details>
      )}
    </section>
  )
}

function Fields({ kind, fields }: { kind: RecordKind; fields: readonly FindingsAt[] }) {
  const labelOf = useFieldLabel(kind)
  return fields.map(({ field, language, findings }) => (
    <div key={`${field}.${language}`}>
      <h3 className="govuk-heading-s">{labelOf(field, language)}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {findings.map((finding) => (
          <FindingLine key={`${finding.rule}.${finding.start}`} finding={finding} language={language} />
        ))}
      </ul>
    </div>
  ))
}
