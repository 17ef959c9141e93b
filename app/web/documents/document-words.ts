/** Words that a program which writes documents puts in by itself. `portal` is named as the document's author. */
export interface DocumentWords {
  portal: string
  page: string
  of: string
}

/** A picture for a document (PNG), with its size in pixels and what it shows. */
export interface Picture {
  png: Buffer
  width: number
  height: number
  alt: string
}
