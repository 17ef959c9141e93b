import { messagesIn } from '#app/messages/known.ts'
import { paths } from '#app/paths.ts'
import { addToAgenda } from '#app/use-cases/agendas/add-to-agenda.ts'
import { forAnyone } from '#app/web/access.ts'
import { withAdded } from '#app/web/added.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { gathererWithKey } from '#app/web/gatherer.ts'
import { goTo, safeReturn } from '#app/web/respond.ts'

/** There is nothing to see here: adding is a button on other pages. */
export const loader = forAnyone((call) => goTo(paths.agenda(), call))

/** Adds a record and comes back to where it was found; `stay` answers the button that changes in place. */
export const action = forAnyone(async (call) => {
  const form = await readForm(call.request)
  const recordId = textOf(form, 'recordId')
  const { newTitle } = messagesIn(call.language).agendas
  addToAgenda(call.portal, gathererWithKey(call), recordId, newTitle)
  if (textOf(form, 'stay') === 'yes') return { added: true }
  return goTo(withAdded(safeReturn(textOf(form, 'back'), paths.agenda()), recordId), call)
})

export default function Add() {
  return null
}
