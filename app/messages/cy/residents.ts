import type { residents as english } from '../en/residents.ts'

/** Geiriau adolygwyr preswyl, sy'n dweud pa mor hawdd yw testun ei ddeall. */
export const residents: typeof english = {
  title: 'Darllen fel preswylydd',
  lead: 'Mae’r rhain yn cael eu hadolygu. Darllenwch un fel rhywun nad oes a wnelo â’r sefydliad, a dywedwch pa mor hawdd yw ei ddeall. Mae’r adolygydd yn gweld yr hyn a ddywedwch, a bydd darllenwyr yn ei weld pan gaiff ei gyhoeddi, heb eich enw.',
  none: 'Nid oes dim yn cael ei adolygu ar hyn o bryd.',
  sent: (date) => `Anfonwyd ar ${date}`,
  given: 'Rydych wedi rhoi eich barn',
  notGiven: 'Yn aros am eich barn',
  page: {
    lead: 'Darllenwch ef unwaith, fel y byddech yn darllen llythyr. Yna dywedwch isod pa mor hawdd oedd ei ddeall.',
    legend: 'Pa mor hawdd yw ei ddeall?',
    words: 'Eich barn, mewn brawddeg neu ddwy',
    wordsHint:
      'Yn Gymraeg neu’n Saesneg. Beth oedd yn glir, a beth nad oedd? Bydd darllenwyr yn ei weld, felly peidiwch ag enwi neb.',
    language: 'Ym mha iaith y gwnaethoch ysgrifennu?',
    languages: { en: 'Saesneg', cy: 'Cymraeg' },
    button: 'Rhoi eich barn',
    again: 'Newid eich barn',
    saved: 'Diolch. Mae eich barn gyda’r adolygydd',
  },
  verdict: {
    easy: 'Hawdd ei ddeall',
    partly: 'Yn rhannol hawdd ei ddeall',
    hard: 'Anodd ei ddeall',
  },
  views: (n) => (n === 1 ? 'Barn preswylydd' : 'Barn preswylwyr'),
  givenOn: (date) => `Rhoddwyd ar ${date}`,
  changedSince: 'Newidiwyd y testun ar ôl hynny.',
  how: 'Darllenodd preswylydd nad oedd ganddo ran yn yr ysgrifennu hwn cyn iddo gael ei gyhoeddi.',
}
