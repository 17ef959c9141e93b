/**
 * Keeps what somebody types before the page has come alive: React then writes the text that the page was sent with back
 * into every text area that was sent with some. Gives what puts the typed text back, to be called once it is alive.
 */
export function keepTyped(page: Document): () => void {
  const typed = new Map<HTMLTextAreaElement, string>()
  const note = (area: unknown) => {
    if (area instanceof HTMLTextAreaElement && area.value !== area.defaultValue) typed.set(area, area.value)
  }
  const noteTyping = (event: Event) => note(event.target)
  page.querySelectorAll('textarea').forEach(note)
  page.addEventListener('input', noteTyping, true)
  return () => {
    page.removeEventListener('input', noteTyping, true)
    for (const [area, text] of typed) area.value = text
    typed.clear()
  }
}
