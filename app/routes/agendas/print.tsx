import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { AgendaOnPaper } from '#app/ui/agendas/agenda-on-paper.tsx'
import { PrintButton } from '#app/ui/agendas/print-button.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { agendaForDocument } from '#app/use-cases/agendas/agenda-for-document.ts'
import { readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { forAnyone } from '#app/web/access.ts'

export const loader = forAnyone((call) => {
  const { portal, language } = call
  const agenda = readOwnAgenda(portal, call, call.url.searchParams.get('id'), language)
  if (agenda === null) throw new Fault('not-found')
  return { agenda: agendaForDocument(portal, agenda, language), origin: portal.settings.publicOrigin }
})

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) =>
  pageTitle(args, () => data?.agenda.title ?? '')

export default function Print() {
  const { agenda, origin } = useLoaderData<typeof loader>()
  const { printPage } = useMessages().agendas
  return (
    <>
      <div className="app-no-print">
        <Link to={paths.agenda(agenda.id)} className="govuk-back-link">
          {printPage.back}
        </Link>
        <PrintButton />
      </div>
      <AgendaOnPaper agenda={agenda} origin={origin} />
    </>
  )
}
