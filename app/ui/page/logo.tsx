/** Our mark: an open doorway with a light inside. Purely decorative, the name stands beside it. */
export function Logo() {
  return (
    <svg
      className="app-logo"
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 40 40"
      width="36"
      height="36"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M5 37V18a15 15 0 0 1 30 0v19h-7V18a8 8 0 0 0-16 0v19z" />
      <circle className="app-logo__light" cx="20" cy="30" r="5.5" />
    </svg>
  )
}
