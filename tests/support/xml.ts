import { DOMParser } from '@xmldom/xmldom'

/** Reads XML with a real parser; anything it only forgives is an error here. */
export function readXml(text: string): Document {
  const refuse = (message: string) => {
    throw new Error(message)
  }
  const errorHandler = { warning: refuse, error: refuse, fatalError: refuse }
  return new DOMParser({ errorHandler }).parseFromString(text, 'application/xml')
}

/** The text of every element of this name, in order. */
export function textsOf(parent: Document | Element, name: string): string[] {
  return Array.from(parent.getElementsByTagName(name), (found) => found.textContent ?? '')
}
