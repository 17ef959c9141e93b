import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { detect } from '#app/domain/anonymity/detect.ts'
import { noLists } from '#app/domain/anonymity/lists-of-portal.ts'
import type { AttachmentKind } from '#app/domain/attachment.ts'
import { createFileReader } from '#app/web/files/file-reader.ts'
import { excelParts, pdf, slideParts, wordParts, zipped } from './small-files.ts'

const reader = createFileReader()
afterAll(() => reader.close())

async function asidesOf(kind: AttachmentKind, bytes: Uint8Array): Promise<string[]> {
  const read = await reader.read(kind, bytes)
  if (!read.ok) throw new Error(read.problem)
  return read.asides.map(({ place, text }) => `${place}: ${text}`)
}

const xmp = (inner: string, attributes = '') =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="r"><rdf:Description ${attributes} xmlns:dc="d">${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`

/** A photograph that says who took it, of whom, where and when. */
async function telling(format: 'jpeg' | 'png' | 'webp' | 'tiff'): Promise<Buffer> {
  // TIFF and EXIF are written alike.
  if (format === 'tiff')
    return ((await sharp(await telling('jpeg')).metadata()).exif ?? Buffer.alloc(6)).subarray(6)
  return sharp({ create: { width: 20, height: 10, channels: 3, background: '#123' } })
    .withExif({
      IFD0: { Artist: 'Jane Hidden', ImageDescription: 'Mrs Pugh in her kitchen' },
      IFD2: { DateTimeOriginal: '2024:03:05 10:11:12' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '52/1 24/1 5533/100',
        GPSLongitudeRef: 'W',
        GPSLongitude: '4/1 4/1 5851/100',
      },
    })
    .toFormat(format)
    .toBuffer()
}

const kinds = ['jpeg', 'png', 'webp', 'tiff'] as const

test.each(kinds)(
  'a %s in a Word file says who, what, where and when, and each is a finding',
  async (kind) => {
    const picture = await telling(kind)
    const [said = ''] = await asidesOf(
      'docx',
      await zipped({ ...wordParts(), [`word/media/image1.${kind}`]: picture }),
    )
    expect(said.split('\n')).toEqual(
      expect.arrayContaining([
        expect.stringContaining('by Jane Hidden'),
        expect.stringContaining('Mrs Pugh in her kitchen'),
        expect.stringContaining('52.41537, -4.08292'),
        expect.stringContaining('2024-03-05'),
      ]),
    )
    const found = detect(said, 'en', noLists).map(({ kind: what, text }) => [what, text])
    expect(found).toEqual(
      expect.arrayContaining([
        ['name', 'Jane Hidden'],
        ['name', 'Mrs Pugh'],
        ['coordinates', '52.41537, -4.08292'],
        ['exact-date', '2024-03-05'],
      ]),
    )
  },
)

test('PowerPoint, Excel and PDF keep their photographs as they came: those are read too', async () => {
  const photo = await telling('jpeg')
  const stream = `<< /Type /XObject /Subtype /Image /Width 20 /Height 10 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${photo.length} >>\nstream\n${photo.toString('latin1')}\nendstream`
  const files = [
    ['pptx', await zipped({ ...slideParts(), 'ppt/media/image1.jpg': photo })],
    ['xlsx', await zipped({ ...excelParts(), 'xl/media/image1.jpeg': photo })],
    ['pdf', pdf('Words', { objects: [stream] })],
  ] as const
  for (const [kind, file] of files) {
    expect((await asidesOf(kind, file)).join('\n'), kind).toMatch(/by Jane Hidden[^]*52\.41537, -4\.08292/)
  }
})

test('what programs for photographs write beside it: names on faces, places, captions', async () => {
  const picture = await sharp(await telling('jpeg'))
    .withXmp(
      xmp(
        '<dc:creator><rdf:Seq><rdf:li>Ann Pugh</rdf:li></rdf:Seq></dc:creator><mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description mwg-rs:Name="Olwen Pari"/></rdf:li></rdf:Bag></mwg-rs:RegionList>',
        'photoshop:Headline="At 14 Heol y Felin" exif:GPSLatitude="51,30.25N" exif:GPSLongitude="3,12,36W" xmp:CreatorTool="Some program"',
      ),
    )
    .jpeg()
    .toBuffer()
  const [said = ''] = await asidesOf(
    'docx',
    await zipped({ ...wordParts(), 'word/media/image1.jpeg': picture }),
  )
  expect(said.split(/: |\n/)).toEqual(
    expect.arrayContaining(['by Ann Pugh', 'by Olwen Pari', 'At 14 Heol y Felin', '51.50417, -3.21000']),
  )
  expect(said).not.toContain('program')
})

test('a bare picture says nothing, a broken one refuses nothing, and endless ones are soon done with', async () => {
  const bare = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123' } })
    .png()
    .toBuffer()
  const broken = Buffer.concat([(await telling('jpeg')).subarray(0, 60), Buffer.alloc(50, 0xff)])
  const many = Object.fromEntries(
    await Promise.all(
      Array.from({ length: 400 }, async (_, i) => {
        const words = `${i} `.padEnd(3_000, 'Mrs Pugh was here. ')
        const one = sharp(bare).withExif({ IFD0: { ImageDescription: words } })
        return [`word/media/image${i}.jpeg`, await one.jpeg().toBuffer()] as const
      }),
    ),
  )
  const named = { 'word/media/image1.png': bare, 'word/media/image2.jpeg': broken }
  expect(await asidesOf('docx', await zipped({ ...wordParts(), ...named }))).toEqual([])
  const before = performance.now()
  const read = await asidesOf('docx', await zipped({ ...wordParts(), ...many }))
  expect(performance.now() - before).toBeLessThan(10_000)
  expect(read.join('').length).toBeLessThan(20_000)
})

test('words in charts, diagrams, drawings and old pictures, on every slide, and in what fields show', async () => {
  const box = (words: string, inner = '') => `<p:sp>${inner}<a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:sp>`
  const word = await zipped({
    ...wordParts(),
    'word/document.xml':
      '<w:document><w:body><w:pict><v:shape alt="Mrs Pari at home"><v:imagedata o:title="Mr Bowen"/></v:shape></w:pict></w:body></w:document>',
    'word/charts/chart1.xml':
      '<c:chart><c:strCache><c:pt><c:v>Ann Pugh</c:v></c:pt></c:strCache><c:numCache><c:v>12</c:v></c:numCache></c:chart>',
    'word/diagrams/data1.xml': '<dgm:pt><a:p><a:r><a:t>Ffion Rees</a:t></a:r></a:p></dgm:pt>',
    'word/media/image1.svg': '<svg><title>Plan of Mrs Rees</title><text>14 Heol y Felin</text></svg>',
    'customXml/item1.xml':
      '<p:UserInfo><p:DisplayName>Quilla Marchbanks</p:DisplayName><p:Id>9</p:Id></p:UserInfo>',
  })
  expect((await asidesOf('docx', word)).sort()).toEqual([
    'picture-text: Ann Pugh',
    'picture-text: Ffion Rees',
    'picture-text: Mr Bowen',
    'picture-text: Mrs Pari at home',
    'picture-text: Plan of Mrs Rees\n14 Heol y Felin',
    'properties: by Quilla Marchbanks',
  ])
  const slides = await zipped({
    ...slideParts(),
    'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster>${box('Click here', '<p:nvPr><p:ph/></p:nvPr>')}${box('Case of Mrs Pari')}</p:sldMaster>`,
    'ppt/notesSlides/notesSlide1.xml': `<p:notes><p:cNvPr id="1" name="x" descr="Mr Huw Penry"/></p:notes>`,
  })
  expect((await asidesOf('pptx', slides)).sort()).toEqual([
    'header-or-footer: Case of Mrs Pari',
    'picture-text: Mr Huw Penry',
  ])
  const drawing = '<xdr:wsDr><xdr:cNvPr id="2" name="x" descr="Ms Ffion Rees"/></xdr:wsDr>'
  const sheet = await zipped({ ...excelParts(), 'xl/drawings/drawing1.xml': drawing })
  expect(await asidesOf('xlsx', sheet)).toEqual(['picture-text: Ms Ffion Rees'])
})
