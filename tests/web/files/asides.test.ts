import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import type { AttachmentKind, FileAside } from '#app/domain/attachment.ts'
import { createFileReader } from '#app/web/files/file-reader.ts'
import { excelParts, pdf, photo, rels, slideParts, wordParts, zipped } from './small-files.ts'

const reader = createFileReader()
afterAll(() => reader.close())

async function asidesOf(kind: AttachmentKind, bytes: Uint8Array): Promise<FileAside[]> {
  const read = await reader.read(kind, bytes)
  if (!read.ok) throw new Error(read.problem)
  return read.asides
}

const core =
  '<cp:coreProperties xmlns:dc="d" xmlns:cp="c"><dc:creator>Quilla Marchbanks</dc:creator><cp:lastModifiedBy>Ffion Rees</cp:lastModifiedBy><dc:title>Letter to Mr Pugh</dc:title><cp:revision>4</cp:revision></cp:coreProperties>'
const custom =
  '<Properties><property fmtid="{1}" pid="2" name="Client"><vt:lpwstr>Mrs Olwen Pari</vt:lpwstr></property></Properties>'
const app =
  '<Properties><Template>C:\\Users\\qmarchbanks\\Templates\\letter.dotx</Template><Words>12</Words></Properties>'

test('Word: comments, changes, headers, notes, texts behind pictures, links and properties', async () => {
  const text =
    '<w:p><w:r><w:t>Kept.</w:t></w:r><w:del w:id="1" w:author="Ann Pugh"><w:r><w:delText>Mr Pugh fell.</w:delText></w:r></w:del><w:ins w:id="2" w:author="Ann Pugh"/><wp:docPr id="1" name="Picture 1" descr="Ms Ffion Rees in her flat"/></w:p>'
  const comment = (author: string, words: string) =>
    `<w:comment w:id="1" w:author="${author}" w:initials="AP"><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:comment>`
  const file = await zipped({
    ...wordParts(),
    'word/document.xml': `<w:document><w:body>${text}</w:body></w:document>`,
    'word/comments.xml': `<w:comments>${comment('Ann Pugh', 'Ring 07700 900123')}${comment('J&amp;K', 'Fine')}</w:comments>`,
    'word/header1.xml': '<w:hdr><w:p><w:r><w:t>About Mrs Olwen Pari</w:t></w:r></w:p></w:hdr>',
    'word/footnotes.xml':
      '<w:footnotes><w:footnote w:id="1"><w:t>See Dr Bowen</w:t></w:footnote></w:footnotes>',
    'word/_rels/document.xml.rels': rels(
      '<Relationship Id="r1" Type="x/hyperlink" Target="mailto:j.bloggs@example.com?subject=x" TargetMode="External"/>',
    ),
    'docProps/core.xml': core,
    'docProps/custom.xml': custom,
    'docProps/app.xml': app,
  })
  const found = (await asidesOf('docx', file)).map(({ place, number, text: words }) => [place, number, words])
  expect(found).toEqual(
    expect.arrayContaining([
      ['comment', 1, 'by Ann Pugh: Ring 07700 900123'],
      ['comment', 2, 'by J&K: Fine'],
      ['tracked-change', 1, 'by Ann Pugh: Mr Pugh fell.'],
      ['picture-text', 1, 'Ms Ffion Rees in her flat'],
      ['header-or-footer', 1, 'About Mrs Olwen Pari'],
      ['footnote', 1, 'See Dr Bowen'],
      ['link-target', 1, 'j.bloggs@example.com'],
      ['properties', null, 'by Quilla Marchbanks'],
      ['properties', null, 'by Ffion Rees'],
      ['properties', null, 'Letter to Mr Pugh'],
      ['properties', null, 'Mrs Olwen Pari'],
      ['properties', null, 'C:\\Users\\qmarchbanks\\Templates\\letter.dotx'],
    ]),
  )
  expect(found.map(([, , words]) => words)).not.toContain('4')
})

