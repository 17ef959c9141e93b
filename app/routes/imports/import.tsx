import { data } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { hasResults, isUnderWay, stoppedWork } from '#app/domain/import-batch.ts'
import { paths } from '#app/paths.ts'
import { WarningText } from '#app/ui/content/warning-text.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { ImportNews } from '#app/ui/imports/import-news.tsx'
import { ImportProgress } from '#app/ui/imports/import-progress.tsx'
import { ImportResults } from '#app/ui/imports/import-results.tsx'
import { ImportSteps } from '#app/ui/imports/import-steps.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import {
  beginImport,
  checkImport,
  dropImport,
  goOnImporting,
} from '#app/use-cases/import-batches/move-import.ts'
import { readImport } from '#app/use-cases/import-batches/read-import.ts'
import { undoImport } from '#app/use-cases/import-batches/undo-import.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => m.imports.page.title(args.data?.batch.fileName ?? ''))

export const loader = forSignedIn(({ portal, visitor, params, language }) =>
  readImport(portal, visitor, params['id'] ?? '', language),
)

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const id = call.params['id'] ?? ''
  const form = await readForm(call.request)
  switch (textOf(form, 'do')) {
    case 'check': {
      const checked = checkImport(portal, visitor, id)
      return checked.ok ? goTo(paths.import(id), call) : data({ issues: checked.issues }, { status: 422 })
    }
    case 'import':
      beginImport(portal, visitor, id, form.has('revise'))
      return goTo(paths.import(id), call)
    case 'go-on':
      goOnImporting(portal, visitor, id)
      return goTo(paths.import(id), call)
    case 'undo': {
      const undone = undoImport(portal, visitor, id)
      if (!undone.ok) return data({ issues: undone.issues }, { status: 409 })
      return goTo(paths.import(id, 'undone'), call)
    }
    case 'delete':
      dropImport(portal, visitor, id)
      return goTo(`${paths.imports()}?done=deleted`, call)
    default:
      throw new Fault('bad-request')
  }
})

export default function ImportPage() {
  const read = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { imports, vocabulary } = useMessages()
  const errors = useErrors(answer?.issues, { columns: imports.page.columns })
  const { batch } = read
  const stopped = stoppedWork(batch)
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      {!answer && <ImportNews done={search.get('done')} />}
      <h1 className="govuk-heading-xl">{imports.page.title(batch.fileName)}</h1>
      <p className="govuk-body">
        {read.organisation}. {vocabulary.scheme[batch.scheme]}.{' '}
        {read.rows !== null && `${imports.page.sent(read.rows)}.`}
      </p>
      {isUnderWay(batch) && <ImportProgress {...read} />}
      {stopped !== null && <WarningText>{imports.page.stopped[stopped]}</WarningText>}
      {hasResults(batch) && <ImportResults {...read} />}
      <ImportSteps {...read} />
    </>
  )
}
