import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { stillInUseAnswers } from '#app/domain/review-by.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { pageTitle } from '#app/ui/page/title.ts'
import { StillInUsePage } from '#app/ui/work/still-in-use-page.tsx'
import { readStillInUse } from '#app/use-cases/records/read-still-in-use.ts'
import { answerStillInUse } from '#app/use-cases/records/still-in-use.ts'
import { forSignedIn } from '#app/web/access.ts'
import { deskInstead } from '#app/web/desk-instead.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.afterPublishing.stillInUse.title)

export const loader = forSignedIn((call) =>
  deskInstead(call, (id) => readStillInUse(call.portal, call.visitor, id, call.language)),
)

/** One click, here or in the list of what is due: the answer is the button's value. */
export const action = forSignedIn(async (call) => {
  const recordId = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const answer = form.get('answer')
  if (!isOneOf(stillInUseAnswers, answer)) throw new Fault('bad-request')
  const { begun } = answerStillInUse(call.portal, call.visitor, { recordId, answer })
  if (answer === 'yes') {
    const back = textOf(form, 'back') === 'list' ? paths.work() : paths.workOn(recordId)
    return goTo(`${back}?done=confirmed`, call)
  }
  if (!begun) return goTo(`${paths.workOn(recordId)}?done=answered`, call)
  return answer === 'stopped'
    ? goTo(`${paths.workOn(recordId)}?done=said-stopped`, call)
    : goTo(`${paths.tasks(recordId)}?done=draft-started`, call)
})

export default function StillInUse() {
  return <StillInUsePage {...useLoaderData<typeof loader>()} />
}
