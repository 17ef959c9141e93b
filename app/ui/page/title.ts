import { termsOf, type TermChange } from '#app/domain/terms.ts'
import { languageOf } from '#app/paths.ts'
import type { Messages } from '#app/messages/en.ts'
import { messagesIn } from '#app/messages/known.ts'
import { withTerms } from '#app/messages/with-terms.ts'
import type { RootData } from './root-data.ts'

interface TitleArguments {
  location: { pathname: string }
  matches: readonly { id: string; data: unknown }[]
}

/**
 * What a page's `meta` returns: its title as "Page – Good Practice Portal", in the page's language, with "Error: " before
 * it when its form came back with issues. `export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.home.title)`
 */
export function pageTitle(
  { location, matches }: TitleArguments,
  title: (messages: Messages) => string,
  description?: (messages: Messages) => string,
) {
  const messages = messagesOf({ location, matches })
  const whole = messages.common.title(title(messages))
  return [
    { title: matches.some((match) => hasFailed(match.data)) ? messages.common.errorTitle(whole) : whole },
    ...(description === undefined ? [] : [{ name: 'description', content: description(messages) }]),
  ]
}

/** The words of a page's language, for its `meta`. */
export function messagesOf({ location, matches }: TitleArguments): Messages {
  const language = languageOf(location.pathname)
  return withTerms(messagesIn(language), termsOf(termChangesIn(matches)), language)
}

/** The root's data has them; there is none around a page that says what went wrong. */
function termChangesIn(matches: TitleArguments['matches']): readonly TermChange[] {
  const root = matches.find(({ id }) => id === 'root')?.data as Partial<RootData> | null | undefined
  return root?.termChanges ?? []
}

/** See page-meta.tsx, which tells the root's data about it. */
function hasFailed(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'failed' in data && data.failed === true
}
