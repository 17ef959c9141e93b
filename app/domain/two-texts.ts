/** A question that two people answered differently, both answers as text that can be copied; '' for no answer. */
export interface TwoTexts {
  field: string
  yours: string
  theirs: string
}
