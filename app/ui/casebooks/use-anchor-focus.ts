import { useLocation } from '@remix-run/react'
import { useEffect } from 'react'

/** After an entry or a section was moved, focus goes to where it is now, as it does when the browser loads the page anew. */
export function useAnchorFocus(): void {
  const { hash, key } = useLocation()
  useEffect(() => {
    if (hash !== '')
      document.getElementById(decodeURIComponent(hash.slice(1)))?.focus({ preventScroll: true })
  }, [hash, key])
}
