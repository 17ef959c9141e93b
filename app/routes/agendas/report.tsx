import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { differingParts } from '#app/domain/committee-report.ts'
import { paths } from '#app/paths.ts'
import { ReportPage } from '#app/ui/agendas/report-page.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { readReport } from '#app/use-cases/agendas/read-report.ts'
import { saveReport } from '#app/use-cases/agendas/save-report.ts'
import { forAnyone } from '#app/web/access.ts'
import { agendaToReport } from '#app/web/asked-report.ts'
import { readForm } from '#app/web/forms.ts'
import { gathererOf } from '#app/web/gatherer.ts'
import { readReportForm } from '#app/web/report-form.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, ({ reports }) => reports.title)

export const loader = forAnyone((call) => {
  const agenda = agendaToReport(call)
  const { words, version } = readReport(call.portal, agenda, call.language)
  return {
    agenda: { id: agenda.id, title: agenda.title },
    words,
    version,
    page: call.portal.newId(),
    saved: call.url.searchParams.get('done') === 'saved',
  }
})

export const action = forAnyone(async (call) => {
  const { portal, language } = call
  const typed = readReportForm(await readForm(call.request), language)
  const agenda = agendaToReport(call)
  const { words, from, deed, asked } = typed
  const saved = saveReport(portal, gathererOf(call), { agendaId: agenda.id, language, words, from })
  if (saved.ok) {
    if (deed === 'save') return goTo(paths.agendaReport(agenda.id, 'saved'), call)
    if (deed === 'read') return goTo(paths.agendaReportRead(agenda.id, asked), call)
    return goTo(paths.agendaReportFile(agenda.id, deed, asked), call)
  }
  const { issues } = saved
  const conflict = issues.some(({ problem }) => problem === 'changed-meanwhile')
  const texts = conflict ? differingParts(readReport(portal, agenda, language).words, words) : []
  return data({ issues, typed, texts }, conflict ? 409 : 422)
})

export default function Report() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { issues, typed, texts } = answer ?? { issues: [], typed: null, texts: [] }
  return <ReportPage {...view} {...{ issues, typed, texts }} />
}
