import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { inLanguage, paths } from '#app/paths.ts'
import { AgendaPage } from '#app/ui/agendas/agenda-page.tsx'
import { DeleteAgenda } from '#app/ui/agendas/delete-agenda.tsx'
import { DoneNotice } from '#app/ui/agendas/done-notice.tsx'
import { EmptyAgenda } from '#app/ui/agendas/empty-agenda.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { listAgendas, readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { askForSecondFactor, forAnyone } from '#app/web/access.ts'
import { answerAgendaForm } from '#app/web/answer-agenda-form.ts'
import { readForm } from '#app/web/forms.ts'
import { gathererReturning } from '#app/web/gatherer.ts'
import { goTo } from '#app/web/respond.ts'

export const loader = forAnyone((call) => {
  askForSecondFactor(call)
  const { portal, language, visitor } = call
  const asked = call.url.searchParams
  const gatherer = gathererReturning(call)
  const agenda = readOwnAgenda(portal, gatherer, asked.get('id'), language)
  const current = listAgendas(portal, gatherer)[0]
  const token = agenda?.shareToken ?? null
  return {
    agenda,
    signedIn: visitor !== null,
    currentTitle: agenda === null || current?.id === agenda.id ? null : (current?.title ?? null),
    shareAddress:
      token === null ? null : portal.settings.publicOrigin + inLanguage(paths.sharedAgenda(token), language),
    asksToDelete: asked.get('ask') === 'delete',
    done: asked.get('done'),
  }
})

export const action = forAnyone(async (call) => {
  const answer = answerAgendaForm(call, await readForm(call.request))
  return 'to' in answer ? goTo(answer.to, call) : data(answer, 422)
})

export const meta: MetaFunction<typeof loader> = ({ data: loaded, ...args }) =>
  pageTitle(args, ({ agendas }) => (loaded?.agenda ? agendas.titleOf(loaded.agenda.title) : agendas.title))

export default function AgendaRoute() {
  const { agenda, asksToDelete, done, ...view } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { issues, typed } = answer ?? { issues: [], typed: null }
  if (agenda === null) return <EmptyAgenda signedIn={view.signedIn} />
  if (asksToDelete) return <DeleteAgenda agenda={agenda} />
  return (
    <>
      <DoneNotice done={issues.length > 0 ? null : done} />
      <AgendaPage view={{ ...view, agenda, issues, typed }} />
    </>
  )
}
