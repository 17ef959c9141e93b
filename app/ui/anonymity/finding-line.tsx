import type { FindingInText } from '#app/domain/anonymity/in-content.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { adviceFor } from './advice.ts'

/** One finding in its sentence, why it is shown, and what could stand there instead. */
export function FindingLine({ finding, language }: { finding: FindingInText; language: Language | null }) {
  const { anonymity } = useMessages()
  const here = useLanguage()
  const { before, text, after, rule, confidence, suggestion } = finding
  return (
    <li>
      <span lang={language !== null && language !== here ? language : undefined}>
        {before}
        <mark className="app-mark">{text}</mark>
        {after}
      </span>
      <p className="govuk-body">
        {confidence === 'possible' && `${anonymity.possible}: `}
        {anonymity.reason[rule]}.{' '}
        {suggestion === null ? adviceFor(finding, anonymity) : anonymity.suggestion(suggestion)}
      </p>
    </li>
  )
}
