import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import type { Result } from '#app/domain/issue.ts'
import { paths } from '#app/paths.ts'
import { AnonymityPage } from '#app/ui/anonymity/anonymity-page.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { answerIntruder } from '#app/use-cases/anonymity/answer-intruder.ts'
import { keepFinding } from '#app/use-cases/anonymity/keep-finding.ts'
import { readFindings } from '#app/use-cases/anonymity/read-findings.ts'
import { reopenFinding } from '#app/use-cases/anonymity/reopen-finding.ts'
import { replaceFinding } from '#app/use-cases/anonymity/replace-finding.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => [m.anonymityPage.title, args.data?.title.text].filter(Boolean).join(': '))

export const loader = forSignedIn(({ portal, visitor, params, language }) =>
  readFindings(portal, visitor, params['id'] ?? '', language),
)

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const recordId = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const mark = textOf(form, 'mark')
  const lock = Number(textOf(form, 'lock'))
  const words = textOf(form, 'words')
  const [reason, note] = [textOf(form, 'reason'), textOf(form, 'note')]
  const everywhere = form.has('everywhere')
  const ticked = form.getAll('ticked').map(String)
  const settle = (result: Result<unknown>, done: string) => {
    if (result.ok) return goTo(`${paths.anonymity(recordId)}?done=${done}`, call)
    const { issues } = result
    const status = issues.some(({ problem }) => problem === 'finding-gone') ? 409 : 422
    const placed = issues.map((issue) =>
      words !== '' && status === 422 ? { ...issue, field: 'words' } : issue,
    )
    return data({ issues: placed, finding: { mark, words, reason, note, everywhere }, ticked }, { status })
  }
  switch (textOf(form, 'do')) {
    case 'use':
    case 'use-everywhere': {
      const all = textOf(form, 'do') === 'use-everywhere'
      return settle(
        replaceFinding(portal, visitor, { recordId, lock, mark, words: null, everywhere: all }),
        'replaced',
      )
    }
    case 'replace':
      return settle(replaceFinding(portal, visitor, { recordId, lock, mark, words, everywhere }), 'replaced')
    case 'keep':
      return settle(keepFinding(portal, visitor, { recordId, mark, reason, note, everywhere }), 'kept')
    case 'reopen':
      reopenFinding(portal, visitor, { recordId, mark })
      return settle({ ok: true, value: null }, 'reopened')
    case 'answer':
      return settle(answerIntruder(portal, visitor, { recordId, lock, ticked }), 'answered')
    default:
      throw new Fault('bad-request')
  }
})

export default function Anonymity() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  return <AnonymityPage page={page} answer={answer} done={search.get('done')} />
}
