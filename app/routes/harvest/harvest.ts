import { forAnyone } from '#app/web/access.ts'
import { answerHarvester } from '#app/web/oai/answer.ts'

/** What library catalogues and repositories read (OAI-PMH 2.0). They may ask by GET or by POST, with the same arguments. */
export const loader = forAnyone((call) => answerHarvester(call, call.url.searchParams))

export const action = forAnyone(async (call) => {
  const asked = new URLSearchParams(await call.request.text())
  return answerHarvester(call, asked)
})
