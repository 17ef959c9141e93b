/**
 * Keeps what the portal answered to a form while somebody follows a link within the page (to the first error, past the
 * navigation): Remix takes that for leaving the page, and forgets the answer. To be called before Remix listens.
 */
export function keepAnswerOnPage(): void {
  window.addEventListener('popstate', (event) => {
    // Remix has none before the page is alive.
    const shown = (window.__remixRouter as typeof window.__remixRouter | undefined)?.state
    if (shown === undefined || (shown.actionData ?? null) === null) return
    const { pathname, search } = window.location
    if (pathname === shown.location.pathname && search === shown.location.search)
      event.stopImmediatePropagation()
  })
}
