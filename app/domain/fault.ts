/** What a person cannot put right on the form in front of them. Thrown by the verbs; the web turns it into a page. */
export type FaultKind = 'not-found' | 'gone' | 'forbidden' | 'sign-in-first' | 'wrong-state' | 'bad-request'

export class Fault extends Error {
  readonly fault: FaultKind
  /** Why, as a key of `messages.whyNot`, where there is more to say than the kind. */
  readonly why: string | null

  constructor(fault: FaultKind, why: string | null = null) {
    super(why ?? fault)
    this.name = 'Fault'
    this.fault = fault
    this.why = why
  }
}
