import type { AuditFilters } from '#app/domain/audit-filters.ts'
import { dateAndTime } from '#app/messages/dates.ts'
import { formatNumber } from '#app/messages/plural.ts'
import { paths } from '#app/paths.ts'
import type { AuditPage } from '#app/use-cases/audit/list-audit.ts'
import type { NamedEntry } from '#app/use-cases/audit/name-entries.ts'
import { Pagination } from '../content/pagination.tsx'
import { Table } from '../content/table.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** What was done, newest first, with ways to see everything by the same person or about the same thing. */
export function AuditList({ list, filters }: { list: AuditPage; filters: AuditFilters }) {
  const { audit } = useMessages()
  const language = useLanguage()
  const { columns } = audit.list
  return (
    <section aria-labelledby="entries">
      <h2 className="govuk-heading-m" id="entries">
        {audit.list.title}
      </h2>
      <p className="govuk-body" role="status">
        {list.total === 0 ? audit.list.none : audit.list.count(list.total)}
      </p>
      {list.total > 0 && (
        <>
          <p className="govuk-body">
            <Link reloadDocument to={paths.auditLogFile(filters)}>
              {audit.list.download}
            </Link>
          </p>
          <Table
            stacks
            columns={[
              { label: columns.at },
              { label: columns.who },
              { label: columns.did },
              { label: columns.subject },
              { label: columns.entry },
            ]}
            rows={list.entries.map((entry) => [
              dateAndTime(entry.at, language),
              <Who key="who" entry={entry} />,
              entry.known === null ? entry.deed : audit.deed[entry.known],
              <Subject key="subject" entry={entry} />,
              <Entry key="entry" entry={entry} />,
            ])}
          />
        </>
      )}
      <Pagination page={list.page} pages={list.pages} toPage={(page) => paths.auditLog(filters, page)} />
    </section>
  )
}

function Who({ entry: { actorId, actorName } }: { entry: NamedEntry }) {
  const { who } = useMessages().audit
  if (actorId === null) return who.nobody
  const name = actorName ?? who.gone
  return (
    <>
      <span className="govuk-!-text-break-word">{name}</span>
      <br />
      <Link to={paths.auditLog({ who: actorId })}>
        {who.only}
        <span className="govuk-visually-hidden"> {who.onlyOf(name)}</span>
      </Link>
    </>
  )
}

function Subject({ entry }: { entry: NamedEntry }) {
  const { subject: words } = useMessages().audit
  const { subject, subjectKind, subjectName, subjectPath } = entry
  if (subjectKind === 'count') return formatNumber(Number(subject))
  if (subject === '') return null
  const label = subjectName ?? `${words.kind[subjectKind]} ${subject}`
  return (
    <>
      <span className="govuk-!-text-break-word">
        {subjectPath === null ? label : <Link to={subjectPath}>{label}</Link>}
      </span>
      <br />
      <Link to={paths.auditLog({ subject })}>
        {words.only}
        <span className="govuk-visually-hidden"> {words.onlyOf(label)}</span>
      </Link>
    </>
  )
}

/** Its number, and the request that the portal's own log tells more about. */
function Entry({ entry: { id, requestId } }: { entry: NamedEntry }) {
  return (
    <>
      {id}
      {requestId !== '' && (
        <>
          <br />
          <span className="govuk-body-s govuk-!-text-break-word">{requestId}</span>
        </>
      )}
    </>
  )
}
