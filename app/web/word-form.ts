import { Fault } from '#app/domain/fault.ts'
import { isOneOf, languages, type Language } from '#app/domain/vocabulary.ts'
import { wordFields } from '#app/domain/word-fields.ts'
import { mostWordSections, toNote, type PlacedSection } from '#app/domain/word-start.ts'
import { textOf } from './forms.ts'

/** The sections of a Word file as the form carries them from the one step to the next, and where each goes. */
export function readPlacedSections(form: FormData): PlacedSection[] {
  const sections: PlacedSection[] = []
  while (form.has(`sections.${sections.length}.text`)) {
    if (sections.length >= mostWordSections) throw new Fault('bad-request')
    const part = (name: string) => textOf(form, `sections.${sections.length}.${name}`).replace(/\r\n?/g, '\n')
    const field = part('field')
    if (field !== toNote && !wordFields.some(({ key }) => key === field)) throw new Fault('bad-request')
    sections.push({ heading: part('heading'), text: part('text'), field })
  }
  return sections
}

export function readWriting(form: FormData): Language {
  const language = form.get('language')
  if (!isOneOf(languages, language)) throw new Fault('bad-request')
  return language
}

/** The file of an input, or null when none was chosen. */
export function fileOf(form: FormData, name: string): File | null {
  const value = form.get(name)
  return value instanceof File && value.size > 0 ? value : null
}
