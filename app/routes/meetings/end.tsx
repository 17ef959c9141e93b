import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/forms/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { endSeries } from '#app/use-cases/meetings/change-series.ts'
import { readSeries } from '#app/use-cases/meetings/read-series.ts'
import { forSignedIn } from '#app/web/access.ts'
import { goTo } from '#app/web/respond.ts'

export const loader = forSignedIn(({ portal, visitor, params, language }) => {
  const { series, mayPrepare } = readSeries(portal, visitor, params['id'] ?? '', language)
  if (!mayPrepare) throw new Fault('forbidden', 'not-your-team')
  return { id: series.id, team: series.team }
})

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) =>
  pageTitle(args, ({ meetings }) => meetings.end.title(data?.team ?? ''))

export const action = forSignedIn((call) => {
  endSeries(call.portal, call.visitor, call.params['id'] ?? '')
  return goTo(paths.meetings('ended'), call)
})

export default function EndMeetings() {
  const { id, team } = useLoaderData<typeof loader>()
  const { end } = useMessages().meetings
  return (
    <>
      <h1 className="govuk-heading-l">{end.title(team)}</h1>
      <p className="govuk-body">{end.text}</p>
      <Form>
        <div className="govuk-button-group">
          <Button look="warning" once>
            {end.yes}
          </Button>
          <ButtonLink look="secondary" to={paths.team(id)}>
            {end.no}
          </ButtonLink>
        </div>
      </Form>
    </>
  )
}
