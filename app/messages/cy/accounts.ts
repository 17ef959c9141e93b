import type { BrowserName, SystemName } from '#app/domain/device.ts'
import type { accounts as english } from '../en/accounts.ts'

const browsers: Record<BrowserName, string> = {
  edge: 'Edge',
  opera: 'Opera',
  samsung: 'Samsung Internet',
  firefox: 'Firefox',
  chrome: 'Chrome',
  safari: 'Safari',
  other: 'Porwr nad ydym yn ei adnabod',
}

const systems: Record<SystemName, string> = {
  iphone: ' ar iPhone',
  ipad: ' ar iPad',
  android: ' ar Android',
  chromeos: ' ar Chromebook',
  windows: ' ar Windows',
  mac: ' ar Mac',
  linux: ' ar Linux',
  other: '',
}

/** Geiriau'r tudalennau am eich cyfrif eich hun: cyfrinair a anghofiwyd, y cyfeiriad, sesiynau, data, dileu. */
export const accounts: typeof english = {
  device: (browser, system) => browsers[browser] + systems[system],
  forgotten: {
    link: 'Rwyf wedi anghofio fy nghyfrinair',
    title: 'Cael cyfrinair newydd',
    lead: 'Teipiwch gyfeiriad e-bost eich cyfrif. Byddwn yn anfon dolen yno i osod cyfrinair newydd.',
    button: 'Anfon y ddolen',
    sentTitle: 'Edrychwch ar eich e-bost',
    sent: 'Os oes cyfrif gyda’r cyfeiriad a deipioch, mae dolen ar ei ffordd. Mae’n gweithio unwaith, am awr. Os gofynnwch eto, dim ond y ddolen fwyaf newydd fydd yn gweithio.',
    none: 'Dim neges? Edrychwch yn y ffolder ar gyfer negeseuon diangen. Efallai hefyd fod gan eich cyfrif gyfeiriad arall, neu ei fod wedi’i atal. Os nad oes dim yn helpu, ysgrifennwch at',
  },
  newPassword: {
    title: 'Gosod cyfrinair newydd',
    lead: 'Byddwch yn cael eich allgofnodi ym mhob man, ac yna’n mewngofnodi gyda’r cyfrinair newydd.',
    button: 'Gosod y cyfrinair',
    over: 'Nid yw’r ddolen hon yn gweithio',
    overText:
      'Efallai ei bod yn hŷn nag awr, ei bod wedi’i defnyddio eisoes, neu fod un fwy newydd wedi’i cheisio. Os gwnaethoch ei chopïo, gwnewch yn siŵr eich bod wedi copïo’r cyfan.',
    again: 'Gofyn am ddolen newydd',
    done: 'Mae eich cyfrinair wedi’i osod. Mewngofnodwch gydag ef',
  },
  email: {
    title: 'Newid eich cyfeiriad e-bost',
    now: (email) => `Eich cyfeiriad nawr yw ${email}.`,
    lead: 'Gyda’r cyfeiriad hwn y byddwch yn mewngofnodi, ac yno y byddwn yn ysgrifennu atoch. I’w newid, rhaid i chi allu darllen negeseuon yn y ddau: byddwn yn anfon dolen i’r hen gyfeiriad ac i’r un newydd, a gwneir y newid pan fydd y ddau wedi cytuno.',
    noOld: 'Os na allwch ddarllen negeseuon yn yr hen gyfeiriad mwyach, ysgrifennwch at',
    newEmail: 'Cyfeiriad e-bost newydd',
    password: 'Eich cyfrinair',
    button: 'Anfon y ddwy ddolen',
    sent: 'Mae’r ddwy ddolen ar eu ffordd. Maent yn gweithio am 3 diwrnod',
    pending: (email, date) =>
      `Rydych wedi gofyn am ${email}. Mae’r ddwy ddolen yn gweithio hyd at ${date}. Os gofynnwch eto, dim ond y dolenni mwyaf newydd fydd yn gweithio.`,
    waitsForOld: 'Nid yw’r hen gyfeiriad wedi cytuno eto.',
    oldAgreed: 'Mae’r hen gyfeiriad wedi cytuno.',
    waitsForNew: 'Nid yw’r cyfeiriad newydd wedi cadarnhau eto.',
    newAgreed: 'Mae’r cyfeiriad newydd wedi cadarnhau.',
    drop: 'Cadw’r hen gyfeiriad',
    dropped: 'Mae eich cyfeiriad yn aros fel y mae: nid yw’r dolenni’n gweithio mwyach',
  },
  confirm: {
    newTitle: 'Defnyddio’r cyfeiriad hwn?',
    newLead: (email) =>
      `Mae rhywun am ddefnyddio ${email} ar gyfer ei gyfrif ar y Porth Arfer Da. Ai chi a ofynnodd am hyn?`,
    newAgree: 'Ie, defnyddio’r cyfeiriad hwn',
    oldTitle: 'Newid eich cyfeiriad e-bost?',
    oldLead: (email) =>
      `Mae rhywun sydd wedi mewngofnodi i’ch cyfrif am newid ei gyfeiriad i ${email}. Ai chi a ofynnodd am hyn?`,
    oldAgree: 'Ie, ei newid',
    refuse: 'Nage, nid fi a ofynnodd',
    over: 'Nid yw’r ddolen hon yn gweithio',
    overText:
      'Efallai ei bod yn hŷn na 3 diwrnod, ei bod wedi’i defnyddio, neu fod un fwy newydd wedi cymryd ei lle. Os ydych am wneud y newid o hyd, mewngofnodwch a gofynnwch amdano eto ar y dudalen “Eich cyfrif”.',
    outcome: {
      waiting: {
        title: 'Diolch',
        text: 'Mae’n rhaid i’r cyfeiriad arall gytuno hefyd. Anfonwyd y ddolen ar ei gyfer yno yr un pryd â hon.',
      },
      changed: {
        title: 'Mae’r cyfeiriad wedi’i newid',
        text: 'O hyn ymlaen, gyda’r cyfeiriad newydd y byddwch yn mewngofnodi, ac yno y byddwn yn ysgrifennu atoch.',
      },
      refused: {
        title: 'Nid oes dim wedi newid',
        text: 'Mae’r cyfrif yn cadw ei gyfeiriad, ac nid yw’r naill ddolen na’r llall yn gweithio mwyach.',
      },
      alarmed: {
        title: 'Nid oes dim wedi newid, ac mae eich cyfrif wedi’i allgofnodi',
        text: 'Mae eich cyfrif yn cadw ei gyfeiriad, ac wedi’i allgofnodi ym mhob man. Roedd pwy bynnag a ofynnodd am y newid yn gwybod eich cyfrinair: gosodwch un newydd nawr.',
      },
    },
    newPassword: 'Cael cyfrinair newydd',
  },
  sessions: {
    title: 'Ble rydych wedi mewngofnodi',
    lead: 'Bob tro y byddwch yn mewngofnodi gyda phorwr, mae sesiwn yn dechrau. Mae’n dod i ben ohoni’i hun ar ôl 2 awr heb ei defnyddio, a 12 awr ar ôl i chi fewngofnodi. Os nad ydych yn adnabod un o’r rhain, allgofnodwch hi a newidiwch eich cyfrinair.',
    thisOne: 'Yr un hon',
    begun: (when) => `Mewngofnodwyd ${when}`,
    used: (when) => `Defnyddiwyd ddiwethaf ${when}`,
    justNow: 'Heb ei defnyddio ers hynny',
    end: 'Allgofnodi',
    endOf: (device, when) => `${device}, mewngofnodwyd ${when}`,
    ended: 'Mae’r sesiwn wedi dod i ben',
    everywhere: 'Allgofnodi ym mhob man',
    everywhereText: 'Yn dod â phob sesiwn o’ch cyfrif i ben, yr un hon hefyd.',
    summary: (count) => (count === 1 ? 'Yma’n unig' : `Nifer y lleoedd: ${count}`),
    link: 'Eu gweld',
  },
  data: {
    title: 'Eich data',
    lead: 'Gallwch lawrlwytho popeth y mae’r porth yn ei storio amdanoch: eich cyfrif a’ch rolau, eich sesiynau, eich agendâu, yr hyn a ysgrifennoch ac a benderfynoch, a pha negeseuon a anfonwyd atoch. Mae’r ffeil mewn JSON, ffurf y gall rhaglenni eraill ei darllen.',
    left: 'Mae cyfrineiriau ac allweddi wedi’u gadael allan, gan mai dim ond ffurfiau annarllenadwy ohonynt a gedwir. Mae’r hyn y mae’r porth yn ei storio, a pham, ar y dudalen',
    privacy: 'Preifatrwydd',
    button: 'Lawrlwytho eich data',
    deleteTitle: 'Dileu eich cyfrif',
    deleteText: 'Gallwch ddileu eich cyfrif eich hun, ar unwaith ac am byth.',
    deleteLink: 'Dileu eich cyfrif',
    row: 'Eich data',
    rowValue: 'Eu lawrlwytho, neu ddileu eich cyfrif',
    rowLink: 'Agor',
  },
  deletion: {
    title: 'Dileu eich cyfrif',
    goes: 'Yr hyn sy’n mynd',
    goesList: [
      'eich enw, eich cyfeiriad e-bost, eich cyfrinair a’ch gosodiadau',
      'eich rolau mewn sefydliadau ac yn y porth',
      'eich agendâu, gan gynnwys y rhai a rannoch',
      'yr hyn roeddech wedi’i deipio heb ei gadw',
      'gwahoddiadau a anfonoch nad oes neb wedi’u derbyn',
    ],
    stays: 'Yr hyn sy’n aros',
    staysList: [
      'yr hyn a ysgrifennoch ar ran sefydliad: ei eiddo ef yw ei astudiaethau achos, ei ddetholiadau a’i lyfrau achosion',
      'yr hyn a ddywedoch am gofnod wrth adolygwyr neu awduron, a hanes y cofnod',
      'y cofnod archwilio, sy’n enwi pobl drwy god yn unig',
    ],
    staysName: (name) => `Lle bynnag yr oedd eich enw, bydd yn dweud “${name}”.`,
    backups:
      'Mae copïau wrth gefn a wnaed cynt yn dal eich data nes i rai newydd gymryd eu lle. Ni all neb ddod â’r cyfrif yn ôl.',
    download: 'Lawrlwythwch eich data yn gyntaf, os ydych am eu cadw:',
    downloadLink: 'eich data',
    confirm: 'Teipiwch eich cyfeiriad e-bost, i fod yn siŵr',
    password: 'Eich cyfrinair',
    button: 'Dileu fy nghyfrif am byth',
    mayNot: 'Ni allwch ddileu eich cyfrif nawr',
    done: 'Mae eich cyfrif wedi’i ddileu',
  },
  resend: {
    button: 'Anfon eto',
    of: (email) => `y gwahoddiad ar gyfer ${email}`,
    done: 'Mae’r gwahoddiad wedi’i anfon eto, gyda dolen newydd. Nid yw’r hen ddolen yn gweithio mwyach',
  },
}
