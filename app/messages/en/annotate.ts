/** The page on which an editor annotates the texts of an entry of a casebook. */
export const annotate = {
  title: 'Annotate the text of an entry',
  open: 'Annotate the text',
  lead: 'Leave words out, mark them, or add a note. Readers of the casebook, and its files, show the texts you annotate with what you did. The record itself does not change.',
  back: 'Back to arranging the casebook',
  texts: 'Texts of the entry',
  inLanguage: { en: 'The English text', cy: 'The Welsh text' },
  otherLanguage:
    'What you do to a text in one language does nothing to the other. Annotate both where both are written.',
  nothing: 'The record has no text in this language.',
  withheld:
    'Words you left out of this text cannot be found in it any more, so readers get nothing of this text. Remove that annotation below, and choose the words anew.',
  choose: 'Choose words',
  chooseHint: (tools: boolean): string =>
    tools
      ? 'Tick one or more sentences. Or select words with the mouse, a finger or the keyboard: what you can do with them appears at the foot of the page.'
      : 'Tick one or more sentences.',
  part: (text: string) => `Sentences of “${text}”`,
  quote: 'Only these words',
  quoteHint:
    'Leave this empty for the whole of what you ticked. Otherwise type the words as they stand in it. With nothing ticked, all of the texts are looked through.',
  kind: 'What to do with them',
  kinds: { elide: 'Leave out', highlight: 'Highlight', note: 'Add a note' },
  kindHints: {
    elide: 'Readers see […] in their place. The words are in no file of the casebook.',
    highlight: 'Marked by colour and a line below, in print as well.',
    note: 'A number in the text leads to the note below it.',
  },
  words: { en: 'Note in English', cy: 'Note in Welsh' },
  wordsHint: 'Only for a note. Plain text, in one language or both.',
  add: 'Annotate',
  tools: 'What to do with the words you selected',
  selected: (words: string) => `Selected: “${words}”`,
  clear: 'Select nothing',
  made: 'Annotations of this text',
  none: 'Nothing of this text is annotated yet.',
  did: { elide: 'Left out', highlight: 'Highlighted', note: 'Note' },
  lost: 'Not found any more',
  lostText: 'The text was edited so much that these words are not in it. Readers do not see this annotation.',
  was: 'The words were',
  remove: 'Remove',
  saveNote: 'Save the note',
  state: { elided: 'left out', marked: 'highlighted', note: (n: number) => `note ${n}` },
}
