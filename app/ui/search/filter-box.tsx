import type { ChangeEvent, ReactNode } from 'react'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { useMessages } from '../page/language.tsx'

interface FilterBoxProps {
  name: string
  /** How many of its options are chosen. */
  chosen: number
  /** Open though nothing in it is chosen: somebody has to put something right in it, say. */
  open?: boolean
  /** A box in it was ticked, or the tick taken off. */
  onTick?: (value: string, isTicked: boolean) => void
  children: ReactNode
}

/** One filter: closed until something in it is chosen or somebody opens it. */
export function FilterBox({ name, chosen, open = false, onTick, children }: FilterBoxProps) {
  const { filters } = useMessages().search
  const ticked = ({ target }: ChangeEvent<HTMLFieldSetElement>) => {
    const box = target as Element
    if (box instanceof HTMLInputElement && box.type === 'checkbox') onTick?.(box.value, box.checked)
  }
  return (
    <details className="app-facet" open={open || chosen > 0}>
      <summary className="app-facet__summary">
        <VisuallyHidden>{filters.by} </VisuallyHidden>
        <span className="app-facet__name">{name}</span>
        {chosen > 0 && <span className="app-facet__chosen"> {filters.chosen(chosen)}</span>}
      </summary>
      <fieldset className="govuk-fieldset app-facet__options" onChange={ticked}>
        <legend className="govuk-visually-hidden">{filters.legend(name)}</legend>
        {children}
      </fieldset>
    </details>
  )
}
