import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { AgendaList } from '#app/ui/agendas/agenda-list.tsx'
import { DoneNotice } from '#app/ui/agendas/done-notice.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { listAgendas } from '#app/use-cases/agendas/read-agenda.ts'
import { askForSecondFactor, forAnyone } from '#app/web/access.ts'

export const loader = forAnyone((call) => {
  askForSecondFactor(call)
  return { agendas: listAgendas(call.portal, call), done: call.url.searchParams.get('done') }
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ agendas }) => agendas.list.title)

export default function Agendas() {
  const { agendas, done } = useLoaderData<typeof loader>()
  return (
    <>
      <DoneNotice done={done} />
      <AgendaList agendas={agendas} />
    </>
  )
}
