import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/**
 * Moves focus to the heading when another page is shown without loading anew, so that a screen reader says where it is.
 * Not when only the query changes (a search updates in place), nor when something asked for focus itself.
 */
export function usePageFocus() {
  const { pathname, hash } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    if (hash !== '' || document.activeElement?.closest('[data-module="govuk-error-summary"]')) return
    const heading = document.querySelector<HTMLElement>('main h1')
    if (heading === null) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }, [pathname, hash])
}
