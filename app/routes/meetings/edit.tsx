import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SeriesForm } from '#app/ui/meetings/series-form.tsx'
import { useSeriesErrors } from '#app/ui/meetings/use-series-errors.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { changeSeries } from '#app/use-cases/meetings/change-series.ts'
import { readSeries } from '#app/use-cases/meetings/read-series.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { readSeriesForm } from '#app/web/series-form.ts'

export const meta: MetaFunction = (args) => pageTitle(args, ({ meetings }) => meetings.form.editTitle)

export const loader = forSignedIn(({ portal, visitor, params, language }) => {
  const { series, mayPrepare } = readSeries(portal, visitor, params['id'] ?? '', language)
  if (!mayPrepare) throw new Fault('forbidden', 'not-your-team')
  return { series }
})

export const action = forSignedIn(async (call) => {
  const id = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const { organisationId: _, ...words } = readSeriesForm(form)
  const version = Number(textOf(form, 'version'))
  const changed = changeSeries(call.portal, call.visitor, id, { ...words, version })
  if (changed.ok) return goTo(paths.team(id, 'saved'), call)
  const conflict = changed.issues.some(({ problem }) => problem === 'changed-meanwhile')
  return data({ issues: changed.issues, words }, conflict ? 409 : 422)
})

export default function EditMeetings() {
  const { series } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { form } = useMessages().meetings
  const errors = useSeriesErrors(answer?.issues ?? [])
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      <span className="govuk-caption-xl">{series.team}</span>
      <h1 className="govuk-heading-xl">{form.editTitle}</h1>
      <SeriesForm
        words={{ ...series, ...answer?.words }}
        organisations={[]}
        version={series.version}
        errors={errors}
      />
    </>
  )
}
