import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { AgendaOnPaper } from '#app/ui/agendas/agenda-on-paper.tsx'
import { PrintButton } from '#app/ui/agendas/print-button.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { forAnyone } from '#app/web/access.ts'
import { agendaDocument } from '#app/web/asked-agenda.ts'

export const loader = forAnyone((call) => ({
  agenda: agendaDocument(call),
  back: paths.agenda(call.url.searchParams.get('id') ?? ''),
}))

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) =>
  pageTitle(args, () => data?.agenda.title ?? '')

export default function Print() {
  const { agenda, back } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { printPage } = useMessages().agendas
  return (
    <>
      <div className="app-no-print">
        <Link to={back} className="govuk-back-link">
          {printPage.back}
        </Link>
        <PrintButton />
      </div>
      <div lang={agenda.language === language ? undefined : agenda.language}>
        <AgendaOnPaper agenda={agenda} />
      </div>
    </>
  )
}
