/** The page on which somebody's words are taken out of a case study. */
export const voices = {
  title: 'Voices in this case study',
  lead: 'Everybody who is quoted may take back their words at any time. They then leave every page, draft and old edition at once, and cannot be brought back.',
  none: 'Nobody is quoted in this case study.',
  agreed: (date: string) => `Agreed on ${date}`,
  editions: (list: string) => `In edition ${list}`,
  withdraw: 'Take these words out',
  sure: 'Take these words out everywhere?',
  whatGoes:
    'They leave the public page, the draft, every old edition, the search, and what was sent to reviewers. Old editions say only that somebody took back their words. Nobody can undo this.',
  confirm: 'Take them out everywhere',
  keep: 'Keep them',
  done: 'The words are gone from every page, draft and edition.',
  doneNext:
    'If the same words were written elsewhere in the case study, such as in its story, change them there too.',
  link: 'Voices, and taking them back',
  readers: 'Anybody quoted here may take back their words at any time: write to the contact below.',
}
