import { plural } from '../plural.ts'
import type { siteHealth as english } from '../en/site-health.ts'

/** Y dudalen sy'n dweud sut mae'r porth. */
export const siteHealth: typeof english = {
  lead: 'Sut mae’r porth ar hyn o bryd, a beth i’w wneud lle nad yw rhywbeth yn iawn.',
  toSee: (n) =>
    plural('cy', n, {
      zero: 'Mae popeth fel y dylai fod',
      one: 'Mae angen sylw ar # peth',
      two: 'Mae angen sylw ar # beth',
      other: 'Mae angen sylw ar # peth',
    }),
  subject: {
    database: 'Cronfa ddata',
    search: 'Chwilio',
    indexes: 'Mynegai chwilio',
    outbox: 'Hysbysu’r gweinydd chwilio',
    mail: 'E-bost',
    disk: 'Disg',
    backups: 'Copïau wrth gefn',
  },
  state: { good: 'Da', look: 'Cymerwch olwg', broken: 'Wedi torri' },
  finding: {
    'database-ok': 'Mae’n ateb.',
    'database-failed':
      'Nid yw’n ateb. Edrychwch ar log y gweinydd, ac a yw ei ddisg yn llawn neu ei ffeil wedi’i symud. Os yw wedi’i difrodi, adferwch y copi wrth gefn diwethaf.',
    'search-ok': 'Mae’n ateb.',
    'search-stand-in':
      'Mae’r gweinydd chwilio i ffwrdd neu ar ei hôl hi, ac mae’r porth yn chwilio ei hun. Ychydig y mae darllenwyr yn ei sylwi. Gwiriwch fod y gweinydd chwilio’n rhedeg.',
    'search-failed':
      'Nid yw’n ateb. Edrychwch ar log y gweinydd, yna cychwynnwch y porth eto: mae’n adeiladu’r mynegai o’r newydd.',
    'indexes-ok': 'Mae’n dal yr hyn a gyhoeddwyd, hyd y cymharwyd ef ers i’r porth gychwyn.',
    'indexes-unknown': 'Ni ellid ei gymharu â’r gronfa ddata. Gwiriwch fod y gweinydd chwilio’n rhedeg.',
    'indexes-differed':
      'Roedd yn wahanol i’r gronfa ddata, ac fe’i cywirwyd. Os yw’n dweud hynny eto yfory, dywedwch wrth bwy bynnag sy’n gofalu am y feddalwedd.',
    'outbox-ok': 'Nid oes dim yn sownd.',
    'outbox-dead':
      'Rhoddwyd y gorau i rywbeth. Edrychwch ar y blwch allan: gellir rhoi cynnig arall arni yno.',
    'outbox-long':
      'Mae llawer yn aros. Gwiriwch fod y gweinydd chwilio’n rhedeg; fe’i hysbysir cyn gynted ag y mae’n ateb.',
    'mail-ok': 'Nid oes dim yn sownd.',
    'mail-troubled':
      'Rhoddwyd y gorau i rai e-byst, neu efallai nas anfonwyd hwy. Edrychwch ar y blwch allan: gellir eu hanfon eto yno.',
    'mail-long': 'Mae llawer yn aros. Gwiriwch y gweinydd post; rhoddir cynnig arni dro ar ôl tro.',
    'disk-ok': 'Mae lle.',
    'disk-low': 'Mae’n llenwi. Gwnewch le, neu symudwch hen gopïau wrth gefn i rywle arall.',
    'disk-full': 'Mae bron yn llawn. Gwnewch le nawr: pan fydd yn llawn, ni ellir cadw dim.',
    'backups-ok': 'Mae’r un diwethaf yn llai na diwrnod oed, ac fe’i gwiriwyd.',
    'backups-none': 'Nid oes un eto. Dewiswch awr ar eu cyfer yn y gosodiadau.',
    'backups-old':
      'Mae’r un da diwethaf yn fwy na diwrnod oed. Gwiriwch yr awr yn y gosodiadau, a’r ffolder copïau wrth gefn.',
    'backups-failed':
      'Methodd yr un diwethaf. Edrychwch ar log y gweinydd, ac a oes lle yn y ffolder copïau wrth gefn.',
    unknown: 'Ni ellid canfod hyn. Edrychwch ar log y gweinydd.',
  },
  figures: {
    title: 'Ffigurau',
    engine: 'Chwilio gyda',
    records: 'Cofnodion y gall darllenwyr ddod o hyd iddynt',
    outbox: 'Yn aros i’w dweud wrth y gweinydd chwilio',
    mail: 'E-byst yn aros i’w hanfon',
    disk: 'Yn rhydd ar y ddisg',
    diskOf: (free, total) => `${free} o ${total}`,
    dataFolder: 'Maint y ffolder data',
    inMemory: 'Mae popeth yn y cof',
    backup: 'Y copi wrth gefn da diwethaf',
    never: 'Byth',
    scheduled: 'Copïau wrth gefn gan y porth ei hun',
    yes: 'Bob dydd',
    no: 'Na',
    node: 'Fersiwn Node.js',
    gigabytes: (n) => `${n} GB`,
  },
  runs: {
    title: 'Yr hyn y mae’r porth yn ei wneud ohono’i hun',
    text: 'Pryd y rhedodd pob un ddiwethaf ers i’r porth gychwyn. Mae rhai’n rhedeg bob ychydig eiliadau, rhai ychydig weithiau’r dydd.',
    job: 'Beth',
    at: 'Rhedodd ddiwethaf',
    notYet: 'Ddim ers iddo gychwyn',
    notSetUp: 'Heb ei osod ar y porth hwn',
    jobs: {
      outbox: 'Yn dweud wrth y gweinydd chwilio beth a newidiodd',
      mail: 'Yn anfon e-byst',
      'search-checks': 'Yn cymharu’r mynegai chwilio â’r gronfa ddata',
      reminders: 'Yn atgoffa sefydliadau i edrych ar eu hastudiaethau achos eto',
      scans: 'Yn cael chwilio ffeiliau am feirysau',
      imports: 'Yn gwirio ac yn mewnforio ffeiliau o achosion',
      'link-checks': 'Yn rhoi cynnig ar y dolenni yn yr hyn a gyhoeddwyd',
      publishing: 'Yn cyhoeddi’r hyn sy’n ddyledus',
      backups: 'Yn edrych a oes copi wrth gefn yn ddyledus',
      alerts: 'Yn dweud wrth bobl beth sy’n newydd yn eu chwiliadau',
    },
  },
}
