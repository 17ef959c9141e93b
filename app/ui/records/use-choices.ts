import type { ChoiceField, ChoicesField } from '#app/domain/field.ts'
import { choicesIn } from '#app/domain/terms.ts'
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
