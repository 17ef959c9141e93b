import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'

/** What a writer's Markdown will look like: the same renderer as for readers, so the preview cannot promise more. */
export const action = forSignedIn(async ({ portal, request }) => {
  const html = portal.markdown.html(textOf(await readForm(request), 'text'))
  return Response.json({ html }, { headers: { 'Cache-Control': 'no-store' } })
})
