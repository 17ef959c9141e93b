import { forAnyone } from '#app/web/access.ts'
import { previewAnswer } from '#app/web/pictures/preview-answer.ts'
import { wordsFor } from '#app/web/words.ts'

/** What stands beside a link to the portal itself. */
export const loader = forAnyone((call) =>
  previewAnswer(call, { kind: '', title: wordsFor(call).home.title, organisation: '' }),
)
