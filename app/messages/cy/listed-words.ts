import type { listedWords as english } from '../en/listed-words.ts'

export const listedWords: typeof english = {
  lead: [
    'Mae’r gwiriad am yr hyn a allai ddatgelu pwy yw rhywun yn adnabod enwau, lleoedd a chyrff yn gyffredinol. Rhestrau’r porth hwn ei hun yw’r ddwy hyn. Bydd yr hyn a newidiwch yn cyfrif o’r gwiriad nesaf ymlaen, ar gyfer drafftiau pawb.',
    'Dim ond y bobl sy’n gofalu am y porth sy’n gweld y dudalen hon. Cedwir y geiriau wedi’u hamgryptio, ac nid yw’r log archwilio ond yn dweud faint o eitemau a ychwanegwyd neu a dynnwyd.',
  ],
  help: 'Yr hyn y mae’r gwiriad yn ei ddarllen, a’r hyn na all ei weld',
  add: 'Ychwanegu eitemau',
  list: 'Pa restr?',
  lists: { allow: 'Byth yn cael eu marcio', deny: 'Bob amser yn cael eu marcio' },
  meaning: {
    allow:
      'Swyddogion y cyhoeddir eu henwau, lleoedd a chyrff. Bydd enw sy’n sefyll o fewn eitem, megis yr un yn “Neuadd Goffa Davies”, yn cael ei anwybyddu hefyd.',
    deny: 'Geiriau na ddylid eu cyhoeddi yma: enw a ddaeth i’r amlwg o’r blaen, neu bentref rhy fach i’w enwi. Bydd awduron yn eu gweld wedi’u marcio, heb gael gwybod pam.',
  },
  words: 'Eitemau, un ar bob llinell',
  wordsHint:
    'Nid yw priflythrennau’n gwneud gwahaniaeth. Ceir pob eitem fel geiriau cyfan, yn union fel y’i hysgrifennwyd.',
  button: 'Ychwanegu at y rhestr',
  none: 'Nid oes dim ar y rhestr hon.',
  columns: { words: 'Eitem', do: 'Yr hyn y gallwch ei wneud' },
  remove: 'Tynnu',
  removeOf: (words) => `“${words}”`,
  done: { added: 'Mae’r eitemau ar y rhestr.', removed: 'Tynnwyd yr eitem o’r rhestr.' },
}
