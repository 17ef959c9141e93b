import { plural } from '../plural.ts'
import type { siteAccounts as english } from '../en/site-accounts.ts'

/** Y tudalennau lle mae gweinyddwyr y porth yn gofalu am gyfrifon pobl. */
export const siteAccounts: typeof english = {
  lead: 'Pawb sydd â chyfrif. Gwneir cyfrifon newydd drwy wahoddiad, ar dudalen pobl sefydliad.',
  find: {
    label: 'Enw neu gyfeiriad e-bost',
    hint: 'Mae rhan ohono’n ddigon.',
    button: 'Canfod',
    clear: 'Dangos pob cyfrif',
    none: 'Nid oes gan yr un cyfrif hyn yn ei enw na’i gyfeiriad.',
    more: 'Mae rhagor. Teipiwch ragor o’r enw neu’r cyfeiriad.',
  },
  count: (n) =>
    plural('cy', n, { zero: 'Dim cyfrifon', one: '# cyfrif', two: '# gyfrif', other: '# cyfrif' }),
  suspendedTag: 'Wedi’i atal',
  facts: {
    title: 'Y cyfrif',
    email: 'Cyfeiriad e-bost',
    language: 'Iaith yr e-byst',
    languages: { en: 'Saesneg', cy: 'Cymraeg' },
    since: 'Cyfrif ers',
    secondFactor: 'Mewngofnodi dau gam',
    on: 'Ymlaen',
    off: 'I ffwrdd',
    sessions: 'Wedi mewngofnodi',
    noSessions: 'Yn unman',
    session: (n, at) =>
      plural('cy', n, {
        one: `Mewn # lle, defnyddiwyd ddiwethaf ${at}`,
        two: `Mewn # le, defnyddiwyd ddiwethaf ${at}`,
        other: `Mewn # lle, defnyddiwyd ddiwethaf ${at}`,
      }),
    suspended: 'Wedi’i atal',
  },
  memberships: 'Mewn sefydliadau',
  noMemberships: 'Dim rôl mewn unrhyw sefydliad.',
  roles: {
    title: 'Rolau’r porth cyfan',
    give: 'Rhoi',
    take: 'Tynnu',
    of: (role) => `y rôl ${role}`,
    has: 'Mae’r rôl hon ganddynt',
    hasNot: 'Nid yw’r rôl hon ganddynt',
  },
  sessions: {
    title: 'Allgofnodi ym mhobman',
    text: 'Yn dod â phob sesiwn o’r cyfrif hwn i ben, fel pan gollwyd gliniadur neu ffôn. Gallant fewngofnodi eto.',
    button: 'Eu hallgofnodi ym mhobman',
  },
  secondFactor: {
    title: 'Ailosod mewngofnodi dau gam',
    text: 'Ar gyfer rhywun sydd wedi colli eu ffôn a’u codau adfer. Gwnewch yn siŵr mai nhw sy’n gofyn mewn gwirionedd. Cânt eu hallgofnodi, a’u hysbysu drwy e-bost.',
    button: 'Ailosod mewngofnodi dau gam',
  },
  suspend: {
    title: 'Atal y cyfrif',
    text: 'Cânt eu hallgofnodi ac ni allant fewngofnodi. Erys yr hyn a ysgrifennwyd ganddynt, a gellir defnyddio’r cyfrif eto unwaith y codwch yr ataliad.',
    reason: 'Pam?',
    reasons: {
      'left-organisation': 'Mae’r person wedi gadael',
      'account-at-risk': 'Gall y cyfrif fod yn y dwylo anghywir',
      misuse: 'Camddefnyddiwyd y cyfrif',
      'own-request': 'Gofynnodd y person am hynny',
      other: 'Rheswm arall',
    },
    button: 'Atal y cyfrif',
    since: (date, reason) => (reason === '' ? `Ers ${date}` : `Ers ${date}: ${reason}`),
    liftTitle: 'Codi’r ataliad',
    liftText: 'Gallant fewngofnodi eto, gyda’r rolau a ddangosir yma.',
    lift: 'Codi’r ataliad',
  },
  done: {
    granted: 'Mae’r rôl wedi’i rhoi. Rhaid iddynt fewngofnodi eto',
    taken: 'Mae’r rôl wedi’i thynnu, ac maent wedi’u hallgofnodi',
    ended: 'Maent wedi’u hallgofnodi ym mhobman',
    reset: 'Mae mewngofnodi dau gam wedi’i ailosod, ac maent wedi’u hallgofnodi',
    suspended: 'Mae’r cyfrif wedi’i atal, ac wedi’i allgofnodi ym mhobman',
    lifted: 'Gellir defnyddio’r cyfrif eto',
  },
}
