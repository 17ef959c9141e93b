/** A place's name in a pattern: up to three words with capitals. */
export const placeName = "\\p{Lu}[\\p{L}'’-]{2,24}(?: \\p{Lu}[\\p{L}'’-]{1,24}){0,2}"

/** Who says that a combination tells people apart. */
export const singlingOutSource =
  'Information Commissioner’s Office, anonymisation guidance: the motivated intruder, and singling out by combination'
