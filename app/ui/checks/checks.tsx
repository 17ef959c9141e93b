import { severities, type CheckedIssue, type Severity } from '#app/domain/checks/check.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { Details } from '../content/details.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { CheckLine, type FieldLink } from './check-line.tsx'

interface ChecksProps {
  kind: RecordKind
  /** Null when there is no draft to check: then nothing is said. */
  found: readonly CheckedIssue[] | null
  /** Where a field can be seen or changed on this visitor's pages; null when nowhere. */
  linkOf: FieldLink
}

/** For those who may not change the draft: they see its fields below the list, or not at all. */
export const nowhere: FieldLink = () => null

/** More than this of one severity are behind a line that opens them: the page has its own purpose. */
const shownAtOnce = 6

/** What the automatic checks found in a draft, the most severe first. Said in words, never in colours alone. */
export function Checks({ kind, found, linkOf }: ChecksProps) {
  const { checks } = useMessages()
  if (found === null) return null
  const stops = found.some(({ severity }) => severity === 'block')
  return (
    <section aria-labelledby="checks">
      <h2 className="govuk-heading-m" id="checks">
        {checks.heading}
      </h2>
      {!stops && <p className="govuk-body">{found.length === 0 ? checks.nothing : checks.mayGoOn}</p>}
      {severities.map((severity) => (
        <OfSeverity
          key={severity}
          kind={kind}
          severity={severity}
          issues={found.filter((issue) => issue.severity === severity)}
          linkOf={linkOf}
        />
      ))}
      <p className="govuk-body">
        {checks.limits} <Link to={paths.help('keeping-people-anonymous')}>{checks.help}</Link>
      </p>
    </section>
  )
}

interface OfSeverityProps {
  kind: RecordKind
  severity: Severity
  issues: readonly CheckedIssue[]
  linkOf: FieldLink
}

function OfSeverity({ kind, severity, issues, linkOf }: OfSeverityProps) {
  const { checks } = useMessages()
  if (issues.length === 0) return null
  const lines = (some: readonly CheckedIssue[]) => (
    <ul className="govuk-list govuk-list--bullet">
      {some.map((issue, index) => (
        <CheckLine key={index} kind={kind} issue={issue} linkOf={linkOf} />
      ))}
    </ul>
  )
  const rest = issues.slice(shownAtOnce)
  return (
    <>
      <h3 className="govuk-heading-s">{checks.severity[severity](issues.length)}</h3>
      {lines(issues.slice(0, shownAtOnce))}
      {rest.length > 0 && <Details summary={checks.rest(rest.length)}>{lines(rest)}</Details>}
    </>
  )
}
