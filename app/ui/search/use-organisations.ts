import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { paths } from '#app/paths.ts'
import type { FilterOption as Option } from '#app/use-cases/search/filter-options.ts'
import { useLocalPath } from '../page/link.tsx'
import type { Findings } from './findings.ts'

/** What can be chosen, how many more could be, and their names. */
interface Offered {
  options: Option[]
  all: number
  names: Readonly<Record<string, string>>
}

/** Typing is followed after a pause this long, in milliseconds. */
const pause = 250

/** The organisations to choose from as somebody types a part of a name; those ticked meanwhile stay among them. */
export function useOrganisations({ query, filters }: Findings) {
  const fetcher = useFetcher<Offered>()
  const [ticked, setTicked] = useState<readonly (Option & { name: string })[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const address = useLocalPath(paths.organisationsFor(query, ''))
  useEffect(() => () => clearTimeout(timer.current), [])
  const first = {
    options: filters.options.organisation,
    all: filters.organisations,
    names: filters.names.organisation,
  }
  const { options, all, names } = fetcher.data ?? first

  function follow(typed: string) {
    clearTimeout(timer.current)
    timer.current = setTimeout(
      () => fetcher.load(address.replace('organisationName=', `$&${encodeURIComponent(typed)}`)),
      pause,
    )
  }

  function tick(value: string, isTicked: boolean) {
    const option = [...ticked, ...options].find((one) => one.value === value)
    const others = ticked.filter((one) => one.value !== value)
    if (option && isTicked) setTicked([...others, { name: names[value] ?? '', ...option }])
    else setTicked(others)
  }

  const kept = ticked.filter(({ value }) => options.every((one) => one.value !== value))
  const keptNames = Object.fromEntries(kept.map(({ value, name }) => [value, name]))
  const offered: Offered = { options: [...kept, ...options], all, names: { ...names, ...keptNames } }
  return { offered, shown: options.length, follow, tick }
}
