import { DOMParser } from '@xmldom/xmldom'
import JSZip from 'jszip'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { Picture } from '#app/domain/picture.ts'
import type { SlideShow } from '#app/domain/slide.ts'
import { slideShow } from '#app/web/documents/slides.ts'

const show: SlideShow = {
  title: 'Cyfarfod tîm & mwy',
  about: ['24 Tachwedd 2026'],
  language: 'cy',
  slides: [
    {
      title: { text: '1. Calling back', language: 'en' },
      parts: [
        { label: '', numbered: false, language: 'en', lines: ['Within a day.'] },
        { label: 'Cwestiynau', numbered: true, language: 'cy', lines: ['Pwy?', 'Pryd?'] },
      ],
      link: { label: 'Darllen ar-lein', href: 'https://portal.example/a?b=1&c=2' },
      notes: ['Cyflwynydd: Siân', 'Munudau: 10'],
    },
    {
      title: { text: '2. Tŷ', language: 'cy' },
      parts: [],
      link: { label: 'x', href: 'javascript:1' },
      notes: [],
    },
  ],
}

async function opened(
  logo: Picture | null = null,
): Promise<{ part(path: string): Promise<Document>; archive: JSZip }> {
  const archive = await JSZip.loadAsync(await slideShow(show, 'Porth', logo))
  const part = async (path: string) => {
    const xml = await archive.file(path)?.async('string')
    return new DOMParser().parseFromString(xml ?? '', 'text/xml')
  }
  return { part, archive }
}

function fail(message: string): never {
  throw new Error(message)
}

const all = (from: Document | Element, name: string): Element[] => Array.from(from.getElementsByTagName(name))
const textOf = (from: Document | Element) => all(from, 'a:t').map((one) => one.textContent)

function shapeOf(slide: Document, type: string): Element {
  const found = all(slide, 'p:sp').find((shape) => all(shape, 'p:ph')[0]?.getAttribute('type') === type)
  return found ?? fail(`no ${type}`)
}

describe('a slide show, opened by other programs', () => {
  test('has the logo on its first slide, with words for who does not see it', async () => {
    const png = await sharp({ create: { width: 300, height: 60, channels: 3, background: 'teal' } })
      .png()
      .toBuffer()
    const { part, archive } = await opened({ png, width: 300, height: 60, alt: 'Cyngor Glanyrafon' })
    const shown = async (number: number) => all(await part(`ppt/slides/slide${number}.xml`), 'p:pic')
    const [picture] = await shown(1)
    expect(picture && all(picture, 'p:cNvPr')[0]?.getAttribute('descr')).toBe('Cyngor Glanyrafon')
    const [extent] = picture ? all(picture, 'a:ext') : []
    const size = (name: string) => Number(extent?.getAttribute(name))
    expect(size('cx') / size('cy')).toBeCloseTo(5, 1)
    expect(await shown(2)).toEqual([])
    const [stored] = archive.file(/^ppt\/media\/.*\.png$/)
    expect((await stored?.async('nodebuffer'))?.equals(png)).toBe(true)
  })

  test('has a slide for its title and one for each item, each with a real title', async () => {
    const { part, archive } = await opened()
    expect(archive.file(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(3)
    const titles = []
    for (const number of [1, 2, 3]) {
      titles.push(textOf(shapeOf(await part(`ppt/slides/slide${number}.xml`), 'title')).join(''))
    }
    expect(titles).toEqual(['Cyfarfod tîm & mwy', '1. Calling back', '2. Tŷ'])
  })

  test('shows the questions, numbered, and leads to the source; an address that is none of the web does not', async () => {
    const { part, archive } = await opened()
    const body = shapeOf(await part('ppt/slides/slide2.xml'), 'body')
    expect(textOf(body)).toEqual(['Within a day.', 'Cwestiynau', 'Pwy?', 'Pryd?', 'Darllen ar-lein'])
    expect(all(body, 'a:buAutoNum')).toHaveLength(2)
    const links = all(await part('ppt/slides/_rels/slide2.xml.rels'), 'Relationship')
    expect(links.map((one) => one.getAttribute('Target'))).toContain('https://portal.example/a?b=1&c=2')
    for (const file of archive.file(/\.rels$/))
      expect(await file.async('string')).not.toContain('javascript:')
  })

  test('keeps who speaks and how long for the notes', async () => {
    const { part } = await opened()
    expect(textOf(await part('ppt/notesSlides/notesSlide2.xml'))).toContain('Cyflwynydd: Siân · Munudau: 10')
  })

  test('is in its language, each text in its own', async () => {
    const { part, archive } = await opened()
    const languageOf = (slide: Document, text: string) =>
      all(slide, 'a:r')
        .filter((run) => run.textContent === text)
        .map((run) => all(run, 'a:rPr')[0]?.getAttribute('lang'))
    const slide = await part('ppt/slides/slide2.xml')
    expect(languageOf(slide, '1. Calling back')).toEqual(['en-GB'])
    expect(languageOf(slide, 'Within a day.')).toEqual(['en-GB'])
    expect(languageOf(slide, 'Pwy?')).toEqual(['cy-GB'])
    for (const file of archive.file(/^ppt\/.*\.xml$/))
      expect(await file.async('string')).not.toContain('en-US')
    expect(all(await part('docProps/core.xml'), 'dc:language')[0]?.textContent).toBe('cy-GB')
    expect(all(await part('docProps/core.xml'), 'dc:title')[0]?.textContent).toBe('Cyfarfod tîm & mwy')
  })
})
