import { plural } from '../plural.ts'
import type { organisationDesk as english } from '../en/organisation-desk.ts'

/** Tudalennau gweinyddwyr sefydliad: yr hyn y mae'n ei ysgrifennu, sut y mae'n cyhoeddi, a sut y caiff ei ddangos. */
export const organisationDesk: typeof english = {
  title: (organisation) => `Rheoli: ${organisation}`,
  shortTitle: 'Rheoli',
  manage: 'Rheoli’r sefydliad hwn',
  lead: 'Yr hyn y mae eich sefydliad yn ei ysgrifennu ac wedi’i gyhoeddi, a sut y mae’n mynd ati.',
  pages: {
    label: 'Tudalennau i weinyddwyr y sefydliad',
    drafts: 'Drafftiau',
    people: 'Pobl',
    profile: 'Proffil a logo',
    settings: 'Sut rydych yn cyhoeddi',
    public: 'Tudalen gyhoeddus',
  },
  waiting: {
    title: 'Beth sy’n aros am bwy',
    none: 'Nid oes dim yn aros am neb.',
    columns: { title: 'Teitl', standing: 'Sefyllfa', waits: 'Yn aros am', since: 'Ers' },
    caption: (n) =>
      plural('cy', n, {
        one: '# cofnod',
        two: '# gofnod',
        few: '# chofnod',
        many: '# chofnod',
        other: '# cofnod',
      }),
    for: {
      writers: 'Ei awduron',
      approver: 'Cymeradwywr',
      'any-reviewer': 'Unrhyw adolygydd',
      reviewer: 'Adolygydd',
      clock: 'Ei ddiwrnod',
      nobody: 'Neb',
    },
    reviewer: (name) => `Adolygydd: ${name}`,
    days: (n) =>
      plural('cy', n, {
        one: '# diwrnod',
        two: '# ddiwrnod',
        few: '# diwrnod',
        many: '# diwrnod',
        other: '# diwrnod',
      }),
    today: 'heddiw',
    noApprover: 'Ni all neb gymeradwyo’r hyn sy’n aros am gymeradwywr. Rhowch y rôl i rywun:',
  },
  publications: {
    title: 'Cyhoeddiadau',
    none: 'Nid yw eich sefydliad wedi cyhoeddi dim eto.',
    columns: {
      title: 'Teitl',
      published: 'Cyhoeddwyd',
      review: 'I’w ailystyried erbyn',
      adopted: 'Defnydd mewn mannau eraill',
    },
    overdue: 'Yn hwyr',
    adopted: (n) =>
      n === 0
        ? 'Heb ei gofnodi eto'
        : plural('cy', n, {
            one: 'gan # sefydliad',
            two: 'gan # sefydliad',
            few: 'gan # sefydliad',
            many: 'gan # sefydliad',
            other: 'gan # sefydliad',
          }),
  },
  drafts: {
    title: 'Drafftiau',
    lead: 'Popeth y mae eich sefydliad yn ei ysgrifennu, gan gynnwys yr hyn a ddechreuwyd gan rywun sydd wedi gadael. Gallwch roi drafft i gydweithiwr tra bo gyda’i awduron.',
    none: 'Nid yw eich sefydliad yn ysgrifennu dim ar hyn o bryd.',
    writers: (names) => `Ysgrifennwyd gan ${names}.`,
    left: (name) => `${name} (ddim yma mwyach)`,
    nobodyLeft: 'Ni all neb a ysgrifennodd hwn weithio arno mwyach.',
    give: 'Rhoi i',
    giveTo: (title) => `Rhoi “${title}” i`,
    choose: 'Dewiswch gydweithiwr',
    button: 'Rhoi',
    of: (title) => `: ${title}`,
    noColleagues: 'Nid oes neb i’w roi iddo: mae angen y rôl gywir ar rywun yn gyntaf.',
    given: 'Mae’r drafft wedi’i roi i’ch cydweithiwr, a fydd yn cael gwybod drwy e-bost',
  },
  settings: {
    title: 'Sut rydych yn cyhoeddi',
    lead: 'Mae’r rheolau hyn yn berthnasol i bopeth y mae eich sefydliad yn ei anfon i’r porth o hyn ymlaen.',
    approver: {
      title: 'Cam cymeradwyo',
      is: { on: 'Mae’r cam cymeradwyo ymlaen.', off: 'Mae’r cam cymeradwyo wedi’i ddiffodd.' },
      means:
        'Pan fydd ymlaen, bydd yr hyn y mae eich awduron yn ei anfon yn mynd yn gyntaf at gymeradwywr o’ch sefydliad na helpodd i’w ysgrifennu. Bydd y cymeradwywr yn ei anfon ymlaen at adolygwyr y porth, neu’n ôl gyda rhesymau. Nid yw adolygwyr yn gweld dim cyn hynny.',
      whenOn: 'Os trowch ef ymlaen:',
      on: [
        'bydd yr hyn y mae eich awduron yn ei anfon o hynny ymlaen yn aros am gymeradwywr yn gyntaf',
        'bydd drafftiau a drafftiau a ddychwelwyd yn aros lle y maent, ac yn mynd at gymeradwywr pan gânt eu hanfon',
        'bydd yr hyn sydd gan adolygwyr y porth eisoes yn aros gyda nhw; os byddant yn ei ddychwelyd, daw’n ôl drwy gymeradwywr',
        'bydd yr hyn sydd wedi’i gymeradwyo, ei amserlennu neu ei gyhoeddi yn aros fel y mae',
      ],
      whenOff: 'Os diffoddwch ef:',
      off: (n) => [
        plural('cy', n, {
          zero: 'nid oes dim yn aros am gymeradwywr nawr',
          one: 'bydd # drafft sy’n aros am gymeradwywr yn mynd ymlaen at adolygwyr y porth ar unwaith',
          two: 'bydd # ddrafft sy’n aros am gymeradwywr yn mynd ymlaen at adolygwyr y porth ar unwaith',
          few: 'bydd # drafft sy’n aros am gymeradwywr yn mynd ymlaen at adolygwyr y porth ar unwaith',
          many: 'bydd # drafft sy’n aros am gymeradwywr yn mynd ymlaen at adolygwyr y porth ar unwaith',
          other: 'bydd # drafft sy’n aros am gymeradwywr yn mynd ymlaen at adolygwyr y porth ar unwaith',
        }),
        'bydd yr hyn y mae eich awduron yn ei anfon o hynny ymlaen yn mynd yn syth at yr adolygwyr',
        'bydd drafftiau, drafftiau a ddychwelwyd, a’r hyn sydd gyda’r adolygwyr, wedi’i amserlennu neu wedi’i gyhoeddi yn aros lle y maent',
      ],
      casebooks: 'Golygyddion sy’n cyhoeddi llyfrau achosion, ac nid yw hyn yn effeithio arnynt.',
      approvers: (names) => `Cymeradwywyr nawr: ${names}.`,
      noApprovers:
        'Nid oes cymeradwywr eto. Os trowch y cam ymlaen, bydd drafftiau’n aros nes bod rhywun yn gymeradwywr.',
      people: 'Dewis cymeradwywyr',
      switchOn: 'Troi’r cam cymeradwyo ymlaen',
      switchOff: 'Diffodd y cam cymeradwyo',
    },
    done: {
      on: 'Mae’r cam cymeradwyo ymlaen',
      off: 'Mae’r cam cymeradwyo wedi’i ddiffodd',
      welsh: 'Mae’r rheol am y Gymraeg wedi’i chadw',
      anonymity: 'Cadwyd y rheol am fod yn ddienw',
      'second-person': 'Cadwyd y rheol am lyfrau achosion',
      meetings: 'Mae eich dewis am gyfarfodydd wedi’i gadw',
    },
  },
  profile: {
    title: 'Proffil a logo',
    lead: 'Mae darllenwyr yn gweld hyn ar dudalen eich sefydliad.',
    names:
      'Gweinyddwyr y porth sy’n newid enw, math ac ardal sefydliad, fel bod cofnodion, dolenni a’r chwilio yn cyd-fynd.',
    about: { en: 'Amdanoch chi, yn Saesneg', cy: 'Amdanoch chi, yn Gymraeg' },
    aboutHint: 'Beth rydych yn ei wneud, i bwy, ble. Ychydig frawddegau.',
    website: 'Gwefan',
    contact: 'Sut y gall darllenwyr gysylltu â chi',
    contactHint:
      'I ddarllenwyr y mae hyn, felly defnyddiwch flwch post a rennir a rhif cyhoeddus, byth rai unigolyn.',
    contactEmail: 'Cyfeiriad e-bost',
    contactPhone: 'Ffôn',
    contactAddress: 'Cyfeiriad post',
    save: 'Cadw’r proffil',
    logo: {
      title: 'Logo',
      none: 'Nid oes logo eto.',
      choose: 'Llun o’ch logo',
      hint: 'PNG, JPG neu WEBP, hyd at 5 MB. Caiff ei lunio o’r newydd hyd at 400 picsel, heb ddim sydd wedi’i guddio yn y ffeil. Bydd pobl na allant ei weld yn clywed enw eich sefydliad.',
      upload: 'Uwchlwytho’r logo',
      remove: 'Dileu’r logo',
    },
    done: {
      saved: 'Mae’r proffil wedi’i gadw. Mae darllenwyr yn ei weld nawr',
      'logo-put': 'Mae’r logo ar eich tudalen',
      'logo-removed': 'Mae’r logo wedi’i ddileu',
    },
  },
}
