import { DeletedTextRun, ImageRun, InsertedTextRun, Paragraph, TextRun } from 'docx'
import JSZip from 'jszip'
import { afterAll, describe, expect, test } from 'vitest'
import type { Result } from '#app/domain/issue.ts'
import { proposeFields } from '#app/domain/word-start.ts'
import { largestWordFile, readWordFile, type WordFile } from '#app/use-cases/word-start/read-word-file.ts'
import { createFileReader } from '#app/web/files/file-reader.ts'
import { freshPortal } from '#tests/support/portal.ts'
import {
  bold,
  bullet,
  heading,
  paragraph,
  step,
  table,
  titleLine,
  wordFile,
} from '#tests/support/word-files.ts'

type Pieces = Parameters<typeof wordFile>[0]

// One process for all of these tests: starting it takes longer than they do.
const reader = createFileReader()
afterAll(() => reader.close())

function readFile(file: Uint8Array, files = reader): Promise<Result<WordFile>> {
  return readWordFile({ ...freshPortal(), files }, file)
}

async function read(pieces: Pieces) {
  const result = await readFile(await wordFile(pieces))
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

/** The file with its main part written anew. */
async function edited(pieces: Pieces, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await wordFile(pieces))
  zip.file('word/document.xml', change((await zip.file('word/document.xml')?.async('string')) ?? ''))
  return zip.generateAsync({ type: 'uint8array' })
}

async function refusal(file: Uint8Array, files = reader): Promise<string | undefined> {
  const result = await readFile(file, files)
  return result.ok ? undefined : result.issues[0]?.problem
}

describe('what comes through', () => {
  test('a report with headings: its title, and each heading with its text', async () => {
    const found = await read([
      titleLine('Calling people back'),
      paragraph('Letters waited for weeks.'),
      heading('Background'),
      paragraph('Nobody ', bold('owned'), ' the replies.'),
      heading('What we did'),
      bullet('rang back'),
      bullet('the same day', 1),
      step('log it'),
      step('ring'),
    ])
    expect(found).toEqual({
      images: 0,
      sections: [
        { from: 'title', heading: '', level: 0, text: 'Calling people back' },
        { from: 'start', heading: '', level: 0, text: 'Letters waited for weeks.' },
        { from: 'heading', heading: 'Background', level: 1, text: 'Nobody **owned** the replies.' },
        {
          from: 'heading',
          heading: 'What we did',
          level: 1,
          text: '- rang back\n  - the same day\n\n1. log it\n2. ring',
        },
      ],
    })
    expect(proposeFields(found.sections)).toEqual(['title', 'summary', 'problem', 'whatWeDid'])
  })

  test('tables become Markdown tables', async () => {
    const found = await read([
      heading('Results'),
      table([
        ['Measure', 'Before', 'After'],
        ['Same day', '41%', '93%'],
        ['A | B', '', [bullet('one'), bullet('two')]],
      ]),
    ])
    expect(found.sections[0]?.text).toBe(
      '| Measure | Before | After |\n| --- | --- | --- |\n| Same day | 41% | 93% |\n| A \\| B |  | one; two |',
    )
  })

  test('a form in two columns is read as questions and answers', async () => {
    const found = await read([
      table([
        ['Project title', 'Ringing back'],
        ['What was the problem?', 'Letters waited.'],
        ['What did you do?', [bullet('rang'), bullet('wrote less')]],
        ['Ward', 'Three'],
      ]),
    ])
    expect(found.sections.map((section) => [section.heading, section.text])).toEqual([
      ['Project title', 'Ringing back'],
      ['What was the problem?', 'Letters waited.'],
      ['What did you do?', '- rang\n- wrote less'],
      ['Ward', 'Three'],
    ])
  })

  test('bold lines are headings to people who do not use styles', async () => {
    const found = await read([
      paragraph(bold('Y broblem:')),
      paragraph('Roedd llythyrau yn aros.'),
      paragraph(bold('Canlyniadau')),
      paragraph('Llai o gwynion.'),
    ])
    expect(found.sections).toEqual([
      { from: 'heading', heading: 'Y broblem', level: 3, text: 'Roedd llythyrau yn aros.' },
      { from: 'heading', heading: 'Canlyniadau', level: 3, text: 'Llai o gwynion.' },
    ])
  })

  test('signs that Markdown would take for its own stay signs', async () => {
    const found = await read([paragraph('# 5 * 3 * 2 and `x` in snake_case'), paragraph('1. no list')])
    expect(found.sections[0]?.text).toBe('\\# 5 \\* 3 \\* 2 and \\`x\\` in snake_case\n\n1\\. no list')
  })
})

