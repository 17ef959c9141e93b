import { cannedReasons as cy } from './cy/canned-reasons.ts'
import { cannedReasons as en } from './en/canned-reasons.ts'

/** In both languages, for the server: a reason is offered in the language that what was sent is written in. */
export const cannedReasons = { en, cy }
