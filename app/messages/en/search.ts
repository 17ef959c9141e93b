/** Words of the pages about: search. */
export const search = {}
