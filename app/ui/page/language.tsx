import { createContext, useContext, type ReactNode } from 'react'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Messages } from '#app/messages/en.ts'

interface Reading {
  language: Language
  messages: Messages
}

const ReadingContext = createContext<Reading | null>(null)

/** The language everything inside is shown in, and its words. The root puts one around every page. */
export function LanguageProvider({ children, ...reading }: Reading & { children: ReactNode }) {
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

function useReading(): Reading {
  const reading = useContext(ReadingContext)
  if (reading === null) throw new Error('A component that speaks needs a LanguageProvider around it')
  return reading
}
