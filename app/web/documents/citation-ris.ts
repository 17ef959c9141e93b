import type { Citation } from '#app/domain/citation.ts'

/** A citation in the RIS format that EndNote, Zotero and Mendeley read. Lines end as the format asks, in CR LF. */
export function asRis(citation: Citation, portal: string): string {
  const { title, body, edition, published, accessed, address, language } = citation
  const lines: [string, string][] = [
    ['TY', 'ELEC'],
    ['AU', body],
    ['TI', title],
    ['PY', published.slice(0, 4)],
    ['DA', slashed(published)],
    ['ET', String(edition)],
    ['PB', portal],
    ['UR', address],
    ['Y2', slashed(accessed)],
    ['LA', language],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('')
}

/** A line break would begin another field. */
function oneLine(value: string): string {
  return value.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()
}

/** `YYYY/MM/DD/`, as RIS writes dates. */
function slashed(day: string): string {
  return `${day.replaceAll('-', '/')}/`
}
