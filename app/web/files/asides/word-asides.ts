import type { AsidePlace } from '#app/domain/attachment.ts'
import { saidBy, type Asides } from './gather.ts'
import { xmlEvents } from './xml-events.ts'

/** Elements of a part that are one piece each, and whose they are. */
const pieces: Record<string, AsidePlace> = {
  comment: 'comment',
  footnote: 'footnote',
  endnote: 'footnote',
  del: 'tracked-change',
  ins: 'tracked-change',
  moveFrom: 'tracked-change',
  moveTo: 'tracked-change',
}

/**
 * Comments, notes and tracked changes of one part of a Word file, with their authors: words deleted with changes
 * tracked are still in the file. Texts behind pictures come too.
 */
export function readWordPart(xml: string, asides: Asides): void {
  let piece: { element: string; author: string; text: string } | null = null
  for (const event of xmlEvents(xml)) {
    if (asides.isFull) return
    if (event.at === 'open') {
      const { name } = event
      if (piece === null && Object.hasOwn(pieces, name)) {
        piece = { element: name, author: event.attribute('author'), text: '' }
      } else if (name === 'docPr' || name === 'cNvPr') {
        asides.add('picture-text', `${event.attribute('title')}\n${event.attribute('descr')}`)
      } else if (name === 'shape' || name === 'imagedata') {
        // How Word before 2010 wrote pictures, and Outlook still does (VML).
        asides.add('picture-text', `${event.attribute('title')}\n${event.attribute('alt')}`)
      } else if (piece !== null && (name === 'tab' || name === 'br')) {
        piece.text += ' '
      }
    } else if (event.at === 'text') {
      if (piece !== null) piece.text += event.text
    } else if (piece !== null) {
      if (event.name === 'p') piece.text += '\n'
      if (event.name !== piece.element) continue
      asides.add(pieces[piece.element] ?? 'comment', saidBy(piece.author, piece.text))
      piece = null
    }
  }
}

/** Everything a part says, paragraph by paragraph: a header, a footer, a slide. */
export function runningText(xml: string): string {
  let text = ''
  let inText = false
  for (const event of xmlEvents(xml)) {
    if (event.at === 'text') text += inText ? event.text : ''
    else if (event.name === 't') inText = event.at === 'open'
    else if (event.at === 'close' && (event.name === 'p' || event.name === 'si')) text += '\n'
    else if (event.name === 'tab' || event.name === 'br') text += ' '
  }
  return text
}
