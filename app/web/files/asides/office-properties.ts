import { saidBy, type Asides } from './gather.ts'
import { xmlEvents } from './xml-events.ts'

/** Properties that hold who somebody is. */
const people = new Set(['creator', 'lastModifiedBy', 'Manager'])
/** Dates, versions and counts that programs write for themselves. */
const ofNoInterest = new Set([
  ...['created', 'modified', 'lastPrinted', 'revision', 'Application', 'AppVersion', 'DocSecurity', 'i4'],
  ...['Words', 'Characters', 'CharactersWithSpaces', 'Lines', 'Paragraphs', 'Pages', 'TotalTime', 'bool'],
  ...['ScaleCrop', 'LinksUpToDate', 'SharedDoc', 'HyperlinksChanged', 'Slides', 'Notes', 'HiddenSlides'],
  ...['MMClips', 'PresentationFormat', 'filetime'],
])

/** What docProps/core.xml, app.xml and custom.xml say of a document: who, for whom, and from which template. */
export function readProperties(xml: string, asides: Asides): void {
  let name = ''
  for (const event of xmlEvents(xml)) {
    if (event.at === 'open') {
      name = event.name
      if (name === 'property') asides.add('properties', event.attribute('name'))
    } else if (event.at === 'text' && name !== '' && !ofNoInterest.has(name)) {
      for (const part of people.has(name) ? event.text.split(';') : [event.text])
        asides.add('properties', people.has(name) ? saidBy(part, '') : part, false)
    } else {
      name = ''
    }
  }
}

/** What SharePoint and cover pages keep of people; the rest of such data are schemas and numbers of their own. */
const bound = new Set([
  'DisplayName',
  'Abstract',
  'CompanyAddress',
  'CompanyPhone',
  'CompanyFax',
  'CompanyEmail',
])
const boundPeople = 'DisplayName'

/** Data that fields of a document show (customXml/item1.xml): whose it is stays there when the field is deleted. */
export function readBoundData(xml: string, asides: Asides): void {
  let name = ''
  for (const event of xmlEvents(xml)) {
    if (event.at === 'open') name = event.name
    else if (event.at === 'close') name = ''
    else if (bound.has(name)) {
      asides.add('properties', name === boundPeople ? saidBy(event.text, '') : event.text, false)
    }
  }
}
