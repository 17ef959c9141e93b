import JSZip from 'jszip'
import sharp from 'sharp'

/** Small real files of each kind, and ways to spoil them. */

type Parts = Record<string, string | Uint8Array>

const relations = (inner = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`

const types = (main: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${main}</Types>`

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const slides = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'

export function wordParts(text = 'Good practice'): Parts {
  return {
    '[Content_Types].xml': types(`<Override PartName="/word/document.xml" ContentType="${word}"/>`),
    '_rels/.rels': relations(
      `<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relations(
      `<Relationship Id="r2" Type="${office}/hyperlink" Target="https://example.org/" TargetMode="External"/>`,
    ),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
  }
}

export function excelParts(): Parts {
  return {
    '[Content_Types].xml': types(`<Override PartName="/xl/workbook.xml" ContentType="${excel}"/>`),
    '_rels/.rels': relations(
      `<Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    'xl/workbook.xml': '<workbook/>',
  }
}

export function slideParts(): Parts {
  return {
    '[Content_Types].xml': types(`<Override PartName="/ppt/presentation.xml" ContentType="${slides}"/>`),
    '_rels/.rels': relations(
      `<Relationship Id="r1" Type="${office}/officeDocument" Target="ppt/presentation.xml"/>`,
    ),
    'ppt/presentation.xml': '<presentation/>',
  }
}

export async function zipped(parts: Parts): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const [name, content] of Object.entries(parts)) zip.file(name, content, { createFolders: false })
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } })
}

export const rels = relations
export const officeType = office

/** A PDF of one page with these words; `catalog` and `objects` put more into it. */
export function pdf(
  words = 'Calling people back',
  {
    catalog = '',
    objects = [],
    trailer = '',
  }: { catalog?: string; objects?: string[]; trailer?: string } = {},
): Uint8Array {
  const page = `BT /F1 24 Tf 72 700 Td (${words}) Tj ET`
  const bodies = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...objects,
  ]
  let text = '%PDF-1.7\n'
  const at: number[] = []
  for (const [index, body] of bodies.entries()) {
    at.push(text.length)
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
  }
  const table = text.length
  const rows = at.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** A picture that says where and with what it was taken, lying on its side. */
export function photo(format: 'jpeg' | 'png' | 'webp', width = 60, height = 40): Promise<Uint8Array> {
  return sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } })
    .withExif({
      IFD0: { Make: 'SecretCamera', Artist: 'Jane Hidden', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer()
}

export function joined(...parts: (Uint8Array | string)[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))))
}
