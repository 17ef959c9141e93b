import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { AgendaOnPaper } from '#app/ui/agendas/agenda-on-paper.tsx'
import { PrintButton } from '#app/ui/agendas/print-button.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { forAnyone } from '#app/web/access.ts'
import { askedReport } from '#app/web/asked-report.ts'

export const loader = forAnyone((call) => ({
  report: askedReport(call),
  back: paths.agendaReport(call.url.searchParams.get('id') ?? ''),
}))

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) =>
  pageTitle(args, () => data?.report.title ?? '')

export default function ReadReport() {
  const { report, back } = useLoaderData<typeof loader>()
  const { reports } = useMessages()
  const language = useLanguage()
  return (
    <>
      <div className="app-no-print">
        <Link to={back} className="govuk-back-link">
          {reports.back}
        </Link>
        <PrintButton />
      </div>
      <div lang={report.language === language ? undefined : report.language}>
        <AgendaOnPaper agenda={report} />
      </div>
    </>
  )
}
