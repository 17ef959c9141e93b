import { Paragraph, TableOfContents } from 'docx'
import type { Block } from '#app/domain/blocks.ts'
import { clean } from './document-text.ts'
import { run } from './word-text.ts'

/**
 * A list of contents down to the second level, as a field that Word can bring up to date. It holds the headings already,
 * so that nobody is asked to update it before they can read, and programs that know no fields show it too.
 */
export function wordContents(blocks: readonly Block[], title: string): (Paragraph | TableOfContents)[] {
  const cachedEntries = blocks.flatMap((block) =>
    block.is === 'heading' && block.level < 3 ? [{ title: clean(block.text.text), level: block.level }] : [],
  )
  return [
    new Paragraph({ keepNext: true, children: [run(title, { bold: true, size: 32 })] }),
    new TableOfContents(clean(title), { hyperlink: true, headingStyleRange: '1-2', cachedEntries }),
  ]
}
