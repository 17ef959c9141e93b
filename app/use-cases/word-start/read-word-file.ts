import mammoth from 'mammoth'
import { done, refuse, type IssueProblem, type Result } from '#app/domain/issue.ts'
import { longestWordText, mostWordSections, outlineOf, type WordSection } from '#app/domain/word-start.ts'
import { checkWordZip } from './check-word-zip.ts'
import { allOf, readHtml } from './html-tree.ts'
import { wordBlocks } from './word-blocks.ts'

/** Bytes a Word file may have, pictures included. */
export const largestWordFile = 10 * 1024 * 1024

export interface WordFile {
  sections: WordSection[]
  /** How many pictures it holds, which are left out. */
  images: number
}

/**
 * The words of a .docx under their headings. Comments, tracked deletions, headers and footers do not come through;
 * nothing the file refers to is fetched.
 */
export async function readWordFile(file: Uint8Array): Promise<Result<WordFile>> {
  if (file.length > largestWordFile) return no('file-too-large')
  const problem = await checkWordZip(file)
  if (problem !== null) return no(problem)
  const html = await htmlOf(file)
  if (html === null) return no('not-a-word-file')
  const tree = readHtml(html)
  const sections = outlineOf(wordBlocks(tree))
  const length = sections.reduce((sum, { heading, text }) => sum + heading.length + text.length, 0)
  if (length > longestWordText || sections.length > mostWordSections) return no('word-file-too-long')
  if (sections.length === 0) return no('word-file-empty')
  return done({ sections, images: allOf(tree, 'img').length })
}

function no(problem: IssueProblem): Result<never> {
  const values =
    problem === 'word-file-too-long' ? { limit: longestWordText } : { limit: largestWordFile / 1024 / 1024 }
  return refuse([{ field: 'file', problem, values }])
}

/** Null for what is no Word document inside, whatever its zip says. */
async function htmlOf(file: Uint8Array): Promise<string | null> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(file) },
      {
        styleMap: ["p[style-name='Title'] => h1.title", "p[style-name='Subtitle'] => p:fresh"],
        // A file could bring its own, and so decide which of its words become what.
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    )
    return value
  } catch {
    return null
  }
}
