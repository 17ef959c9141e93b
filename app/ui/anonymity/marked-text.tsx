import { Fragment } from 'react'
import type { Finding } from '#app/domain/anonymity/finding.ts'
import { useMessages } from '../page/language.tsx'

/** A finding with its number on the page. */
export interface Numbered {
  number: number
  finding: Finding
}

interface MarkedTextProps {
  text: string
  findings: readonly Numbered[]
  lang: string | undefined
}

/** A text as it was written, with every finding marked where it stands and a number that leads to what can be done. */
export function MarkedText({ text, findings, lang }: MarkedTextProps) {
  const { marked } = useMessages().anonymityPage
  const edges = findings.flatMap(({ finding }) => [finding.start, finding.end])
  const cuts = [...new Set([0, ...edges, text.length])].toSorted((a, b) => a - b)
  return (
    <div className="app-marked-text" lang={lang}>
      {cuts.slice(0, -1).map((start, index) => {
        const end = cuts[index + 1] ?? text.length
        const piece = text.slice(start, end)
        const isFound = findings.some(({ finding }) => finding.start <= start && finding.end >= end)
        const ending = findings.filter(({ finding }) => finding.end === end)
        return (
          <Fragment key={start}>
            {isFound ? <mark className="app-mark app-mark--found">{piece}</mark> : piece}
            {ending.map(({ number }) => (
              <a key={number} className="govuk-link app-mark-number" href={`#finding-${number}`}>
                <span className="govuk-visually-hidden">{marked(number)} </span>[{number}]
              </a>
            ))}
          </Fragment>
        )
      })}
    </div>
  )
}
