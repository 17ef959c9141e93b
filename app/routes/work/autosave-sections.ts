import { json } from '@remix-run/node'
import { editSections } from '#app/use-cases/casebooks/edit-sections.ts'
import { readSections } from '#app/use-cases/casebooks/read-sections.ts'
import { forAnyone } from '#app/web/access.ts'
import { readForm } from '#app/web/forms.ts'
import { writingIn } from '#app/web/sections-address.ts'
import { readSectionsForm } from '#app/web/sections-form.ts'

/** Where the page that arranges a casebook saves itself; see autosave.ts. Only words that were typed: no button was pressed. */
export const action = forAnyone(async (call) => {
  const { portal, visitor, params, language } = call
  const form = await readForm(call.request)
  if (visitor === null) return json(null, { status: 401 })
  const recordId = params['id'] ?? ''
  form.set('intent', 'autosave')
  const before = readSections(portal, visitor, recordId, language)
  const writing = writingIn(call.url, before.original)
  const { typed, lock } = readSectionsForm(form, before.sections, writing, () => portal.newId())
  const saved = editSections(portal, visitor, { recordId, lock, edits: typed })
  if (!saved.ok) return json(null, { status: saved.because === 'issues' ? 422 : 409 })
  return json({ lock: String(saved.lock), savedAt: portal.clock().toISOString() })
})