test('Excel: cells, long numbers, old and new comments, properties', async () => {
  const file = await zipped({
    ...excelParts(),
    'xl/sharedStrings.xml':
      '<sst><si><t>Mrs Olwen Pari</t></si><si><r><t>14 Heol</t></r><r><t> y Felin</t></r></si></sst>',
    'xl/worksheets/sheet1.xml':
      '<worksheet><row><c><v>12</v></c><c><v>9998292484</v></c><c t="inlineStr"><is><t>Ann Pugh</t></is></c></row><headerFooter><oddHeader>&amp;L&amp;"Arial"Mr Rees</oddHeader></headerFooter></worksheet>',
    'xl/comments1.xml':
      '<comments><authors><author>Ann Pugh</author></authors><commentList><comment ref="A1" authorId="0"><text><t>She died</t></text></comment></commentList></comments>',
    'xl/threadedComments/threadedComment1.xml':
      '<ThreadedComments><threadedComment ref="A1" personId="{1}"><text>Ask him</text></threadedComment></ThreadedComments>',
    'xl/persons/person.xml': '<personList><person displayName="Ffion Rees" id="{1}"/></personList>',
    'docProps/core.xml': core,
  })
  const texts = (await asidesOf('xlsx', file)).map(({ place, text }) => `${place} ${text}`)
  expect(texts).toEqual(
    expect.arrayContaining([
      'cells Mrs Olwen Pari\n14 Heol y Felin',
      'cells 9998292484\nAnn Pugh',
      'comment by Ann Pugh: She died',
      'comment by Ffion Rees: Ask him',
      'header-or-footer Mr Rees',
      'properties by Quilla Marchbanks',
    ]),
  )
})

test('PowerPoint: slides in their order, notes, comments', async () => {
  const slide = (words: string) => `<p:sld><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:sld>`
  const file = await zipped({
    ...slideParts(),
    'ppt/slides/slide10.xml': slide('Second'),
    'ppt/slides/slide2.xml': slide('First'),
    'ppt/notesSlides/notesSlide1.xml': slide('Say that Ann Pugh agreed'),
    'ppt/commentAuthors.xml': '<p:cmAuthorLst><p:cmAuthor id="7" name="Ffion Rees"/></p:cmAuthorLst>',
    'ppt/comments/comment1.xml': '<p:cmLst><p:cm authorId="7"><p:text>Is this her?</p:text></p:cm></p:cmLst>',
  })
  const found = (await asidesOf('pptx', file)).map(({ place, number, text }) => [place, number, text])
  expect(found).toEqual(
    expect.arrayContaining([
      ['slide', 1, 'First'],
      ['slide', 2, 'Second'],
      ['notes', 1, 'Say that Ann Pugh agreed'],
      ['comment', 1, 'by Ffion Rees: Is this her?'],
    ]),
  )
})

test('PDF: the properties and remarks on pages', async () => {
  const note = '<< /Type /Annot /Subtype /Text /Rect [1 1 20 20] /T (Ann Pugh) /Contents (She rang) >>'
  const info = '<< /Author (Quilla Marchbanks) /Subject (Mrs Olwen Pari) /Producer (Writer) >>'
  const plain = Buffer.from(pdf('Words', { objects: [info, note], trailer: '/Info 6 0 R' })).toString(
    'latin1',
  )
  const file = Buffer.from(plain.replace('/Contents 4 0 R', '/Annots[7 0 R]/Contents 4 0 R'), 'latin1')
  const texts = (await asidesOf('pdf', new Uint8Array(file))).map(({ place, text }) => `${place} ${text}`)
  expect(texts).toEqual([
    'properties by Quilla Marchbanks',
    'properties Mrs Olwen Pari',
    'comment by Ann Pugh: She rang',
  ])
})

test('CSV: every cell', async () => {
  const [aside] = await asidesOf('csv', new Uint8Array(Buffer.from('Name,Age\nAnn Pugh,47\n')))
  expect(aside).toMatchObject({ place: 'cells', text: 'Name\nAge\nAnn Pugh\n47' })
})

test('a picture says what was taken out of it, and a bare one says nothing', async () => {
  const read = await reader.read('jpeg', await photo('jpeg'))
  expect(read.ok && read.removed).toEqual(expect.arrayContaining(['position', 'camera', 'author']))
  const bare = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123' } })
    .png()
    .toBuffer()
  const nothing = await reader.read('png', new Uint8Array(bare))
  expect(nothing.ok && nothing.removed).toEqual([])
})

test('what a hostile file says without end is cut off, soon', async () => {
  const endless = `<w:comments>${'<w:comment w:author="A'.repeat(200_000)}`
  const many = `<w:comments>${'<w:comment w:author="Ann"><w:t>She</w:t></w:comment>'.repeat(60_000)}</w:comments>`
  const before = performance.now()
  for (const comments of [endless, many]) {
    const parts = { ...wordParts(), 'word/comments.xml': comments + ' '.repeat(9) + Math.random() }
    const read = await reader.read('docx', await zipped(parts))
    if (read.ok) expect(read.asides.length).toBeLessThanOrEqual(400)
  }
  expect(performance.now() - before).toBeLessThan(20_000)
})
