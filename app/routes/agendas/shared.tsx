import type { HeadersFunction } from '@remix-run/node'
import { useLoaderData, useParams, type MetaFunction } from '@remix-run/react'
import { inLanguage, paths } from '#app/paths.ts'
import { AgendaOnPaper } from '#app/ui/agendas/agenda-on-paper.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { agendaForDocument } from '#app/use-cases/agendas/agenda-for-document.ts'
import { readSharedAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { forAnyone } from '#app/web/access.ts'

export const loader = forAnyone(({ portal, params, language }) => {
  const agenda = agendaForDocument(
    portal,
    readSharedAgenda(portal, params['token'] ?? '', language),
    language,
  )
  // Whose it is, and under which id, is nobody else's business.
  return {
    agenda: { ...agenda, id: '', ownerId: null, shareToken: null },
    origin: portal.settings.publicOrigin,
  }
})

/** For those who were given the link, not for those who search the web. */
export const headers: HeadersFunction = () => ({ 'X-Robots-Tag': 'noindex', 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) => [
  ...pageTitle(args, () => data?.agenda.title ?? ''),
  { name: 'robots', content: 'noindex' },
]

export default function SharedAgenda() {
  const { agenda, origin } = useLoaderData<typeof loader>()
  const word = inLanguage(paths.sharedAgendaWord(useParams()['token'] ?? ''), useLanguage())
  const { agendas } = useMessages()
  return (
    <>
      <div className="app-no-print">
        <p className="govuk-body">{agendas.shared.lead}</p>
        <p className="govuk-body">
          <a href={word} className="govuk-link" download>
            {agendas.word}
          </a>
        </p>
      </div>
      <AgendaOnPaper agenda={agenda} origin={origin} />
    </>
  )
}
