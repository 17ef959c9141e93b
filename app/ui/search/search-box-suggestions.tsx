import { useNavigate } from '@remix-run/react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { suggestionKinds, type Suggestion } from '#app/domain/suggestion.ts'
import { classes } from '../forms/classes.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { useSuggestions } from './use-suggestions.ts'

interface SearchBoxProps {
  id: string
  /** Parts of the form that explain the box. */
  describedBy: string
  /** The words searched for. */
  value?: string
}

/**
 * The box for words, `q` of the search form. When scripts run it is a combobox that suggests (ARIA Authoring Practices:
 * list autocomplete with manual selection): arrow keys choose, Enter follows the chosen one or searches, Escape closes.
 * The focus never leaves the box, and what is typed changes only when completed words are chosen.
 */
export function SearchBox({ id, describedBy, value }: SearchBoxProps) {
  const { suggestions: words } = useMessages().finding
  const box = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  /** What was typed since the list was closed last; '' keeps it closed. */
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(nothing)
  const [alive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  const suggestions = useSuggestions(typed)
  useEffect(() => setChosen(nothing), [suggestions])
  const open = suggestions.length > 0
  const idOf = (index: number) => `${id}-suggestion-${index}`
  const active = suggestions[chosen]

  function type(text: string) {
    setTyped(text)
    setChosen(nothing)
  }

  function follow({ kind, label, to }: Suggestion) {
    type('')
    if (box.current === null) return
    box.current.value = kind === 'words' ? label : ''
    if (kind === 'words') box.current.form?.requestSubmit()
    else navigate(to)
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      if (open) setChosen(nextOf(chosen, suggestions.length, key === 'ArrowDown' ? 1 : -1))
      else setTyped(event.currentTarget.value)
    } else if (key === 'Escape' && open) {
      event.preventDefault()
      type('')
    } else if (key === 'Enter') {
      if (active) event.preventDefault()
      if (active) follow(active)
      else type('')
    } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) setChosen(nothing)
  }

  const combobox = alive && {
    role: 'combobox',
    autoComplete: 'off',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': open,
    'aria-controls': open ? `${id}-suggestions` : undefined,
    'aria-activedescendant': active && idOf(chosen),
  }
  return (
    <>
      <input
        className="govuk-input"
        ref={box}
        id={id}
        name="q"
        type="search"
        defaultValue={value}
        aria-describedby={describedBy}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={() => type('')}
        {...combobox}
      />
      {open && (
        <SuggestionList
          id={`${id}-suggestions`}
          suggestions={suggestions}
          chosen={chosen}
          idOf={idOf}
          follow={follow}
        />
      )}
      <div className="govuk-visually-hidden" aria-live="polite" aria-atomic="true">
        {open && words.count(suggestions.length)}
      </div>
    </>
  )
}

/** No suggestion is chosen: Enter searches for what is typed. */
const nothing = -1

/** Up and down in a circle that the box itself is part of. */
function nextOf(chosen: number, length: number, step: 1 | -1): number {
  const places = length + 1
  return ((chosen + 1 + step + places) % places) - 1
}

interface SuggestionListProps {
  id: string
  suggestions: readonly Suggestion[]
  chosen: number
  idOf(index: number): string
  follow(suggestion: Suggestion): void
}

/** The open list, grouped by what a suggestion leads to. */
function SuggestionList({ id, suggestions, chosen, idOf, follow }: SuggestionListProps) {
  const { label, groups } = useMessages().finding.suggestions
  const language = useLanguage()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const numbered = suggestions.map((suggestion, index) => ({ suggestion, index }))
  return (
    <div className="app-suggestions" id={id} role="listbox" aria-label={label} ref={list}>
      {suggestionKinds.map((kind) => {
        const group = numbered.filter(({ suggestion }) => suggestion.kind === kind)
        if (group.length === 0) return null
        return (
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <div className="app-suggestions__group" id={`${id}-${kind}`} role="presentation">
              {groups[kind]}
            </div>
            {group.map(({ suggestion, index }) => (
              // The keyboard chooses from within the box, which keeps the focus.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={suggestion.to}
                className={classes(
                  'app-suggestions__one',
                  index === chosen && 'app-suggestions__one--chosen',
                )}
                id={idOf(index)}
                role="option"
                aria-selected={index === chosen}
                lang={suggestion.language === language ? undefined : suggestion.language}
                // Pressing must not take the focus from the box, which would close the list before the click.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => follow(suggestion)}
              >
                {suggestion.label}
              </div>
            ))}
          </div>
        )
      })}
    </div>
  )
}
