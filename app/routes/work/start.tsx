import { redirect } from '@remix-run/node'
import { Fault } from '#app/domain/fault.ts'
import { thematicReport } from '#app/domain/thematic-report.ts'
import { isOneOf, recordKinds } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { startReport } from '#app/use-cases/casebooks/start-report.ts'
import { startRecord } from '#app/use-cases/submissions/start-record.ts'
import { forAnyone, forSignedIn, type Call } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { readSearchUrl } from '#app/web/search-url.ts'

/** Somebody who lands here by address is shown where to begin. */
export const loader = forAnyone(({ language }) => redirect(inLanguage(paths.work(), language)))

export const action = forSignedIn(async (call) => {
  const form = await readForm(call.request)
  const kind = form.get('kind')
  const start = { organisationId: textOf(form, 'organisation'), original: call.language }
  if (kind === thematicReport) {
    const id = await startReport(call.portal, call.visitor, { ...start, query: searchIn(form, call) })
    return goTo(paths.edit(id), call)
  }
  if (!isOneOf(recordKinds, kind)) throw new Fault('bad-request')
  const id = startRecord(call.portal, call.visitor, { ...start, kind })
  return goTo(paths.edit(id), call)
})

/** The search of the results page from which a report is begun. */
function searchIn(form: FormData, { portal, language }: Call) {
  if (!form.has('search')) return null
  return readSearchUrl(new URLSearchParams(textOf(form, 'search')), language, portal.terms()).query
}
