import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { daysShared, hasEnded } from '#app/domain/agenda.ts'
import { londonDay } from '#app/domain/london-time.ts'
import { addDays } from '#app/domain/meeting-series.ts'
import type { ReadAgenda } from '#app/domain/read-agenda.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { AgendaPage } from '#app/ui/agendas/agenda-page.tsx'
import { DeleteAgenda } from '#app/ui/agendas/delete-agenda.tsx'
import { DoneNotice } from '#app/ui/agendas/done-notice.tsx'
import { EmptyAgenda } from '#app/ui/agendas/empty-agenda.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { readingByTeam, teamsToGive } from '#app/use-cases/agendas/give-to-teams.ts'
import { listAgendas, readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { listTargets } from '#app/use-cases/meetings/list-targets.ts'
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
  const today = londonDay(portal.clock())
  const keeper = visitor === null || agenda === null ? null : { visitor, id: agenda.id }
  return {
    agenda,
    signedIn: visitor !== null,
    meetings:
      visitor === null || agenda === null || agenda.seriesId !== null
        ? []
        : listTargets(portal, visitor, language).meetings,
    currentTitle: agenda === null || current?.id === agenda.id ? null : (current?.title ?? null),
    given: keeper === null ? [] : readingByTeam(portal, keeper.visitor, keeper.id, language),
    teams: keeper === null ? [] : teamsToGive(portal, keeper.visitor, keeper.id, language),
    shareAddress:
      token === null ? null : portal.settings.publicOrigin + inLanguage(paths.sharedAgenda(token), language),
    share: agenda && shareOf(agenda, today),
    page: portal.newId(),
    asksToDelete: asked.get('ask') === 'delete',
    done: asked.get('done'),
  }
})

export const action = forAnyone(async (call) => {
  const answer = await answerAgendaForm(call, await readForm(call.request))
  if ('to' in answer) return goTo(answer.to, call)
  return data(answer, answer.issues.some(({ problem }) => problem === 'changed-meanwhile') ? 409 : 422)
})

/** The last day of the link: as it was set, or as it is offered, some time after the meeting. */
function shareOf(
  agenda: Pick<ReadAgenda, 'shareToken' | 'shareUntil' | 'meetingDate'>,
  today: string,
): { until: string; ended: boolean } {
  const { shareToken, shareUntil, meetingDate } = agenda
  const offered = addDays(meetingDate > today ? meetingDate : today, daysShared)
  return {
    until: shareToken === null ? offered : (shareUntil ?? ''),
    ended: shareToken !== null && hasEnded(agenda, today),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded, ...args }) =>
  pageTitle(args, ({ agendas }) => (loaded?.agenda ? agendas.titleOf(loaded.agenda.title) : agendas.title))

export default function AgendaRoute() {
  const { agenda, share, asksToDelete, done, ...view } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { issues, typed, texts } = answer ?? { issues: [], typed: null, texts: [] }
  if (agenda === null || share === null) return <EmptyAgenda signedIn={view.signedIn} />
  if (asksToDelete) return <DeleteAgenda agenda={agenda} />
  return (
    <>
      <DoneNotice done={issues.length > 0 ? null : done} />
      <AgendaPage view={{ ...view, agenda, share, issues, typed, texts }} />
    </>
  )
}
