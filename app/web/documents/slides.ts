import JSZip from 'jszip'
import PptxGenJS from 'pptxgenjs'
import type { Picture } from '#app/domain/picture.ts'
import type { Slide, SlidePart, SlideShow } from '#app/domain/slide.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { clean, isWebAddress, locales } from './document-text.ts'
import { element, xmlText } from './xml.ts'

export const slidesType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

type Deck = InstanceType<typeof PptxGenJS>
type Run = PptxGenJS.TextProps

const font = 'Arial'
const dark = '0B0C0C'
const quiet = '45504E'
const wide = { w: 12.13, h: 5 }
/** The most room a logo has, in inches. */
const logoBox = { w: 3, h: 1.1 }

/**
 * The slides as a PowerPoint file: titles in placeholders, so that outline view and screen readers find them, every text
 * in its language, and notes for whoever speaks. `author` is named as who made it; `logo` is on the first slide.
 */
export async function slideShow(show: SlideShow, author: string, logo: Picture | null): Promise<Uint8Array> {
  const deck = new PptxGenJS()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = clean(show.title)
  deck.subject = clean(show.title)
  deck.author = clean(author)
  deck.company = clean(author)
  deck.theme = { headFontFace: font, bodyFontFace: font }
  defineLayouts(deck)
  addFirst(deck, show, logo)
  for (const slide of show.slides) addSlide(deck, slide)
  const bytes = (await deck.write({ outputType: 'uint8array' })) as Uint8Array
  return inLanguage(bytes, show.language)
}

function defineLayouts(deck: Deck): void {
  const title = {
    name: 'title',
    type: 'title',
    x: 0.6,
    w: wide.w,
    fontFace: font,
    color: dark,
    bold: true,
  } as const
  const body = { name: 'body', type: 'body', x: 0.6, w: wide.w, fontFace: font, color: dark } as const
  deck.defineSlideMaster({
    title: 'First',
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: { ...title, y: 1.8, h: 2, fontSize: 40, valign: 'bottom', margin: 0 },
          text: '',
        },
      },
      {
        placeholder: { options: { ...body, y: 4, h: 1.5, fontSize: 22, valign: 'top', margin: 0 }, text: '' },
      },
    ],
  })
  deck.defineSlideMaster({
    title: 'Item',
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: { ...title, y: 0.4, h: 1.2, fontSize: 30, valign: 'middle', margin: 0 },
          text: '',
        },
      },
      {
        placeholder: {
          options: { ...body, y: 1.8, h: wide.h, fontSize: 20, valign: 'top', margin: 0 },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: 12.2,
      y: 7.05,
      w: 0.7,
      h: 0.3,
      fontFace: font,
      fontSize: 12,
      color: quiet,
      align: 'right',
    },
  })
}

function addFirst(deck: Deck, { title, about, language }: SlideShow, logo: Picture | null): void {
  const lang = locales[language]
  const slide = deck.addSlide({ masterName: 'First' })
  slide.addText([{ text: clean(title), options: { lang } }], {
    placeholder: 'title',
    objectName: 'Title',
    align: 'left',
  })
  slide.addText(lines(about, { lang, color: quiet }), { placeholder: 'body', objectName: 'Text' })
  if (logo === null) return
  const shrink = Math.min(logoBox.w / logo.width, logoBox.h / logo.height)
  slide.addImage({
    data: `data:image/png;base64,${Buffer.from(logo.png).toString('base64')}`,
    x: 0.6,
    y: 0.5,
    w: logo.width * shrink,
    h: logo.height * shrink,
    altText: clean(logo.alt),
    objectName: 'Logo',
  })
}

function addSlide(deck: Deck, { title, parts, link, notes }: Slide): void {
  const slide = deck.addSlide({ masterName: 'Item' })
  slide.addText([{ text: clean(title.text), options: { lang: locales[title.language] } }], {
    placeholder: 'title',
    objectName: 'Title',
    align: 'left',
    fontSize: title.text.length > 90 ? 24 : 30,
  })
  const size = sizeFor(parts)
  const linked: Run[] =
    link !== null && isWebAddress(link.href)
      ? [
          {
            text: clean(link.label),
            options: {
              hyperlink: { url: new URL(link.href).href },
              fontSize: Math.min(size, 16),
              breakLine: true,
            },
          },
        ]
      : []
  slide.addText([...parts.flatMap((part) => partRuns(part, size)), ...linked], {
    placeholder: 'body',
    objectName: 'Text',
  })
  slide.addNotes(notes.map(clean).join(' · '))
}

function partRuns({ label, numbered, language, lines: texts }: SlidePart, size: number): Run[] {
  const lang = locales[language]
  const head: Run[] =
    label === ''
      ? []
      : [{ text: clean(label), options: { bold: true, fontSize: size, breakLine: true, paraSpaceBefore: 8 } }]
  const bullet = numbered ? { bullet: { type: 'number' as const }, indent: 24 } : { bullet: false }
  return [...head, ...lines(texts, { lang, fontSize: size, paraSpaceAfter: 4, ...bullet })]
}

function lines(texts: readonly string[], options: Run['options']): Run[] {
  return texts.map((text) => ({ text: clean(text), options: { ...options, breakLine: true } }))
}

/** In points; the first that lets all of it stand on the slide. */
const sizes = [20, 18, 16, 14, 12, 10.5]

function sizeFor(parts: readonly SlidePart[]): number {
  const fits = (size: number) => {
    const perLine = (wide.w * 72) / (size * 0.55)
    const count = parts
      .flatMap((part) => [part.label, ...part.lines, ''])
      .reduce((sum, text) => sum + Math.max(0.6, Math.ceil(text.length / perLine)), 0)
    return count * size * 1.3 <= wide.h * 72
  }
  return sizes.find(fits) ?? 10.5
}

/** What the library writes in American English by itself (notes, empty lines, numbers) is in the show's language. */
async function inLanguage(bytes: Uint8Array, language: Language): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(bytes)
  const said = `lang="${locales[language]}"`
  for (const file of archive.file(/^ppt\/.*\.xml$/)) {
    const xml = await file.async('string')
    archive.file(file.name, xml.replaceAll(' altLang="en-US"', '').replaceAll('lang="en-US"', said))
  }
  const core = (await archive.file('docProps/core.xml')?.async('string')) ?? ''
  const named = element('dc:language', {}, xmlText(locales[language]))
  archive.file('docProps/core.xml', core.replace('</cp:coreProperties>', `${named}</cp:coreProperties>`))
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
