import type { CheckedIssue, Evidence } from '#app/domain/checks/check.ts'
import { isOneOf, languages, type Language, type RecordKind } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { FindingLine } from '../anonymity/finding-line.tsx'
import { useFieldLabel } from '../anonymity/use-field-label.ts'
import { issueSentence } from '../forms/issues.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** The address of a field, by its name in forms ('title.cy'); null where the visitor has none. */
export type FieldLink = (field: string) => string | null

interface CheckLineProps {
  kind: RecordKind
  issue: CheckedIssue
  linkOf: FieldLink
}

/** One thing the checks found: a sentence that leads to its field, and what it is about. */
export function CheckLine({ kind, issue, linkOf }: CheckLineProps) {
  const messages = useMessages()
  const labelOf = useIssueLabel(kind)
  const sentence = issueSentence(issue, messages, labelOf(issue))
  const to = linkOf(issue.field)
  return (
    <li>
      {to === null ? sentence : <Link to={to}>{sentence}</Link>}
      {issue.evidence !== undefined && <Shown evidence={issue.evidence} linkOf={linkOf} />}
    </li>
  )
}

function Shown({ evidence, linkOf }: { evidence: Evidence; linkOf: FieldLink }) {
  const { checks } = useMessages()
  const here = useLanguage()
  const inOther = (language: Language) => (language === here ? undefined : language)
  switch (evidence.kind) {
    case 'findings':
      return (
        <ul className="govuk-list govuk-list--bullet">
          {evidence.findings.map((finding) => (
            <FindingLine
              key={`${finding.rule}.${finding.start}`}
              finding={finding}
              language={evidence.language}
            />
          ))}
        </ul>
      )
    case 'sentences':
      return (
        <>
          <p className="govuk-body govuk-!-margin-top-2 govuk-!-margin-bottom-1">{checks.hardest}</p>
          <ul className="govuk-list govuk-list--bullet">
            {evidence.sentences.map(({ field, language, text }) => {
              const to = linkOf(field)
              const quote = <q lang={inOther(language)}>{text}</q>
              return <li key={`${field}.${text}`}>{to === null ? quote : <Link to={to}>{quote}</Link>}</li>
            })}
          </ul>
        </>
      )
    case 'records':
      return (
        <ul className="govuk-list govuk-list--bullet">
          {evidence.records.map(({ id, kind, title, slug }) => (
            <li key={id}>
              <Link to={slug === null ? paths.workOn(id) : paths.record({ kind, slug })}>
                <span lang={inOther(title.language)}>{title.text}</span>
              </Link>
              {slug === null && ` (${checks.draft})`}
            </li>
          ))}
        </ul>
      )
  }
}

/** How people call the field of an issue, and the file it stands in; '' for the whole record. */
function useIssueLabel(kind: RecordKind): (issue: CheckedIssue) => string {
  const labelOf = useFieldLabel(kind)
  const { work, attachments } = useMessages()
  const ofField = (name: string) => {
    if (name === '') return ''
    if (name === 'changeNote') return work.edit.change.note
    const last = name.slice(name.lastIndexOf('.') + 1)
    return isOneOf(languages, last) ? labelOf(name.slice(0, -3), last) : labelOf(name, null)
  }
  return ({ field, values }) =>
    values?.['file'] === undefined
      ? ofField(field)
      : attachments.inFile(ofField(field), String(values['file']))
}
