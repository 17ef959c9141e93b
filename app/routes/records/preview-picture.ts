import { textOfParts } from '#app/domain/card.ts'
import { cardOf } from '#app/use-cases/search/card.ts'
import { forAnyone } from '#app/web/access.ts'
import { previewAnswer } from '#app/web/pictures/preview-answer.ts'
import { publicRecord } from '#app/web/public-record.ts'
import { wordsFor } from '#app/web/words.ts'

/** What stands beside a link to a record, as long as readers can open it. */
export const loader = forAnyone((call) => {
  const { record } = publicRecord(call)
  const { kind, title, organisation } = cardOf(call.portal, record, call.language)
  return previewAnswer(call, {
    kind: wordsFor(call).vocabulary.recordKind[kind],
    title: textOfParts(title),
    organisation: organisation.name,
  })
})
