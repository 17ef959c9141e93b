import type { ShownFact } from '#app/domain/shown.ts'
import { useOwnLanguage } from './own-language.ts'

/** What is said about a measure or a piece of evidence: short, under its labels. */
export function Facts({ facts }: { facts: readonly ShownFact[] }) {
  const own = useOwnLanguage()
  if (facts.length === 0) return null
  return (
    <dl className="app-facts">
      {facts.map(({ label, text, language }) => (
        <div key={label} className="app-facts__item">
          <dt>{label}</dt>
          <dd lang={own(language)}>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
