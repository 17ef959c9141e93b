import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { readAuditFilters } from '#app/domain/audit-filters.ts'
import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { AuditFilterForm, useFilterLabels } from '#app/ui/audit/audit-filter-form.tsx'
import { AuditList } from '#app/ui/audit/audit-list.tsx'
import { ChainState } from '#app/ui/audit/chain-state.tsx'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { listAudit } from '#app/use-cases/audit/list-audit.ts'
import { readAsked } from '#app/use-cases/audit/read-asked.ts'
import { verifyAudit } from '#app/use-cases/audit/verify-audit.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.admin.page.audit.title)

export const loader = forSignedIn(({ portal, visitor, url, language }) => {
  const filters = readAuditFilters(url.searchParams)
  const page = Number.parseInt(url.searchParams.get('page') ?? '', 10) || 1
  return { filters, list: listAudit(portal, visitor, { filters, page, language }) }
})

/** Filters are sent, not put into the address by the browser: what is typed may be an email address. */
export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const form = await readForm(call.request)
  const asked = textOf(form, 'do')
  if (asked === 'verify') {
    verifyAudit(portal, visitor)
    return goTo(`${paths.auditLog()}?done=verified`, call)
  }
  if (asked !== 'filter') throw new Fault('bad-request')
  const text = (name: string) => textOf(form, name).slice(0, 320)
  const typed = {
    who: text('who'),
    deed: text('deed'),
    subject: text('subject'),
    from: text('from'),
    to: text('to'),
  }
  const read = readAsked(portal, visitor, typed)
  if (!read.ok) return data({ issues: read.issues, typed }, { status: 422 })
  return goTo(paths.auditLog(read.value), call)
})

export default function Audit() {
  const { filters, list } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { admin, audit } = useMessages()
  const errors = useErrors(answer?.issues, useFilterLabels())
  return (
    <>
      <AdminCrumbs page="audit" />
      <ErrorSummary errors={errors.lines} />
      {!answer && search.get('done') === 'verified' && (
        <NotificationBanner type={list.lastCheck?.fault == null ? 'success' : undefined}>
          {audit.done.verified}
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{admin.page.audit.title}</h1>
      <p className="govuk-body">{audit.lead}</p>
      <ChainState newest={list.newest} lastCheck={list.lastCheck} />
      <AuditFilterForm typed={answer?.typed ?? filters} errors={errors} />
      <AuditList list={list} filters={filters} />
    </>
  )
}
