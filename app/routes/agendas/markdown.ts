import { forAnyone } from '#app/web/access.ts'
import { askedAgenda } from '#app/web/asked-agenda.ts'
import { attached } from '#app/web/attachment.ts'
import { asMarkdown } from '#app/web/documents/as-markdown.ts'

/** The agenda as a Markdown file. */
export const loader = forAnyone((call) => {
  const agenda = askedAgenda(call)
  return attached(asMarkdown(agenda), `${agenda.title}.md`, 'text/markdown; charset=utf-8')
})
