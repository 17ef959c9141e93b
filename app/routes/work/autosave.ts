import { json } from '@remix-run/node'
import { readDraft } from '#app/use-cases/records/read-draft.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { forAnyone } from '#app/web/access.ts'
import { pageOf, readDraftForm } from '#app/web/draft-form.ts'
import { lockOf } from '#app/web/draft-lock.ts'
import { readForm } from '#app/web/forms.ts'
import { forgetParked } from '#app/web/parking.ts'

/** Where a page of a draft's form saves itself. Answers a program, not a person: nobody is led away from what they type. */
export const action = forAnyone(async (call) => {
  const { portal, visitor, params } = call
  const form = await readForm(call.request)
  if (visitor === null) return json(null, { status: 401 })
  const { record, draft } = readDraft(portal, visitor, params['id'] ?? '')
  const page = pageOf(record, draft, params['task'], form)
  const save = readDraftForm(form, record, draft, page)
  const saved = saveDraft(portal, visitor, save)
  if (!saved.ok) return json(null, { status: saved.because === 'issues' ? 422 : 409 })
  forgetParked({ ...call, visitor })
  return json({
    lock: lockOf({ lock: saved.lock, content: save.content }, page),
    savedAt: portal.clock().toISOString(),
  })
})
