import mammoth from 'mammoth'
import type { WordRead } from '#app/domain/word-start.ts'
import { checkXml } from './office-parts.ts'
import { Refused } from './refused.ts'
import { partsOf, wholeBudget } from './unzip.ts'

/** Bytes: a long report unpacks to a megabyte or two of XML. */
const mostXml = 6 * 1024 * 1024

/** Characters of the HTML, several times those of the longest text a draft takes: tags are counted too. */
const mostHtml = 1_500_000

/**
 * A Word file as HTML, for a case study to begin from. Comments, tracked deletions, headers and footers do not come
 * through; nothing the file refers to is fetched. The file itself is not kept, so that a template elsewhere or an object
 * inside, which an attachment may not have, are only left out.
 */
export async function readWord(bytes: Uint8Array): Promise<WordRead> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  await checkParts(archive)
  let images = 0
  const { value: html } = await mammoth.convertToHtml(
    { buffer: archive },
    {
      styleMap: ["p[style-name='Title'] => h1.title", "p[style-name='Subtitle'] => p:fresh"],
      // A file could bring its own, and so decide which of its words become what.
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => {
        images += 1
        return Promise.resolve({ src: '' })
      }),
    },
  )
  if (html.length > mostHtml) throw new Refused('file-unpacks-too-large')
  return { ok: true, html, images }
}

async function checkParts(archive: Buffer): Promise<void> {
  let isWord = false
  let xml = 0
  for await (const { name, bytes } of partsOf(archive, { ...wholeBudget })) {
    if (name.includes('vbaproject')) throw new Refused('file-has-macros')
    isWord ||= name === 'word/document.xml'
    if (!/\.(?:xml|rels)$/.test(name)) continue
    checkXml(bytes)
    xml += bytes.length
    if (xml > mostXml) throw new Refused('file-unpacks-too-large')
  }
  if (!isWord) throw new Refused('file-is-not-its-kind')
}
