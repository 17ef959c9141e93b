import { useLocation } from '@remix-run/react'
import { useEffect } from 'react'

/**
 * Runs GOV.UK Frontend's scripts over each page after it shows, and again when a form comes back. They come in a
 * chunk of their own after the page is alive; everything works without them.
 */
export function useEnhancements() {
  const { key } = useLocation()
  useEffect(() => {
    let left = false
    void import('./components.client.ts').then(({ enhance }) => {
      if (!left) enhance(document.body)
    })
    return () => {
      left = true
    }
  }, [key])
}
