/** A picture for a document (PNG), with its size in pixels and what it shows. */
export interface Picture {
  png: Uint8Array
  width: number
  height: number
  alt: string
}
