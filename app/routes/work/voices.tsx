import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { pageTitle } from '#app/ui/page/title.ts'
import { VoicesPage } from '#app/ui/voices/voices-page.tsx'
import { listVoices } from '#app/use-cases/voices/list-voices.ts'
import { withdrawVoice } from '#app/use-cases/voices/withdraw-voice.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.voices.title)

export const loader = forSignedIn(({ portal, visitor, params, language, url }) => {
  const id = params['id'] ?? ''
  return {
    id,
    ...listVoices(portal, visitor, id, language),
    /** The voice that somebody asked to take out: asked once more, since nobody can undo it. */
    asked: url.searchParams.get('voice'),
    done: url.searchParams.has('done'),
  }
})

export const action = forSignedIn(async (call) => {
  const recordId = call.params['id'] ?? ''
  const voiceId = textOf(await readForm(call.request), 'voice')
  await withdrawVoice(call.portal, call.visitor, { recordId, voiceId })
  return goTo(`${paths.voices(recordId)}?done=withdrawn`, call)
})

export default function Voices() {
  return <VoicesPage {...useLoaderData<typeof loader>()} />
}
