import { answerApi } from '#app/web/api/answer.ts'
import { forAnyone } from '#app/web/access.ts'

/** What programs read: everything that readers can see, as data; with a token also how an organisation's own records stand. */
export const loader = forAnyone((call) => answerApi(call, `/${call.params['*'] ?? ''}`))

/** What an organisation's own programs write, with a token. */
export const action = loader
