import { saysSomething } from './asides/office-asides.ts'
import { partsOf, type Budget, type Part } from './unzip.ts'
import { Refused } from './refused.ts'

type OfficeKind = 'docx' | 'xlsx' | 'pptx'

/** The part that makes a package what it is. */
const mainPart: Record<OfficeKind, string> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  pptx: 'ppt/presentation.xml',
}

const macroPart = /vbaproject|vbadata|\/macrosheets\/|\/dialogsheets\/|\/activex\/|\/attachedtoolbars/
/** Parts that an office program shows as pictures, or uses to show the rest. */
const usualEndings =
  /\.(?:xml|rels|vml|png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|webp|svg|wdp|ico|odttf|fntdata|ttf|bin|xlsx|data)$/
const program =
  /^(?:MZ|\x7fELF|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|#!|\xd0\xcf\x11\xe0|Rar!|7z\xbc\xaf|\x1f\x8b|PK|ITSF|L\0\0\0)/

/**
 * Looks into every part of a Word, Excel or PowerPoint file: no macros, no programs or archives inside, nothing fetched
 * from elsewhere when it is opened. A chart's own workbook may be inside, and is looked into the same way. Gives the
 * parts that hold words.
 */
export async function checkOffice(
  kind: OfficeKind,
  archive: Buffer,
  budget: Budget,
  depth = 0,
): Promise<Part[]> {
  const kept: Part[] = []
  let hasMain = false
  let hasTypes = false
  for await (const part of partsOf(archive, budget)) {
    const { name, bytes } = part
    if (macroPart.test(name)) throw new Refused('file-has-macros')
    if (name === mainPart[kind]) hasMain = true
    if (name === '[content_types].xml') {
      hasTypes = true
      if (/macroEnabled|vbaProject/i.test(bytes.toString('latin1'))) throw new Refused('file-has-macros')
    }
    if (isChartData(name)) {
      if (depth > 0) throw new Refused('file-holds-objects')
      kept.push(...(await checkOffice('xlsx', bytes, budget, depth + 1)))
      continue
    }
    if (!usualEndings.test(name) || program.test(bytes.subarray(0, 8).toString('latin1'))) {
      throw new Refused('file-holds-objects')
    }
    if (/\.(?:xml|rels|vml)$/.test(name)) checkXml(bytes)
    if (name.endsWith('.rels')) checkRelations(bytes.toString('utf8'))
    if (saysSomething(name) || /^word\/[^/]*\.xml$/.test(name)) kept.push(part)
  }
  if (!hasMain || !hasTypes) throw new Refused('file-is-not-its-kind')
  return kept
}

function isChartData(name: string): boolean {
  return /\/embeddings\/[^/]+\.xlsx$/.test(name)
}

/** Refuses XML that no office program writes. */
export function checkXml(bytes: Buffer): void {
  // A document type can make a small text large, or name files of whoever reads it.
  if (bytes.includes('<!DOCTYPE') || bytes.includes('<!ENTITY')) throw new Refused('file-damaged')
  // UTF-16 would hide it from the line above, and office programs write UTF-8.
  if (
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff) ||
    bytes.subarray(0, 4).includes(0)
  ) {
    throw new Refused('file-damaged')
  }
}

/** A link to a page waits to be followed; a template, picture or object elsewhere is fetched as the file opens. */
function checkRelations(xml: string): void {
  for (const [relation] of xml.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const elsewhere = /TargetMode\s*=\s*["']External["']/i.test(relation)
    if (elsewhere && !/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(relation)) {
      throw new Refused('file-reaches-out')
    }
  }
}
