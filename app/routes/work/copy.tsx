import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/forms/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { copyRecord, readForCopy } from '#app/use-cases/submissions/copy-record.ts'
import { forSignedIn } from '#app/web/access.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.lineage.copy.title)

export const loader = forSignedIn(({ portal, visitor, params, language }) =>
  readForCopy(portal, visitor, params['id'] ?? '', language),
)

export const action = forSignedIn((call) => {
  const recordId = call.params['id'] ?? ''
  return goTo(paths.tasks(copyRecord(call.portal, call.visitor, { recordId })), call)
})

export default function CopyPage() {
  const { id, kind, title } = useLoaderData<typeof loader>()
  const { lineage, work, common } = useMessages()
  const { copy } = lineage
  return (
    <>
      <span className="govuk-caption-xl" lang={title.translated ? undefined : title.language}>
        {title.text || work.list.untitled}
      </span>
      <h1 className="govuk-heading-xl">{copy.title}</h1>
      <p className="govuk-body-l">{copy.lead}</p>
      <p className="govuk-body">{copy.leftOut[kind]}</p>
      <Form className="govuk-button-group">
        <Button once>{copy.button}</Button>
        <Link to={paths.workOn(id)}>{common.cancel}</Link>
      </Form>
    </>
  )
}
