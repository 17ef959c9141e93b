import type { FileAside } from '#app/domain/attachment.ts'
import type { Part } from '../unzip.ts'
import { Asides, saidBy } from './gather.ts'
import { readBoundData, readProperties } from './office-properties.ts'
import { addDrawing, addPictures } from './picture-asides.ts'
import { readMaster, readShapes } from './shape-asides.ts'
import { addCells, readComments, readPeople, readSheet } from './sheet-asides.ts'
import { readWordPart, runningText } from './word-asides.ts'
import { xmlEvents } from './xml-events.ts'

/** Bytes of XML that are looked through; what a longer file says besides is not read, and the help page says so. */
const mostXml = 24 * 1024 * 1024

/** Parts of a Word, Excel or PowerPoint file that say something, in the order in which they are read. */
const readers: readonly [RegExp, (xml: string, asides: Asides, people: Map<string, string>) => void][] = [
  [/^docprops\/[^/]+\.xml$/, (xml, asides) => readProperties(xml, asides)],
  [/^customxml\/item\d+\.xml$/, (xml, asides) => readBoundData(xml, asides)],
  [
    /^(?:xl\/persons\/[^/]+|ppt\/(?:commentauthors|authors)|word\/people)\.xml$/,
    (xml, _, people) => readPeople(xml, people),
  ],
  [
    /^(?:xl\/(?:comments\d*|comments\/[^/]+|threadedcomments\/[^/]+)|ppt\/comments\/[^/]+)\.xml$/,
    (xml, asides, people) => readComments(xml, people, asides),
  ],
  [/^word\/(?:comments|footnotes|endnotes|document)\.xml$/, (xml, asides) => readWordPart(xml, asides)],
  [
    /^word\/(?:header|footer)\d*\.xml$/,
    (xml, asides) => {
      asides.add('header-or-footer', runningText(xml))
      readWordPart(xml, asides)
    },
  ],
  [/^ppt\/slides\/[^/]+\.xml$/, (xml, asides) => readSlide(xml, asides)],
  [
    /^ppt\/notesslides\/[^/]+\.xml$/,
    (xml, asides) => {
      asides.add('notes', runningText(xml))
      readWordPart(xml, asides)
    },
  ],
  [/^ppt\/(?:slidemasters|slidelayouts|notesmasters)\/[^/]+\.xml$/, (xml, asides) => readMaster(xml, asides)],
  [
    /^(?:word|ppt|xl)\/(?:charts|diagrams|drawings)\/[^/]+\.(?:xml|vml)$/,
    (xml, asides) => readShapes(xml, asides),
  ],
  [/\.svg$/, (xml, asides) => addDrawing(xml, asides)],
  [/^xl\/sharedstrings\.xml$/, (xml, asides) => addCells(runningText(xml).split('\n'), asides)],
  [/^xl\/worksheets\/[^/]+\.xml$/, (xml, asides) => readSheet(xml, asides)],
  [/\.rels$/, (xml, asides) => readTargets(xml, asides)],
]

/** Pictures that can say something of themselves, wherever in a package they are: a thumbnail of its first page too. */
const picture = /\.(?:png|jpe?g|jfif|webp|tiff?)$/

/** Whether a part of an office file is looked into here. */
export function saysSomething(name: string): boolean {
  return picture.test(name) || readers.some(([part]) => part.test(name))
}

/** What an office file says beside its running text, of the parts that `saysSomething` chose. */
export async function officeAsides(parts: readonly Part[]): Promise<FileAside[]> {
  const asides = new Asides()
  const pictures = inOrder(parts.filter(({ name }) => picture.test(name)))
  await addPictures(
    pictures.map(({ bytes }) => bytes),
    asides,
  )
  const people = new Map<string, string>()
  let left = mostXml
  for (const [wanted, read] of readers) {
    for (const { bytes } of inOrder(parts.filter((part) => wanted.test(part.name)))) {
      left -= bytes.length
      if (left < 0) return asides.list
      read(bytes.toString('utf8'), asides, people)
    }
  }
  for (const author of people.values()) asides.add('properties', saidBy(author, ''), false)
  return asides.list
}

/** "slide2" comes before "slide10". */
function inOrder(parts: readonly Part[]): Part[] {
  const numberOf = (name: string) => Number(/(\d{1,6})\.\w+$/.exec(name)?.[1] ?? 0)
  return [...parts].sort((a, b) => numberOf(a.name) - numberOf(b.name))
}

function readSlide(xml: string, asides: Asides): void {
  asides.add('slide', runningText(xml))
  readWordPart(xml, asides)
}

/** Where links lead: an address to write to is not always what the page shows. */
function readTargets(xml: string, asides: Asides): void {
  for (const event of xmlEvents(xml)) {
    if (event.at !== 'open' || event.attribute('TargetMode') !== 'External') continue
    const target = event.attribute('Target')
    // Addresses of pages are no sentence, and say little of persons.
    if (/^(?:mailto:|tel:|file:)/i.test(target)) {
      asides.add('link-target', target.replace(/^(?:mailto|tel|file):/i, '').replace(/\?.*$/, ''))
    }
  }
}
