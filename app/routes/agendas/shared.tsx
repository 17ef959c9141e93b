import { useLoaderData, useParams, type MetaFunction } from '@remix-run/react'
import { inLanguage, paths } from '#app/paths.ts'
import { AgendaOnPaper } from '#app/ui/agendas/agenda-on-paper.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { agendaOnPaper } from '#app/use-cases/agendas/agenda-on-paper.ts'
import { readSharedAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { forAnyone } from '#app/web/access.ts'

/** Blocks alone: whose it is, and under which id, is nobody else's business. */
export const loader = forAnyone(({ portal, params, language }) =>
  agendaOnPaper(portal, readSharedAgenda(portal, params['token'] ?? '', language), language),
)

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) => [
  ...pageTitle(args, () => data?.title ?? ''),
  { name: 'robots', content: 'noindex' },
]

export default function SharedAgenda() {
  const agenda = useLoaderData<typeof loader>()
  const token = useParams()['token'] ?? ''
  const language = useLanguage()
  const { agendas } = useMessages()
  return (
    <>
      <div className="app-no-print">
        <p className="govuk-body">{agendas.shared.lead}</p>
        <ul className="govuk-list">
          <li>
            <a href={inLanguage(paths.sharedAgendaWord(token), language)} className="govuk-link" download>
              {agendas.word}
            </a>
          </li>
          <li>
            <a href={inLanguage(paths.sharedAgendaMarkdown(token), language)} className="govuk-link" download>
              {agendas.markdown}
            </a>
          </li>
        </ul>
      </div>
      <AgendaOnPaper agenda={agenda} />
    </>
  )
}
