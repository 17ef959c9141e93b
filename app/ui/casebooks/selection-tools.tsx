import type { RefObject } from 'react'
import { Button } from '../forms/button.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import type { SelectedWords } from './use-selected-words.ts'

interface SelectionToolsProps {
  selected: SelectedWords
  form: RefObject<HTMLFormElement>
  /** Selects nothing again. */
  forget(): void
}

/** What can be done with the words that are selected, at the foot of the window while they are. */
export function SelectionTools({ selected, form, forget }: SelectionToolsProps) {
  const { annotate } = useMessages()
  const language = useLanguage()
  const writeNote = () => {
    const field = (selector: string) => form.current?.querySelector<HTMLElement>(selector)
    field('input[name="kind"][value="note"]')?.click()
    field(`textarea[name="words.${language}"]`)?.focus()
  }
  return (
    <div className="app-selection" role="region" aria-label={annotate.tools}>
      <p className="govuk-body-s app-selection__words" role="status">
        {annotate.selected(inShort(selected.words))}
      </p>
      <div className="app-selection__buttons">
        <Button name="do" value="add elide" look="secondary" className="app-arrange__button">
          {annotate.kinds.elide}
        </Button>
        <Button name="do" value="add highlight" look="secondary" className="app-arrange__button">
          {annotate.kinds.highlight}
        </Button>
        <Button type="button" look="secondary" className="app-arrange__button" onClick={writeNote}>
          {annotate.kinds.note}
        </Button>
        <Button type="button" look="secondary" className="app-arrange__button" onClick={forget}>
          {annotate.clear}
        </Button>
      </div>
    </div>
  )
}

const most = 80

function inShort(words: string): string {
  return words.length > most ? `${words.slice(0, most)}…` : words
}
