import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/forms/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { putAwayWordNote, readWordNote } from '#app/use-cases/word-start/word-note.ts'
import { forSignedIn } from '#app/web/access.ts'
import { deskInstead } from '#app/web/desk-instead.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.wordStart.note.title)

export const loader = forSignedIn((call) => {
  const id = call.params['id'] ?? ''
  const html = deskInstead(call, (recordId) => readWordNote(call.portal, call.visitor, recordId))
  if (html === '') throw goTo(paths.workOn(id), call)
  return { id, html }
})

export const action = forSignedIn((call) => {
  const recordId = call.params['id'] ?? ''
  putAwayWordNote(call.portal, call.visitor, { recordId })
  return goTo(paths.workOn(recordId), call)
})

export default function WordNotePage() {
  const { id, html } = useLoaderData<typeof loader>()
  const { wordStart, common } = useMessages()
  return (
    <>
      <h1 className="govuk-heading-xl">{wordStart.note.title}</h1>
      <p className="govuk-body-l">{wordStart.note.lead}</p>
      <div className="app-prose" dangerouslySetInnerHTML={{ __html: html }} />
      <Form className="govuk-button-group">
        <Button once>{wordStart.note.putAway}</Button>
        <Link to={paths.workOn(id)}>{common.cancel}</Link>
      </Form>
    </>
  )
}
