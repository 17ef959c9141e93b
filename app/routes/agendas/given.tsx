import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { AgendaFiles } from '#app/ui/agendas/agenda-files.tsx'
import { AgendaOnPaper } from '#app/ui/agendas/agenda-on-paper.tsx'
import { DoneNotice } from '#app/ui/agendas/done-notice.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { agendaOnPaper } from '#app/use-cases/agendas/agenda-on-paper.ts'
import { acknowledgeAgenda, readGivenAgenda, readingState } from '#app/use-cases/agendas/read-given.ts'
import { forSignedIn } from '#app/web/access.ts'
import { goTo } from '#app/web/respond.ts'

/** An agenda that a team of the reader's was given. */
export const loader = forSignedIn(({ portal, visitor, params, url, language }) => {
  const id = params['id'] ?? ''
  const given = readGivenAgenda(portal, visitor, id, language)
  const agenda = agendaOnPaper(portal, given, language)
  const acknowledged = readingState(portal, visitor, id) === 'acknowledged'
  return { id, agenda, dated: given.meetingDate !== '', acknowledged, done: url.searchParams.get('done') }
})

export const action = forSignedIn((call) => {
  const id = call.params['id'] ?? ''
  acknowledgeAgenda(call.portal, call.visitor, id)
  return goTo(paths.givenAgenda(id, 'acknowledged'), call)
})

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) =>
  pageTitle(args, () => data?.agenda.title ?? '')

export default function GivenAgenda() {
  const { id, agenda, dated, acknowledged, done } = useLoaderData<typeof loader>()
  const { given, email } = useMessages().agendas
  const { title } = useMessages().meetings
  return (
    <>
      <div className="app-no-print">
        <DoneNotice done={done} />
        <Link to={paths.meetings()} className="govuk-back-link">
          {title}
        </Link>
        <p className="govuk-body">{given.lead}</p>
        <AgendaFiles by={{ given: id }} dated={dated} />
        <p className="govuk-body">
          <Link to={paths.givenAgendaEmail(id)}>{email}</Link>
        </p>
        {acknowledged ? (
          <p className="govuk-inset-text">{given.acknowledged}</p>
        ) : (
          <Form>
            <Button once>{given.acknowledge}</Button>
          </Form>
        )}
      </div>
      <AgendaOnPaper agenda={agenda} />
    </>
  )
}
