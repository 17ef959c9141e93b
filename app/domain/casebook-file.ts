/** The forms in which an edition of a casebook can be taken along. */
export const casebookFormats = ['docx', 'pdf', 'epub', 'csv', 'json'] as const
export type CasebookFormat = (typeof casebookFormats)[number]