describe('what stays out', () => {
  test('tracked deletions, and pictures, which are counted', async () => {
    const change = { id: 1, author: 'Someone', date: '2026-01-01T00:00:00Z' }
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const found = await read([
      new Paragraph({
        children: [
          new TextRun('We rang '),
          new DeletedTextRun({ ...change, text: 'Mrs Jones ' }),
          new InsertedTextRun({ ...change, text: 'people ' }),
          new TextRun('back.'),
        ],
      }),
      new Paragraph({
        children: [new ImageRun({ type: 'png', data: png, transformation: { width: 10, height: 10 } })],
      }),
    ])
    expect(found).toMatchObject({ images: 1, sections: [{ text: 'We rang people back.' }] })
  })

  test('comments', async () => {
    const zip = await JSZip.loadAsync(await wordFile([paragraph('We rang back.')]))
    const document = (await zip.file('word/document.xml')?.async('string')) ?? ''
    zip.file(
      'word/document.xml',
      document.replace('</w:r></w:p>', '</w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>'),
    )
    zip.file(
      'word/comments.xml',
      '<?xml version="1.0"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="A"><w:p><w:r><w:t>Is Mrs Jones in this?</w:t></w:r></w:p></w:comment></w:comments>',
    )
    const result = await readFile(await zip.generateAsync({ type: 'uint8array' }))
    expect(JSON.stringify(result)).toContain('We rang back.')
    expect(JSON.stringify(result)).not.toContain('Jones')
  })

  test('links that are no web or mail address', async () => {
    const zip = await JSZip.loadAsync(await wordFile([paragraph('LINK')]))
    const document = (await zip.file('word/document.xml')?.async('string')) ?? ''
    const field = (address: string) =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "${address}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>read</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
    zip.file(
      'word/document.xml',
      document.replace(
        '<w:body>',
        `<w:body>${field('javascript:alert(1)')}${field('https://example.org/a_(b)')}`,
      ),
    )
    const result = await readFile(await zip.generateAsync({ type: 'uint8array' }))
    expect(result).toMatchObject({
      value: { sections: [{ text: 'read\n\n[read](https://example.org/a_%28b%29)\n\nLINK' }] },
    })
  })
})

describe('what is refused', () => {
  test('anything but a Word file', async () => {
    const encode = (text: string) => new TextEncoder().encode(text)
    expect(await refusal(encode('just text'))).toBe('not-a-word-file')
    expect(await refusal(new Uint8Array())).toBe('not-a-word-file')
    const sheet = new JSZip()
    sheet.file('xl/workbook.xml', '<workbook/>')
    expect(await refusal(await sheet.generateAsync({ type: 'uint8array' }))).toBe('not-a-word-file')
    const empty = new JSZip()
    empty.file('word/document.xml', 'no XML')
    expect(await refusal(await empty.generateAsync({ type: 'uint8array' }))).toBe('not-a-word-file')
    const whole = await wordFile([paragraph('words')])
    expect(await refusal(whole.slice(0, whole.length / 2))).toBe('not-a-word-file')
  })

  test('macros', async () => {
    const zip = await JSZip.loadAsync(await wordFile([paragraph('words')]))
    zip.file('word/vbaProject.bin', 'x')
    expect(await refusal(await zip.generateAsync({ type: 'uint8array' }))).toBe('not-a-word-file')
  })

  test('a file that unpacks to more than a report ever has', async () => {
    const zip = await JSZip.loadAsync(await wordFile([paragraph('words')]))
    zip.file('word/styles.xml', ' '.repeat(30 * 1024 * 1024))
    const bomb = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
    expect(bomb.length).toBeLessThan(200 * 1024)
    expect(await refusal(bomb)).toBe('word-file-too-long')
    // Not packed at all, but still more text than the reader should take apart.
    const long = await edited([paragraph('words')], (xml) => xml + ' '.repeat(7 * 1024 * 1024))
    expect(await refusal(long)).toBe('word-file-too-long')
  })

  test('one larger than the limit, without a look into it', async () => {
    expect(await refusal(new Uint8Array(largestWordFile + 1))).toBe('file-too-large')
  })

  test('one that takes too long; the portal does other things meanwhile', async () => {
    const document = await edited([paragraph('words')], (xml) =>
      xml.replace('<w:body>', `<w:body>${'<w:p/>'.repeat(700_000)}`),
    )
    const hasty = createFileReader({ longest: 300 })
    let beats = 0
    const heart = setInterval(() => (beats += 1), 10)
    const before = performance.now()
    expect(await refusal(document, hasty)).toBe('word-file-too-long')
    clearInterval(heart)
    hasty.close()
    // A portal that read the file itself would not have heard its own clock.
    expect(beats).toBeGreaterThan((performance.now() - before) / 100)
    expect(await refusal(await wordFile([paragraph('words')]))).toBeUndefined()
  })

  test('a table that claims a thousand million columns is drawn as Word would', async () => {
    const wide = await edited(
      [
        table([
          ['one', 'two'],
          ['three', 'four'],
        ]),
      ],
      (xml) => xml.replace('<w:tcPr>', '<w:tcPr><w:gridSpan w:val="1000000000"/>'),
    )
    const result = await readFile(wide)
    expect(JSON.stringify(result)).toMatch(/one.*two.*three.*four/)
    expect(JSON.stringify(result).length).toBeLessThan(5_000)
  })

  test('one with no words, and one with too many', async () => {
    expect(await refusal(await wordFile([paragraph('')]))).toBe('word-file-empty')
    expect(await refusal(await wordFile([paragraph('word '.repeat(40_000))]))).toBe('word-file-too-long')
  })
})
