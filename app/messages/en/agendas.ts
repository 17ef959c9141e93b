/** Words of the pages about: agendas. */
export const agendas = {}
