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
    // A page that fails on the way is drawn by the browser, whose script at the top of the page does not run again.
    document.body.classList.add('js-enabled', 'govuk-frontend-supported')
    const began = key === 'default' ? document.body : document.activeElement
    void import('./components.client.ts').then(({ enhance }) => {
      if (!left) enhance(document.body, { disableAutoFocus: wentOn(began) })
    })
    return () => {
      left = true
    }
  }, [key])
}

/** Whether somebody has gone somewhere in the page before its components came: then these leave them there. */
function wentOn(from: Element | null): boolean {
  const now = document.activeElement
  return now !== document.body && now !== from
}
