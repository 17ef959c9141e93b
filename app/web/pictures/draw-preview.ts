import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import sharp from 'sharp'
import { xmlText } from '../documents/xml.ts'

/** What a picture says that stands for a page where somebody shares a link to it. */
export interface Preview {
  /** What kind of page it is; '' for the home page. */
  kind: string
  title: string
  organisation: string
  portal: string
}

/** In pixels, as the places that show links ask for it. */
export const previewSize = { width: 1200, height: 630 }

/** Another number whenever the drawing changes, so that nobody keeps an old one. */
const drawing = 1

/** The same for the same picture. */
export function previewTag(preview: Preview): string {
  return createHash('sha256')
    .update(JSON.stringify([drawing, preview]))
    .digest('base64url')
    .slice(0, 27)
}

const kept = new Map<string, Promise<Buffer>>()
const mostKept = 100
let before: Promise<unknown> = Promise.resolve()

/** The picture as PNG. The latest are kept; others are drawn one after the other, so that pages do not wait for them. */
export function previewPicture(preview: Preview): Promise<Buffer> {
  const tag = previewTag(preview)
  const known = kept.get(tag)
  if (known !== undefined) return known
  const drawn = before.then(() => draw(preview))
  before = drawn.catch(() => kept.delete(tag))
  kept.set(tag, drawn)
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
  return drawn
}

const margin = 80
const inner = previewSize.width - 2 * margin

async function draw(preview: Preview): Promise<Buffer> {
  const title = shortened(preview.title, mostCharacters)
  const blocks: (Block & { top: number; left?: number })[] = [
    { text: preview.kind, size: 30, colour: light, top: 84, height: 40 },
    { text: title, size: sizeFor(title), bold: true, top: 150, height: 280 },
    { text: shortened(preview.organisation, 90), size: 32, top: 450, height: 44 },
    { text: preview.portal, size: 28, bold: true, top: 548, left: 60, height: 40 },
  ]
  const layers = await Promise.all(
    blocks.filter(isThere).map(async ({ left = 0, top, ...block }) => ({
      input: await lettering(block),
      left: margin + left,
      top,
    })),
  )
  return sharp(Buffer.from(background)).composite(layers).png({ palette: true, colours: 64 }).toBuffer()
}

const light = '#f0a63c'

/** Our colours, our mark, and a line above it. */
const background = `<svg xmlns="http://www.w3.org/2000/svg" width="${previewSize.width}" height="${previewSize.height}">
<rect width="100%" height="100%" fill="#17403d"/>
<rect width="100%" height="16" fill="${light}"/>
<rect x="${margin}" y="516" width="${inner}" height="2" fill="#b9cbc7"/>
<g transform="translate(${margin - 4} 538)"><path fill="#fff" d="M5 42V20a15 15 0 0 1 30 0v22h-7V20a8 8 0 0 0-16 0v22z"/><circle cx="20" cy="34" r="5.5" fill="${light}"/></g>
</svg>`

/** More does not fit in letters that can be read when the picture is small. */
const mostCharacters = 170

function sizeFor(title: string): number {
  return title.length <= 50 ? 64 : title.length <= 100 ? 52 : 42
}

function shortened(text: string, most: number): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()]
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`
}

interface Block {
  text: string
  size: number
  height: number
  colour?: string
  bold?: boolean
}

/** Lettering without anything to see cannot be drawn. */
function isThere({ text }: Block): boolean {
  return xmlText(text).trim() !== ''
}

const require = createRequire(import.meta.url)

/** Our own fonts, whatever the machine has: they hold every letter of both languages. */
const fontFile = (bold: boolean) =>
  require.resolve(`dejavu-fonts-ttf/ttf/DejaVuSans${bold ? '-Bold' : ''}.ttf`)

/** The words in lines, and smaller where they would be higher than their place. */
async function lettering({ text, size, height, colour = '#ffffff', bold = false }: Block): Promise<Buffer> {
  const words = sharp({
    text: {
      text: `<span foreground="${colour}">${xmlText(text)}</span>`,
      font: `DejaVu Sans${bold ? ' Bold' : ''} ${size}`,
      fontfile: fontFile(bold),
      dpi: 72,
      width: inner,
      wrap: 'word-char',
      rgba: true,
    },
  })
  return words.resize({ width: inner, height, fit: 'inside', withoutEnlargement: true }).png().toBuffer()
}
