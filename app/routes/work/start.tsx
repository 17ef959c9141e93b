import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { Fault } from '#app/domain/fault.ts'
import { recordKinds } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { startRecord } from '#app/use-cases/submissions/start-record.ts'
import { forAnyone, forSignedIn } from '#app/web/access.ts'
import { parseForm, readForm } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

const start = z.object({ kind: z.enum(recordKinds), organisation: z.string().min(1) })

/** Somebody who lands here by address is shown where to begin. */
export const loader = forAnyone(({ language }) => redirect(inLanguage(paths.work(), language)))

export const action = forSignedIn(async (call) => {
  const form = parseForm(start, await readForm(call.request))
  if (!form.ok) throw new Fault('bad-request')
  const { kind, organisation: organisationId } = form.value
  const id = startRecord(call.portal, call.visitor, { kind, organisationId, original: call.language })
  return goTo(paths.edit(id), call)
})
