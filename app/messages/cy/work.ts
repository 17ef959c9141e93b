/** Words of the pages about: work. */
export const work = {}
