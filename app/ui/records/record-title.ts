import { textOfParts } from '#app/domain/card.ts'
import type { ReadRecord } from '#app/domain/read-record.ts'
import { paths } from '#app/paths.ts'
import { oembedLink } from '../embedding/oembed-link.ts'
import { linkPreview } from '../page/link-preview.ts'
import { pageTitle } from '../page/title.ts'

/** The `meta` of a record's page: its own title and summary, also where somebody shares a link to it. */
export function recordTitle(args: Parameters<typeof pageTitle>[0], record: ReadRecord | undefined) {
  const title = textOfParts(record?.card.title ?? [])
  const description = textOfParts(record?.card.snippet ?? [])
  return [
    ...pageTitle(
      args,
      () => title,
      () => description,
    ),
    ...(record
      ? [
          ...linkPreview(args, { title, description, picture: paths.recordPicture(record.card) }),
          ...oembedLink(args, paths.record(record.card)),
        ]
      : []),
  ]
}
