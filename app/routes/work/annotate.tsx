import { data } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import type { Issue } from '#app/domain/issue.ts'
import { paths } from '#app/paths.ts'
import { AnnotateEntry } from '#app/ui/casebooks/annotate-entry.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { DoneBanner } from '#app/ui/work/done-banner.tsx'
import { annotateEntry } from '#app/use-cases/casebooks/annotate-entry.ts'
import { readEntryTexts } from '#app/use-cases/casebooks/read-entry-texts.ts'
import { forSignedIn } from '#app/web/access.ts'
import { entryAt, readAnnotateForm } from '#app/web/annotate-form.ts'
import { deskInstead } from '#app/web/desk-instead.ts'
import { readForm } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.annotate.title)

export const loader = forSignedIn((call) =>
  deskInstead(call, (id) =>
    readEntryTexts(call.portal, call.visitor, entryAt(id, call.url, call.language), call.language),
  ),
)

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const form = await readForm(call.request)
  const at = entryAt(call.params['id'] ?? '', call.url, call.language)
  const { lock, asked } = readAnnotateForm(form)
  const saved = annotateEntry(portal, visitor, { at, lock, asked })
  const comeBack = (issues: Issue[], status: number) => data({ issues, asked }, { status })
  if (saved.ok)
    return goTo(`${paths.annotate(at.recordId, at.section, at.entry)}&text=${at.language}&done=saved`, call)
  if (saved.because === 'issues') return comeBack(saved.issues, 422)
  return comeBack([{ field: '', problem: 'changed-meanwhile' }], 409)
})

export default function AnnotatePage() {
  const texts = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  return (
    <>
      <DoneBanner done={answer ? null : search.get('done')} />
      {/* Every answer from the server starts the inputs anew. */}
      <AnnotateEntry
        key={`${texts.lock} ${texts.mark} ${answer === undefined}`}
        texts={texts}
        issues={answer?.issues ?? []}
        asked={answer?.asked ?? null}
      />
    </>
  )
}
