import type { PackTemplate } from '#app/domain/team-meetings.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { messagesIn } from '#app/messages/known.ts'

type Usual = keyof ReturnType<typeof messagesIn>['meetings']['usual']

const usual: Record<PackTemplate, { first: readonly Usual[]; last: readonly Usual[] }> = {
  'team-meeting': { first: [], last: ['otherBusiness'] },
  'complaints-panel': { first: ['apologies', 'minutes', 'complaints'], last: ['otherBusiness'] },
  'scrutiny-committee': { first: ['apologies', 'declarations', 'minutes'], last: ['workProgramme'] },
  board: { first: ['apologies', 'declarations', 'minutes', 'risks'], last: ['otherBusiness'] },
}

/** The titles of the items that a meeting of this kind begins and ends with. */
export function usualItems(template: PackTemplate, language: Language) {
  const words = messagesIn(language).meetings.usual
  const { first, last } = usual[template]
  return { first: first.map((key) => words[key]), last: last.map((key) => words[key]) }
}
