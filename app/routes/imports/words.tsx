import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { may } from '#app/domain/permissions.ts'
import { paths } from '#app/paths.ts'
import { ChooseMeanings } from '#app/ui/imports/choose-meanings.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { chooseMeanings } from '#app/use-cases/import-batches/choose-for-import.ts'
import { readMeanings } from '#app/use-cases/import-batches/read-import.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm } from '#app/web/forms.ts'
import { readWordsForm } from '#app/web/import-form.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.imports.words.title)

export const loader = forSignedIn(({ portal, visitor, params, language }) => ({
  ...readMeanings(portal, visitor, params['id'] ?? '', language),
  mayAdd: may(visitor, { do: 'manage-organisations' }),
}))

export const action = forSignedIn(async (call) => {
  const id = call.params['id'] ?? ''
  chooseMeanings(call.portal, call.visitor, id, readWordsForm(await readForm(call.request)))
  return goTo(paths.importPreview(id), call)
})

export default function ImportWords() {
  const { batch, words, bodies, mayAdd } = useLoaderData<typeof loader>()
  const { title, lead } = useMessages().imports.words
  return (
    <>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{lead}</p>
      <ChooseMeanings id={batch.id} words={words} bodies={bodies} mayAdd={mayAdd} />
    </>
  )
}
