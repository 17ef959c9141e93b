import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import type { Issue, Result } from '#app/domain/issue.ts'
import { paths } from '#app/paths.ts'
import { ApprovalPage, type TypedApproval } from '#app/ui/approvals/approval-page.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { readApproval } from '#app/use-cases/approvals/read-approval.ts'
import { readDesk } from '#app/use-cases/records/read-desk.ts'
import { sendBack } from '#app/use-cases/submissions/send-back.ts'
import { signOff } from '#app/use-cases/submissions/sign-off.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { readReasons, withChosenSentences } from '#app/web/review-form.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => args.data?.desk.item.title.text || m.approvals.title)

/** What was decided on or taken back meanwhile is at its desk, which says where it stands. */
export const loader = forSignedIn(async (call) => {
  const recordId = call.params['id'] ?? ''
  try {
    return await readApproval(call.portal, call.visitor, recordId, call.language)
  } catch (thrown) {
    if (thrown instanceof Fault && thrown.fault === 'wrong-state') throw goTo(paths.workOn(recordId), call)
    throw thrown
  }
})

export const action = forSignedIn(async (call) => {
  const { portal, visitor, language } = call
  const recordId = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const reasons = readReasons(form)
  const again = (about: TypedApproval['about'], issues: Issue[]) => {
    const changed = issues.some(({ problem }) => problem === 'changed-meanwhile')
    return data<TypedApproval>({ about, issues, reasons }, { status: changed ? 409 : 422 })
  }
  const settle = (about: TypedApproval['about'], result: Result<null>, done: string) =>
    result.ok ? goTo(`${paths.approvals()}?done=${done}`, call) : again(about, result.issues)
  switch (textOf(form, 'do')) {
    case 'sign-off': {
      const lock = Number(textOf(form, 'lock'))
      return settle('record', signOff(portal, visitor, { recordId, lock }), 'signed-off')
    }
    case 'return':
      return settle('return', sendBack(portal, visitor, { recordId, reasons }), 'sent-back')
    case 'insert': {
      const { item } = readDesk(portal, visitor, recordId, language)
      const typed = withChosenSentences(form, item.original)
      return data<TypedApproval>({ about: 'return', issues: [], reasons: typed })
    }
    default:
      throw new Fault('bad-request')
  }
})

export default function ApprovalRecord() {
  return <ApprovalPage approval={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
