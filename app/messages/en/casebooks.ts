/** Words of the pages about: casebooks. */
export const casebooks = {}
