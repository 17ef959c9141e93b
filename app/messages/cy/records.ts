/** Words of the pages about: records. */
export const records = {}
