import type { FileProblem } from '#app/domain/attachment.ts'
import { done, refuse, type IssueProblem, type Result } from '#app/domain/issue.ts'
import { longestWordText, mostWordSections, outlineOf, type WordSection } from '#app/domain/word-start.ts'
import type { Portal } from '#app/portal.ts'
import { readHtml } from './html-tree.ts'
import { wordBlocks } from './word-blocks.ts'

/** Bytes a Word file may have, pictures included. */
export const largestWordFile = 10 * 1024 * 1024

export interface WordFile {
  sections: WordSection[]
  /** How many pictures it holds, which are left out. */
  images: number
}

/** The words of a .docx under their headings. */
export async function readWordFile(portal: Portal, file: Uint8Array): Promise<Result<WordFile>> {
  if (file.length > largestWordFile) return no('file-too-large')
  const read = await portal.files.readWord(file)
  if (!read.ok) return no(whyNot(read.problem))
  const sections = outlineOf(wordBlocks(readHtml(read.html)))
  const length = sections.reduce((sum, { heading, text }) => sum + heading.length + text.length, 0)
  if (length > longestWordText || sections.length > mostWordSections) return no('word-file-too-long')
  if (sections.length === 0) return no('word-file-empty')
  return done({ sections, images: read.images })
}

function no(problem: IssueProblem): Result<never> {
  const values =
    problem === 'word-file-too-long' ? { limit: longestWordText } : { limit: largestWordFile / 1024 / 1024 }
  return refuse([{ field: 'file', problem, values }])
}

/** What takes long to read has too much in it; whatever else is wrong, it is no Word file that can be begun from. */
function whyNot(problem: FileProblem): IssueProblem {
  return problem === 'file-unpacks-too-large' || problem === 'file-took-too-long'
    ? 'word-file-too-long'
    : 'not-a-word-file'
}
