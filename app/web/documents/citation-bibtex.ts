import type { Citation } from '#app/domain/citation.ts'

/**
 * A citation for BibTeX and biblatex. The organisation and the title stand in two pairs of braces: the first would else be
 * taken apart into first and last name, the second lose its capitals.
 */
export function asBibtex(citation: Citation, portal: string): string {
  const { slug, edition, published, accessed, address, language, title, body } = citation
  const [year = '', month = ''] = published.split('-')
  const fields: [string, string][] = [
    ['author', `{{${escaped(body)}}}`],
    ['title', `{{${escaped(title)}}}`],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1] ?? '{}'],
    ['edition', `{${edition}}`],
    ['howpublished', `{${escaped(portal)}}`],
    ['url', `{${address}}`],
    ['urldate', `{${accessed}}`],
    ['langid', `{${language === 'cy' ? 'welsh' : 'english'}}`],
  ]
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`)
  return `@misc{${slug}-${edition},\n${lines.join(',\n')}\n}\n`
}

/** The names BibTeX has for the months, which styles write in their own language. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** BibTeX counts braces even after a backslash, so a brace in a title must not stay one. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
}

function escaped(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim()
    .replace(/[\\{}~^$&#_%]/g, (character) => commands[character] ?? character)
}
