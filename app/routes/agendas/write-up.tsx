import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { WriteUpPage } from '#app/ui/meetings/write-up-page.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { readMeetingActions } from '#app/use-cases/meetings/read-write-up.ts'
import { writeUp } from '#app/use-cases/meetings/write-up.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { readWriteUp } from '#app/web/write-up-form.ts'

export const meta: MetaFunction = (args) => pageTitle(args, ({ meetings }) => meetings.writeUp.title)

export const loader = forSignedIn(({ portal, visitor, url, language }) => {
  const id = url.searchParams.get('id') ?? ''
  const agenda = readOwnAgenda(portal, { visitor, agendaKey: null }, id, language)
  if (agenda === null || agenda.seriesId === null) throw new Fault('not-found')
  const saved = url.searchParams.get('done') === 'saved'
  return { agenda, actions: readMeetingActions(portal, agenda), saved }
})

export const action = forSignedIn(async (call) => {
  const agendaId = call.url.searchParams.get('id') ?? ''
  const typed = readWriteUp(await readForm(call.request), agendaId)
  const written = writeUp(call.portal, call.visitor, typed)
  if (written.ok) return goTo(paths.writeUp(agendaId, 'saved'), call)
  const conflict = written.issues.some(({ problem }) => problem === 'changed-meanwhile')
  return data({ issues: written.issues, typed }, conflict ? 409 : 422)
})

export default function WriteUp() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <WriteUpPage {...view} issues={answer?.issues ?? []} typed={answer?.typed ?? null} />
}
