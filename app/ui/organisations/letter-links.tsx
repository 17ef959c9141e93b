import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface LetterLinksProps {
  /** Those under which there is something. */
  letters: readonly string[]
  /** '' for all of them. */
  current: string
  to(letter: string): string
}

/** A to Z, in the alphabet of the page's language: Welsh has Ch, Dd, Ff, Ng, Ll, Ph, Rh and Th. */
export function LetterLinks({ letters, current, to }: LetterLinksProps) {
  const words = useMessages().organisations
  const links = [{ value: '', text: words.allLetters, label: words.allLettersLabel }].concat(
    letters.map((letter) => ({ value: letter, text: letter, label: words.letter(letter) })),
  )
  return (
    <nav aria-label={words.letters} className="app-letters">
      <ul className="app-letters__list">
        {links.map(({ value, text, label }) => (
          <li key={value} className="app-letters__item">
            <Link
              to={to(value)}
              className="govuk-link app-letters__link"
              aria-label={label}
              aria-current={value.toLowerCase() === current.toLowerCase() ? 'true' : undefined}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
