import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { textOfParts } from '#app/domain/card.ts'
import { HistoryPage } from '#app/ui/records/history-page.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { correctionsSeen, editionsSeen } from '#app/use-cases/records/history.ts'
import { cardOf } from '#app/use-cases/search/card.ts'
import { forAnyone } from '#app/web/access.ts'
import { publicRecord } from '#app/web/public-record.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => m.afterPublishing.history.titleOf(textOfParts(args.data?.card.title ?? [])))

/** The editions of a record that readers have seen. */
export const loader = forAnyone((call) => {
  const { record } = publicRecord(call)
  return {
    card: cardOf(call.portal, record, call.language),
    editions: editionsSeen(call.portal, record),
    corrections: correctionsSeen(call.portal, record),
  }
})

export default function RecordHistory() {
  return <HistoryPage {...useLoaderData<typeof loader>()} />
}
