/** Words of the pages about: organisations. */
export const organisations = {}
