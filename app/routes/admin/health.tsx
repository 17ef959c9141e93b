import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { countToSee } from '#app/domain/health.ts'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { HealthFigures } from '#app/ui/admin/health-figures.tsx'
import { HealthLines } from '#app/ui/admin/health-lines.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { readHealth } from '#app/use-cases/health/read-health.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.admin.page.health.title)

export const loader = forSignedIn(({ portal, visitor }) => readHealth(portal, visitor))

export default function HealthPage() {
  const report = useLoaderData<typeof loader>()
  const { admin, siteHealth: words } = useMessages()
  return (
    <>
      <AdminCrumbs page="health" />
      <h1 className="govuk-heading-l">{admin.page.health.title}</h1>
      <p className="govuk-body">{words.lead}</p>
      <h2 className="govuk-heading-m">{words.toSee(countToSee(report.lines))}</h2>
      <HealthLines lines={report.lines} />
      <HealthFigures report={report} />
    </>
  )
}
