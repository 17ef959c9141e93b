import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { noChanges, termsOf, type TermChange, type Terms } from '#app/domain/terms.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Messages } from '#app/messages/en.ts'
import { withTerms } from '#app/messages/with-terms.ts'

interface Reading {
  language: Language
  messages: Messages
  terms: Terms
}

interface LanguageProviderProps {
  language: Language
  messages: Messages
  /** What administrators made of the terms of the vocabularies; none in tests of single components. */
  termChanges?: readonly TermChange[]
  children: ReactNode
}

const none: readonly TermChange[] = []

const ReadingContext = createContext<Reading | null>(null)

/** The language everything inside is shown in, and its words. The root puts one around every page. */
export function LanguageProvider(props: LanguageProviderProps) {
  const { language, messages, termChanges = none, children } = props
  const reading = useMemo(() => {
    const terms = termChanges.length === 0 ? noChanges : termsOf(termChanges)
    return { language, messages: withTerms(messages, terms, language), terms }
  }, [language, messages, termChanges])
  return <ReadingContext.Provider value={reading}>{children}</ReadingContext.Provider>
}

/** The portal's words in the language of the page. */
export function useMessages(): Messages {
  return useReading().messages
}

/** The language of the page. */
export function useLanguage(): Language {
  return useReading().language
}

/** The terms of the vocabularies as they stand. */
export function useTerms(): Terms {
  return useReading().terms
}

function useReading(): Reading {
  const reading = useContext(ReadingContext)
  if (reading === null) throw new Error('A component that speaks needs a LanguageProvider around it')
  return reading
}
