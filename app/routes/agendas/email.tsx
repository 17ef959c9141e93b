import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { AgendaAsText } from '#app/ui/agendas/agenda-as-text.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { forAnyone } from '#app/web/access.ts'
import { askedAgenda } from '#app/web/asked-agenda.ts'
import { asText } from '#app/web/documents/as-text.ts'

export const loader = forAnyone((call) => ({
  text: asText(askedAgenda(call)),
  back: backTo(call.url.searchParams),
}))

/** To one's own agenda, or to one that a team was given. */
function backTo(asked: URLSearchParams): string {
  const given = asked.get('given')
  return given === null ? paths.agenda(asked.get('id') ?? '') : paths.givenAgenda(given)
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ agendas }) => agendas.emailPage.title)

export default function Email() {
  return <AgendaAsText {...useLoaderData<typeof loader>()} />
}
