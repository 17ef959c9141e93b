import type { Content } from '../record.ts'
import { textsOf } from '../anonymity/texts-of.ts'
import type { RecordKind } from '../vocabulary.ts'
import type { CheckedIssue, Subject, Surroundings } from './check.ts'

/** An address that a record leads to, and the field it stands in, as the form names it. */
export interface LinkAt {
  field: string
  address: string
}

/** Links that led nowhere when they were last tried. It warns: a server may be away for a day. */
export function checkLinks(subject: Subject, { deadLinks }: Surroundings): CheckedIssue[] {
  return linksOf(subject).flatMap(({ field, address }): CheckedIssue[] => {
    const fault = deadLinks.get(address)
    if (fault === undefined) return []
    const values = { address: shortened(address), fault }
    return [{ check: 'links', severity: 'warning', field, problem: 'dead-link', values }]
  })
}

/** Every web address in what readers get: fields that hold one, and links in the texts. Each once for each field. */
export function linksOf({ kind, content }: Pick<Subject, 'kind' | 'content'>): LinkAt[] {
  return textsOf(kind, content).flatMap(({ field, language, text }) =>
    addressesIn(text).map((address) => ({
      field: language === null ? field : `${field}.${language}`,
      address,
    })),
  )
}

/** The same, each address once. */
export function addressesOf(kind: RecordKind, content: Content): string[] {
  return [...new Set(linksOf({ kind, content }).map(({ address }) => address))]
}

/** The web addresses in a text, without the signs of the sentence or of Markdown around them. */
export function addressesIn(text: string): string[] {
  const found = [...text.matchAll(/\bhttps?:\/\/[^\s<>"'`|\\^{}[\]]{1,2000}/gi)].map(([address]) =>
    withoutSigns(address),
  )
  return [...new Set(found)]
}

/** A closing bracket belongs to an address only if one was opened in it, as encyclopaedias do. */
function withoutSigns(address: string): string {
  for (let end = address.length; ; end -= 1) {
    const last = address[end - 1] ?? ''
    const kept = address.slice(0, end)
    const closesNothing = last === ')' && kept.split(')').length > kept.split('(').length
    if (!/[.,;:!?*_~]/.test(last) && !closesNothing) return kept
  }
}

function shortened(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address
}
