import { forAnyone } from '#app/web/access.ts'
import { readForm } from '#app/web/forms.ts'
import { answerHarvester } from '#app/web/oai/answer.ts'

/** What library catalogues and repositories read (OAI-PMH 2.0). They may ask by GET or by POST, with the same arguments. */
export const loader = forAnyone((call) => answerHarvester(call, call.url.searchParams))

export const action = forAnyone(async (call) => {
  const form = await readForm(call.request)
  const asked = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  return answerHarvester(call, new URLSearchParams(asked))
})
