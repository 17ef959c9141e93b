import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/**
 * For the heading of the results. It takes the focus when another page of results is shown, and when what had the focus
 * is gone (a filter's remove link, the closed filters of a narrow screen). Otherwise the focus stays where it is.
 */
export function useResultsFocus(page: number) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { search } = useLocation()
  const shown = useRef({ search, page })
  useEffect(() => {
    if (shown.current.search === search) return
    const turned = shown.current.page !== page
    shown.current = { search, page }
    if (turned || isLost(document.activeElement)) heading.current?.focus()
  }, [search, page])
  return heading
}

/** Nothing has the focus, or something that cannot be seen any more. */
function isLost(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.getClientRects().length === 0
}
