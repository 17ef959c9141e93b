/** How the last attempt to save by itself ended; what a person can do about it differs. */
export type AutosaveOutcome = 'saved' | 'failed' | 'changed-meanwhile' | 'signed-out'

/** What a draft's form knows of being saved by itself. */
export interface Autosave {
  outcome: AutosaveOutcome | null
  savedAt: string | null
  /** To send with the next save: an autosave moves it on. */
  lock: string
}
