import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Citation } from '#app/domain/citation.ts'
import { asBibtex } from '#app/web/documents/citation-bibtex.ts'
import { asRis } from '#app/web/documents/citation-ris.ts'

const citation: Citation = {
  kind: 'case-study',
  slug: 'calling-people-back',
  title: 'Calling people back: 100% & more_{quickly}',
  body: 'Cyngor Llŷn, Môn & Arfon',
  edition: 2,
  published: '2026-03-02',
  accessed: '2026-11-22',
  address: 'https://portal.example/case-studies/calling-people-back/editions/2',
  language: 'cy',
}

it('BibTeX, as a reference manager reads it', () => {
  expect(asBibtex(citation, 'Good Practice Portal')).toBe(`@misc{calling-people-back-2,
  author = {{Cyngor Llŷn, Môn \\& Arfon}},
  title = {{Calling people back: 100\\% \\& more\\_\\textbraceleft{}quickly\\textbraceright{}}},
  year = {2026},
  month = mar,
  edition = {2},
  howpublished = {Good Practice Portal},
  url = {https://portal.example/case-studies/calling-people-back/editions/2},
  urldate = {2026-11-22},
  langid = {welsh}
}
`)
})

it('RIS, as a reference manager reads it', () => {
  expect(asRis(citation, 'Porth Arfer Da')).toBe(
    [
      'TY  - ELEC',
      'AU  - Cyngor Llŷn, Môn & Arfon',
      'TI  - Calling people back: 100% & more_{quickly}',
      'PY  - 2026',
      'DA  - 2026/03/02/',
      'ET  - 2',
      'PB  - Porth Arfer Da',
      'UR  - https://portal.example/case-studies/calling-people-back/editions/2',
      'Y2  - 2026/11/22/',
      'LA  - cy',
      'ER  - ',
      '',
    ].join('\r\n'),
  )
})

const special = fc.constantFrom(...'\\{}~^$&#_%,"@=\n\r\t\u0000\u0085\u2028 ', 'ER  - ', 'ŷ', '🙂', 'a')
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(special).map((parts) => parts.join('')),
)

describe('whatever a title or a name holds', () => {
  it('BibTeX: braces pair up within each value, and undoing the commands gives the words back', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, body) => {
        const text = asBibtex({ ...citation, title, body }, 'Portal')
        const lines = text.split('\n')
        expect(lines).toHaveLength(12)
        expect(depths(text).at(-1)).toBe(0)
        expect(Math.min(...depths(text))).toBe(0)
        expect(unescaped(/^ {2}title = \{\{(.*)\}\},$/u.exec(lines[2] ?? '')?.[1] ?? '?')).toBe(
          onOneLine(title),
        )
        expect(unescaped(/^ {2}author = \{\{(.*)\}\},$/u.exec(lines[1] ?? '')?.[1] ?? '?')).toBe(
          onOneLine(body),
        )
      }),
    )
  })

  it('RIS: eleven fields, each on its own line, with the words as they are', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, body) => {
        const lines = asRis({ ...citation, title, body }, 'Portal').split('\r\n')
        expect(lines.map((line) => line.slice(0, 6)).join('')).toBe(
          'TY  - AU  - TI  - PY  - DA  - ET  - PB  - UR  - Y2  - LA  - ER  - ',
        )
        expect(lines[1]?.slice(6)).toBe(onOneLine(body))
        expect(lines[2]?.slice(6)).toBe(onOneLine(title))
        expect(lines.join('')).not.toMatch(/[\r\n]/)
      }),
    )
  })
})

function onOneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()
}

/** How deep in braces each one leaves us; BibTeX counts them even after a backslash. */
function depths(text: string): number[] {
  let depth = 0
  return [...text].flatMap((c) => (c === '{' ? [(depth += 1)] : c === '}' ? [(depth -= 1)] : []))
}

const meanings: Record<string, string> = {
  '\\textbackslash{}': '\\',
  '\\textbraceleft{}': '{',
  '\\textbraceright{}': '}',
  '\\textasciitilde{}': '~',
  '\\textasciicircum{}': '^',
}

function unescaped(text: string): string {
  return text.replace(/\\(?:[a-z]+\{\}|[$&#_%])/g, (command) => meanings[command] ?? command.slice(1))
}
