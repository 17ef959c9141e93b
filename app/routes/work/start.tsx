import { redirect } from '@remix-run/node'
import { Fault } from '#app/domain/fault.ts'
import { isOneOf, recordKinds } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { startRecord } from '#app/use-cases/submissions/start-record.ts'
import { forAnyone, forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

/** Somebody who lands here by address is shown where to begin. */
export const loader = forAnyone(({ language }) => redirect(inLanguage(paths.work(), language)))

export const action = forSignedIn(async (call) => {
  const form = await readForm(call.request)
  const kind = form.get('kind')
  if (!isOneOf(recordKinds, kind)) throw new Fault('bad-request')
  const organisationId = textOf(form, 'organisation')
  const id = startRecord(call.portal, call.visitor, { kind, organisationId, original: call.language })
  return goTo(paths.edit(id), call)
})
