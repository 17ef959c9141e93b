import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { readTarget, type AgendaTarget } from '#app/domain/agenda-target.ts'
import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { CopyAgenda } from '#app/ui/agendas/copy-agenda.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { copyAgenda } from '#app/use-cases/agendas/copy-agenda.ts'
import { readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { listTargets } from '#app/use-cases/meetings/list-targets.ts'
import { forSignedIn, type SignedInCall } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { preparedPack } from '#app/web/prepared-pack.ts'
import { goTo } from '#app/web/respond.ts'

/** Asks where an agenda is to be copied to. */
export const loader = forSignedIn((call) => {
  const { portal, visitor, language } = call
  const { id, title } = source(call)
  return { id, title, targets: listTargets(portal, visitor, language, { except: id }) }
})

export const action = forSignedIn(async (call) => {
  const target = readTarget(textOf(await readForm(call.request), 'to'))
  const { id } = source(call)
  if (target === null) return data({ issues: [{ field: 'to', problem: 'required' as const }] }, 422)
  const to = await agendaFor(call, target)
  return goTo(paths.agendaAfter(copyAgenda(call.portal, call.visitor, { id, to }), 'copied'), call)
})

function source({ portal, visitor, url, language }: SignedInCall) {
  const gatherer = { visitor, agendaKey: null }
  const agenda = readOwnAgenda(portal, gatherer, url.searchParams.get('id') ?? '', language)
  if (agenda === null) throw new Fault('not-found')
  return agenda
}

/** The agenda of a coming meeting is made now, if nobody did before. */
async function agendaFor(call: SignedInCall, target: AgendaTarget): Promise<{ id: string } | 'new'> {
  if (target.is === 'new') return 'new'
  return { id: target.is === 'meeting' ? await preparedPack(call, target) : target.id }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ agendas }) => agendas.copy.title)

export default function Copy() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <CopyAgenda {...view} issues={answer !== undefined && 'issues' in answer ? answer.issues : []} />
}
