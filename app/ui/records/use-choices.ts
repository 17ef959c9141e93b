import type { ChoiceField, ChoicesField, TextField } from '#app/domain/field.ts'
import { choicesIn } from '#app/domain/terms.ts'
import { noText } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { useMessages, useTerms } from '../page/language.tsx'

/** What a field offers: the terms in use, and those of its answer that are so no longer, which may stay. */
export function useChoices() {
  const { vocabulary } = useMessages()
  const terms = useTerms()
  return ({ words, values }: ChoiceField | ChoicesField, held: readonly string[]) => {
    const labels: Record<string, string> = vocabulary[words]
    return choicesIn(terms, words, values, held).map((id) => ({ value: id, label: labels[id] ?? id }))
  }
}

/** The names that are offered, by language, to whoever answers a question in words of their own; none for most. */
export function useNames() {
  const terms = useTerms()
  return ({ suggests }: TextField): Record<Language, string[]> => {
    const names =
      suggests === undefined ? [] : terms.inUse(suggests).map((id) => terms.partName(id) ?? noText)
    const inOne = (language: Language) =>
      [...new Set(names.map((name) => name[language]))].filter((name) => name)
    return { en: inOne('en'), cy: inOne('cy') }
  }
}
