import type { CheckedIssue, Subject, Surroundings } from './check.ts'

/** What could tell who somebody is, one issue for each text. It warns: neighbours know more than any rule. */
export function checkAnonymity(_: Subject, { couldTell }: Surroundings): CheckedIssue[] {
  return couldTell.map(({ field, language, file, findings }) => ({
    check: 'anonymity',
    severity: 'warning',
    field: language === null ? field : `${field}.${language}`,
    problem: 'could-tell',
    values: { count: findings.length, ...(file === undefined ? {} : { file }) },
    evidence: { kind: 'findings', language, findings },
  }))
}
