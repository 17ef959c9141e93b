import type { Messages } from '#app/messages/en.ts'
import { paths } from '#app/paths.ts'
import { linkPreview } from './link-preview.ts'
import { messagesOf, pageTitle } from './title.ts'

interface SharedPage {
  title: (messages: Messages) => string
  description: (messages: Messages) => string
  /** With its query, in English, where that makes the page; otherwise the path is its address. */
  address?: string
}

/** The `meta` of a page that people send each other: its title and description, also where a link to it is shown, beside the portal's picture. */
export function sharedPage(
  args: Parameters<typeof pageTitle>[0],
  { title, description, address }: SharedPage,
) {
  const messages = messagesOf(args)
  const shown = { title: title(messages), description: description(messages) }
  return [
    ...pageTitle(args, title, description),
    ...linkPreview(args, { ...shown, picture: paths.homePicture(), address }),
  ]
}
