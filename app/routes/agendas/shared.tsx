import { useLoaderData, useParams, type MetaFunction } from '@remix-run/react'
import { AgendaFiles } from '#app/ui/agendas/agenda-files.tsx'
import { AgendaOnPaper } from '#app/ui/agendas/agenda-on-paper.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { agendaOnPaper } from '#app/use-cases/agendas/agenda-on-paper.ts'
import { readSharedAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { forAnyone } from '#app/web/access.ts'

/** Blocks alone: whose it is, and under which id, is nobody else's business. */
export const loader = forAnyone(({ portal, params, language }) => {
  const shared = readSharedAgenda(portal, params['token'] ?? '', language)
  return { agenda: agendaOnPaper(portal, shared, language), dated: shared.meetingDate !== '' }
})

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) => [
  ...pageTitle(args, () => data?.agenda.title ?? ''),
  { name: 'robots', content: 'noindex' },
]

export default function SharedAgenda() {
  const { agenda, dated } = useLoaderData<typeof loader>()
  const token = useParams()['token'] ?? ''
  const { agendas } = useMessages()
  return (
    <>
      <div className="app-no-print">
        <p className="govuk-body">{agendas.shared.lead}</p>
        <AgendaFiles by={{ shared: token }} dated={dated} />
      </div>
      <AgendaOnPaper agenda={agenda} />
    </>
  )
}
