import type { ReadRecord } from '#app/domain/read-record.ts'
import { pageTitle } from '../page/title.ts'

/** The `meta` of a record's page: its own title and summary. */
export function recordTitle(args: Parameters<typeof pageTitle>[0], record: ReadRecord | undefined) {
  const text = (parts: { text: string }[] = []) => parts.map((part) => part.text).join('')
  return pageTitle(
    args,
    () => text(record?.card.title),
    () => text(record?.card.snippet),
  )
}
