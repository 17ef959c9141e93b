import { saidBy, type Asides } from './gather.ts'
import { xmlEvents } from './xml-events.ts'

/** Digits from which on a number in a cell can be somebody's: telephones, NHS numbers. */
const longNumber = /^\d{9,}$/

/** A sheet's own words: what is typed into cells one by one, long numbers, and what is printed above and below. */
export function readSheet(xml: string, asides: Asides): void {
  let inside = ''
  const cells: string[] = []
  for (const event of xmlEvents(xml)) {
    if (event.at === 'open') inside = event.name
    else if (event.at === 'close') inside = ''
    else if (inside === 't' || (inside === 'v' && longNumber.test(event.text))) cells.push(event.text)
    else if (/^(?:odd|even|first)(?:Header|Footer)$/.test(inside)) {
      asides.add('header-or-footer', event.text.replace(/&(?:[A-Z]|"[^"]{0,60}"|\d{1,3})/g, ' '))
    }
  }
  if (cells.length > 0) addCells(cells, asides)
}

/** Cells side by side are no sentence: each stands on a line of its own. */
export function addCells(cells: readonly string[], asides: Asides): void {
  const longest = 4_000
  let text = ''
  for (const cell of cells) {
    if (asides.isFull) return
    if (text.length + cell.length > longest) {
      asides.add('cells', text, false)
      text = ''
    }
    text += `${cell}\n`
  }
  asides.add('cells', text, false)
}

/** Notes on cells and slides, old and new: the authors stand apart, by number or by id. */
export function readComments(xml: string, people: ReadonlyMap<string, string>, asides: Asides): void {
  const authors: string[] = []
  let author = ''
  let text = ''
  let inside = ''
  for (const event of xmlEvents(xml)) {
    if (event.at === 'open') {
      inside = event.name
      if (isComment(inside)) {
        const own = event.attribute('authorId')
        author = authors[Number(own)] ?? people.get(event.attribute('personId') || own) ?? ''
        text = ''
      }
    } else if (event.at === 'text') {
      if (inside === 'author') authors.push(event.text)
      else text += event.text
    } else {
      if (isComment(event.name)) asides.add('comment', saidBy(author, text))
      inside = ''
    }
  }
}

function isComment(name: string): boolean {
  return name === 'comment' || name === 'threadedComment' || name === 'cm'
}

/** Who wrote comments, by the id or number that these use. */
export function readPeople(xml: string, people: Map<string, string>): void {
  for (const event of xmlEvents(xml)) {
    if (event.at !== 'open') continue
    const name = event.attribute('displayName') || event.attribute('name')
    if (['person', 'cmAuthor', 'author'].includes(event.name) && name !== '') {
      people.set(event.attribute('id'), name)
    }
  }
}
