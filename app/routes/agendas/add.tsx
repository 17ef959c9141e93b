import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { readTarget } from '#app/domain/agenda-target.ts'
import { messagesIn } from '#app/messages/known.ts'
import { paths } from '#app/paths.ts'
import { ChooseAgenda } from '#app/ui/agendas/choose-agenda.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { addToAgenda } from '#app/use-cases/agendas/add-to-agenda.ts'
import { addableRecord } from '#app/use-cases/agendas/addable-record.ts'
import { listTargets, preparesMeetings } from '#app/use-cases/meetings/list-targets.ts'
import { askForSecondFactor, forAnyone, type Call } from '#app/web/access.ts'
import { withAdded } from '#app/web/added.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { gathererWithKey } from '#app/web/gatherer.ts'
import { preparedPack } from '#app/web/prepared-pack.ts'
import { goTo, safeReturn } from '#app/web/respond.ts'

/** Asks whoever prepares meetings for which one a record is; there is nothing to see here for anybody else. */
export const loader = forAnyone((call) => {
  const { portal, visitor, url, language } = call
  const recordId = url.searchParams.get('record')
  if (visitor === null || recordId === null) return goTo(paths.agenda(), call)
  askForSecondFactor(call)
  return {
    recordId,
    record: addableRecord(portal, recordId, language),
    targets: listTargets(portal, visitor, language, { recordId }),
    back: safeReturn(url.searchParams.get('back'), paths.agenda()),
  }
})

/**
 * Adds a record and comes back to where it was found; `stay` answers the button that changes in place. Whoever prepares
 * meetings says which agenda it goes to, everybody else adds to the current one.
 */
export const action = forAnyone(async (call) => {
  const { portal, visitor, language } = call
  const form = await readForm(call.request)
  const recordId = textOf(form, 'recordId')
  const back = safeReturn(textOf(form, 'back'), paths.agenda())
  const chosen = textOf(form, 'to')
  const { newTitle } = messagesIn(language).agendas
  if (chosen === '' && preparesMeetings(portal, visitor)) {
    addableRecord(portal, recordId, language)
    return data({ issues: [{ field: 'to', problem: 'required' as const }] }, 422)
  }
  const to = await chosenAgenda(call, recordId, chosen)
  const id = addToAgenda(portal, gathererWithKey(call), recordId, newTitle, to)
  if (textOf(form, 'stay') === 'yes') return { added: true }
  return goTo(withAdded(back, recordId, to === null ? null : id), call)
})

/** Null for the current one. The agenda of a coming meeting is made now, if nobody did before. */
async function chosenAgenda(
  call: Call,
  recordId: string,
  chosen: string,
): Promise<{ id: string } | 'new' | null> {
  const { portal, visitor, language } = call
  const target = readTarget(chosen)
  if (target === null || visitor === null) return null
  if (target.is !== 'meeting') return target.is === 'new' ? 'new' : { id: target.id }
  addableRecord(portal, recordId, language)
  return { id: await preparedPack({ ...call, visitor }, target) }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ agendas }) => agendas.choose.add)

export default function Add() {
  const { recordId, record, targets, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <ChooseAgenda
      recordId={recordId}
      record={record}
      targets={targets}
      back={back}
      issues={answer !== undefined && 'issues' in answer ? answer.issues : []}
    />
  )
}
