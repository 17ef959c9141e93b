import type { ShownHtml } from '#app/domain/read-casebook.ts'
import { useOwnLanguage } from '../records/own-language.ts'

/** What somebody wrote as Markdown, as safe HTML. */
export function ShownProse({ of: { html, language } }: { of: ShownHtml }) {
  const own = useOwnLanguage()
  return <div className="app-prose" lang={own(language)} dangerouslySetInnerHTML={{ __html: html }} />
}
