/** Words of the pages about: review. */
export const review = {}
