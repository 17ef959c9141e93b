import { saidBy } from './gather.ts'
import { positionOf, takenOn } from './picture-words.ts'
import { xmlEvents } from './xml-events.ts'

/** Characters of a packet that are read. */
const mostOfPacket = 200_000

/** Names of XMP, without their prefixes, that tell of somebody; `Name` is that of a face in the picture. */
const people = [
  'creator',
  'Credit',
  'CaptionWriter',
  'PersonInImage',
  'PersonDisplayName',
  'Name',
  'OwnerName',
]
const descriptions = [
  ...['title', 'description', 'subject', 'rights', 'Headline', 'Instructions', 'UserComment'],
  ...['Location', 'Sublocation', 'City'],
]
const days = ['DateTimeOriginal', 'DateTimeDigitized', 'DateCreated']
const places = ['GPSLatitude', 'GPSLongitude']
const wanted = new Set([...people, ...descriptions, ...days, ...places])

/** What XMP (ISO 16684-1) says: as an attribute or between tags, as every program likes. */
export function saidInXmp(xmp: string): string[] {
  const said: string[] = []
  const position: Record<string, string> = {}
  const say = (name: string, value: string) => {
    const text = value.trim()
    if (text === '') return
    if (places.includes(name)) position[name] ??= text
    else if (days.includes(name)) said.push(takenOn(text))
    else said.push(people.includes(name) ? saidBy(text, '') : text)
  }
  let inside = ''
  for (const event of xmlEvents(xmp.slice(0, mostOfPacket))) {
    if (event.at === 'text') {
      if (inside !== '') say(inside, event.text)
    } else if (event.at === 'close') {
      if (event.name === inside) inside = ''
    } else {
      if (wanted.has(event.name)) inside = event.name
      if (event.name === 'Description') for (const name of wanted) say(name, event.attribute(name))
    }
  }
  const { GPSLatitude: north = '', GPSLongitude: east = '' } = position
  return [...said, positionOf(angleOf(north), angleOf(east))]
}

/** "51,30.25N" or "51,30,15N". */
function angleOf(text: string): [number[], string] {
  const [, numbers = '', half = ''] = /^(\d{1,3}(?:,\d{1,2}(?:\.\d{1,12})?){1,2})([NSEW])$/.exec(text) ?? []
  return [numbers === '' ? [] : numbers.split(',').map(Number), half]
}

/** Data sets of IPTC-IIM 4.2, record 2, whose text is a name: by-line, credit, contact, writer. */
const peopleOfIptc = new Set([80, 110, 118, 122])
/** Title, instructions, key words, city, part of it, headline, rights, what is shown. */
const descriptionsOfIptc = new Set([5, 25, 40, 90, 92, 105, 116, 120])
const dayOfIptc = 55
const mostDataSets = 300

/** What the older way of agencies says. */
export function saidInIptc(iptc: Buffer): string[] {
  const said: string[] = []
  let left = mostDataSets
  for (
    let at = iptc.indexOf('\x1c\x02', 0, 'latin1');
    at >= 0 && at + 5 <= iptc.length && left > 0;
    left -= 1
  ) {
    const set = iptc.readUInt8(at + 2)
    const end = at + 5 + iptc.readUInt16BE(at + 3)
    const text = iptc.subarray(at + 5, end).toString('utf8')
    if (peopleOfIptc.has(set)) said.push(saidBy(text, ''))
    else if (descriptionsOfIptc.has(set)) said.push(text)
    else if (set === dayOfIptc) said.push(takenOn(text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')))
    at = iptc.indexOf('\x1c\x02', end, 'latin1')
  }
  return said
}
