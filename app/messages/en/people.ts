/** Words of the pages about: people. */
export const people = {}
