import { answerApi } from '#app/web/api/answer.ts'
import { forAnyone } from '#app/web/access.ts'

/** What programs read: everything that readers can see, as data. */
export const loader = forAnyone((call) => answerApi(call, `/${call.params['*'] ?? ''}`))
