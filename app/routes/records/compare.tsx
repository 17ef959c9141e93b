import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { textOfParts } from '#app/domain/card.ts'
import { Fault } from '#app/domain/fault.ts'
import { ComparePage } from '#app/ui/records/compare-page.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { compareEditions } from '#app/use-cases/records/compare-editions.ts'
import { editionsSeen } from '#app/use-cases/records/history.ts'
import { cardOf } from '#app/use-cases/search/card.ts'
import { forAnyone } from '#app/web/access.ts'
import { publicRecord } from '#app/web/public-record.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => {
    const { from = 0, to = 0, card } = args.data ?? {}
    return `${m.afterPublishing.compare.title(from, to)}: ${textOfParts(card?.title ?? [])}`
  })

/** Two editions word by word. The earlier one is always the one compared with, whichever way round they were asked for. */
export const loader = forAnyone((call) => {
  const { portal, language, url } = call
  const { record, live } = publicRecord(call)
  const asked = [Number(url.searchParams.get('from') ?? 1), Number(url.searchParams.get('to') ?? live.number)]
  const [from = 0, to = 0] = asked.sort((a, b) => a - b)
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to)) throw new Fault('not-found')
  return {
    card: cardOf(portal, record, language),
    editions: editionsSeen(portal, record),
    from,
    to,
    ...compareEditions(portal, record, { from, to }, language),
  }
})

export default function CompareEditions() {
  return <ComparePage {...useLoaderData<typeof loader>()} />
}
