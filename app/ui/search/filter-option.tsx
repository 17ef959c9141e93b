import type { ReactNode } from 'react'
import type { FilterOption as Option } from '#app/use-cases/search/filter-options.ts'

interface FilterOptionProps {
  /** The name it is sent under. */
  name: string
  option: Option
  label: string
  chosen: boolean
  /** The options below it. */
  children?: ReactNode
}

/** A box to tick, and how many records it would find. There are many of these on a page, so each is short. */
export function FilterOption({ name, option: { value, count }, label, chosen, children }: FilterOptionProps) {
  const id = `${name}-${value}`
  return (
    <>
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={chosen}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {`${label} `}
          <span className="app-facet__count">{`(${count})`}</span>
        </label>
      </div>
      {children && <div className="app-facet__below">{children}</div>}
    </>
  )
}
