/** Words that a program which writes documents puts in by itself. `portal` is named as the document's author. */
export interface DocumentWords {
  portal: string
  page: string
  of: string
}
