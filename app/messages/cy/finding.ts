import { formatNumber, plural } from '../plural.ts'
import type { finding as english } from '../en/finding.ts'

/** Ways to a record other than a page of results, in Welsh. */
export const finding: typeof english = {
  suggestions: {
    label: 'Awgrymiadau',
    count: (n) =>
      plural('cy', n, {
        one: '# awgrym. Defnyddiwch y saeth i lawr i’w gyrraedd.',
        other: '# awgrym. Defnyddiwch y saethau i fyny ac i lawr i ddewis.',
      }),
    groups: {
      words: 'Chwilio am',
      record: 'Astudiaethau achos a detholiadau',
      casebook: 'Llyfrau achosion',
      organisation: 'Sefydliadau',
      theme: 'Themâu',
    },
  },
  related: {
    title: 'Cysylltiedig',
    elsewhere: 'Yr un broblem, mewn sectorau eraill',
    near: 'Mwy o’r un sector',
  },
  downloads: {
    lead: 'Y canlyniadau hyn fel:',
    atom: 'ffrwd (Atom)',
    csv: 'taenlen (CSV)',
    json: 'data i raglenni (JSON)',
    first: (n) => `y ${formatNumber(n)} cyntaf`,
    follow: 'Dilyn hyn mewn darllenydd ffrydiau (Atom)',
    help: 'Ynghylch ffrydiau a lawrlwythiadau',
  },
  feed: {
    everything: 'Popeth a gyhoeddwyd',
    words: (words) => `“${words}”`,
  },
  openSearch: { name: 'Arfer da', longName: 'Porth Arfer Da' },
  file: {
    name: (words) => (words === '' ? 'Arfer da' : `Arfer da ${words}`),
    cut: (given, total) => `y ${given} cyntaf o ${total}`,
    columns: {
      title: 'Teitl',
      publisher: 'Cyhoeddwyd gan',
      date: 'Dyddiad',
      summary: 'Crynodeb',
      firstPublished: 'Cyhoeddwyd gyntaf yma',
      lastPublished: 'Newidiwyd ddiwethaf yma',
      language: 'Iaith',
      demonstration: 'Enghreifftiol',
      address: 'Cyfeiriad',
      id: 'Dynodydd',
    },
  },
}
