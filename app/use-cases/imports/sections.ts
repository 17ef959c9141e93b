/** A stretch of a text under one heading; `heading` is null for what stands before the first. */
interface Section {
  heading: string | null
  /** 1 for a chapter, 2 for a section in it, and so on; 0 before the first heading. */
  level: number
  lines: string[]
}

export interface Sorting {
  /** Group by the pattern its headings match. */
  into: ReadonlyMap<string, RegExp>
  /** Where everything else goes. */
  otherwise: string
  /** Whether the headings themselves are kept. */
  headings: 'keep' | 'drop'
}

/**
 * Sorts the sections of a text (Markdown headings, or lines of their own such as "Findings:") into groups by their
 * headings; a section that matches nothing goes with the one it is in. No word is lost or given twice.
 */
export function sortSections(text: string, { into, otherwise, headings }: Sorting): Map<string, string> {
  const groups = new Map<string, string[]>()
  const path: { level: number; group: string }[] = []
  for (const section of sectionsOf(text)) {
    while (path.length > 0 && (path.at(-1)?.level ?? 0) >= section.level) path.pop()
    const group = groupOf(section.heading, into) ?? path.at(-1)?.group ?? otherwise
    path.push({ level: section.level, group })
    const lines = headings === 'drop' && section.heading !== null ? section.lines.slice(1) : section.lines
    groups.set(group, [...(groups.get(group) ?? []), lines.join('\n').trim()])
  }
  return new Map([...groups].map(([group, texts]) => [group, texts.filter(Boolean).join('\n\n')]))
}

function groupOf(heading: string | null, into: Sorting['into']): string | null {
  if (heading === null) return null
  for (const [group, pattern] of into) if (pattern.test(heading)) return group
  return null
}

function sectionsOf(text: string): Section[] {
  const sections: Section[] = [{ heading: null, level: 0, lines: [] }]
  let fence: string | null = null
  for (const line of text.split(/\r?\n/)) {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1]
    if (mark && (fence === null || fence === mark)) fence = fence === null ? mark : null
    const found = fence === null ? headingIn(line) : null
    if (found === null) sections.at(-1)?.lines.push(line)
    else sections.push({ ...found, lines: [line] })
  }
  return sections.filter(({ lines }) => lines.join('').trim() !== '')
}

function headingIn(line: string): { heading: string; level: number } | null {
  const markdown = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/.exec(line)
  if (markdown) return { heading: plain(markdown[2] ?? ''), level: (markdown[1] ?? '').length }
  const colon = /^(\p{Lu}[^\n:.]{1,60}):[ \t]*$/u.exec(line)
  return colon ? { heading: plain(colon[1] ?? ''), level: 2 } : null
}

/** The words of a heading, as far as a pattern may look; cut first, since some of these texts are hostile. */
function plain(heading: string): string {
  return heading
    .slice(0, 200)
    .replace(/[*_`#]/g, '')
    .replace(/[’‘]/g, "'")
    .trim()
}
