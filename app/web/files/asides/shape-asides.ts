import type { Asides } from './gather.ts'
import { readWordPart, runningText } from './word-asides.ts'
import { xmlEvents } from './xml-events.ts'

/** Charts, diagrams and text boxes: what is typed into them, what a chart's axes say, texts behind pictures. */
export function readShapes(xml: string, asides: Asides): void {
  asides.add('picture-text', runningText(xml))
  asides.add('picture-text', namesInChart(xml))
  readWordPart(xml, asides)
}

/** A chart keeps a copy of the cells that name its bars. */
function namesInChart(xml: string): string {
  let names = ''
  let inNames = false
  for (const event of xmlEvents(xml)) {
    if (event.at === 'text') names += inNames ? `${event.text.trim()}\n` : ''
    else if (event.name === 'strCache' || event.name === 'lvl') inNames = event.at === 'open'
  }
  return names
}

/** What stands on every slide. Its placeholders only say where to click, and are left out. */
export function readMaster(xml: string, asides: Asides): void {
  let text = ''
  let shape = ''
  let isPlaceholder = false
  let inText = false
  for (const event of xmlEvents(xml)) {
    if (event.at === 'text') shape += inText ? event.text : ''
    else if (event.name === 't') inText = event.at === 'open'
    else if (event.at === 'open' && event.name === 'ph') isPlaceholder = true
    else if (event.at === 'close' && event.name === 'p') shape += '\n'
    else if (event.name === 'sp') {
      if (event.at === 'close' && !isPlaceholder) text += shape
      shape = ''
      isPlaceholder = false
    }
  }
  asides.add('header-or-footer', text)
  readWordPart(xml, asides)
}
