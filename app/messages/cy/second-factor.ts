import type { secondFactor as english } from '../en/second-factor.ts'

/** Geiriau am godau o ap y gofynnir amdanynt gyda’r cyfrinair. */
export const secondFactor: typeof english = {
  title: 'Mewngofnodi dau gam',
  lead: 'Gyda mewngofnodi dau gam rydych yn rhoi cod o ap ar eich ffôn ar ôl eich cyfrinair. Ni all rhywun sydd wedi darganfod eich cyfrinair ddod i mewn ag ef.',
  state: {
    off: 'Mae mewngofnodi dau gam wedi’i ddiffodd.',
    on: 'Mae mewngofnodi dau gam wedi’i droi ymlaen.',
  },
  required:
    'Mae angen mewngofnodi dau gam ar bobl â’ch rôl chi yma. Trefnwch ef nawr; yna gallwch fwrw ymlaen â’ch gwaith.',
  account: {
    link: 'Mewngofnodi dau gam a chodau adfer',
    text: 'Cod o ap ar eich ffôn, yn ogystal â’ch cyfrinair.',
  },
  begin: {
    title: 'Ei drefnu',
    text: 'Mae angen ap dilysu ar eich ffôn neu’ch cyfrifiadur. Mae un gan y rhan fwyaf o reolwyr cyfrineiriau hefyd.',
    password: 'Eich cyfrinair',
    button: 'Dechrau',
  },
  setUp: {
    title: 'Trefnu mewngofnodi dau gam',
    scan: 'Sganiwch y cod hwn â’r ap',
    picture: 'Cod QR sy’n dal yr allwedd sydd wedi’i hysgrifennu oddi tano',
    cannotScan:
      'Os na allwch ei sganio, teipiwch yr allwedd hon yn yr ap yn lle hynny. Dewiswch “time-based” os yw’n gofyn.',
    key: 'Allwedd',
    code: 'Y cod y mae’r ap yn ei ddangos',
    codeHint: '6 digid. Mae’n newid bob 30 eiliad.',
    button: 'Troi mewngofnodi dau gam ymlaen',
    again: 'Dechrau eto gydag allwedd newydd',
  },
  recovery: {
    title: 'Eich codau adfer',
    now: 'Mae mewngofnodi dau gam wedi’i droi ymlaen. Rydych wedi’ch allgofnodi ym mhob man arall',
    renewed: 'Mae gennych godau adfer newydd. Nid yw’r rhai blaenorol yn gweithio mwyach',
    text: 'Mae pob un o’r codau hyn yn gadael i chi ddod i mewn unwaith heb eich ffôn. Cadwch nhw mewn lle diogel, nid ar y ffôn: dim ond y tro hwn y cânt eu dangos.',
    list: 'Codau adfer',
    done: 'Rwyf wedi cadw fy nghodau',
    left: (count) =>
      count === 0
        ? 'Nid oes codau adfer ar ôl.'
        : count === 1
          ? 'Mae 1 cod adfer ar ôl.'
          : count === 2
            ? 'Mae 2 god adfer ar ôl.'
            : `Mae ${count} cod adfer ar ôl.`,
    renewTitle: 'Codau adfer newydd',
    renewText:
      'Os ydych wedi defnyddio eich codau i gyd, neu’n meddwl bod rhywun wedi’u gweld, gwnewch ddeg o rai newydd.',
    renewButton: 'Gwneud codau adfer newydd',
  },
  off: {
    title: 'Ei ddiffodd',
    text: 'Os oes gennych ffôn newydd, diffoddwch fewngofnodi dau gam a’i drefnu eto.',
    code: 'Cod o’r ap, neu god adfer',
    button: 'Diffodd mewngofnodi dau gam',
    done: 'Mae mewngofnodi dau gam wedi’i ddiffodd',
  },
  code: {
    title: 'Rhowch eich cod',
    text: 'Agorwch yr ap dilysu ar eich ffôn, a rhowch y cod y mae’n ei ddangos ar gyfer y Good Practice Portal.',
    label: 'Cod',
    hint: '6 digid',
    button: 'Parhau',
    lost: 'Nid yw fy ffôn gennyf',
    lostText: 'Rhowch un o’r codau adfer a gawsoch wrth drefnu mewngofnodi dau gam. Mae’n gweithio unwaith.',
    recoveryCode: 'Cod adfer',
    recoveryButton: 'Mewngofnodi â chod adfer',
    noCodes:
      'Os nad oes gennych godau adfer chwaith, gofynnwch am ailosod mewngofnodi dau gam. Ysgrifennwch at',
    again: 'Dechrau eto',
  },
}
