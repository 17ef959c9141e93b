import type { templates as english } from '../en/templates.ts'

export const templates: typeof english = {
  title: 'Templedi agenda',
  lead: 'Mae templed yn rhoi ei heitemau arferol i agenda, pob un â diben, munudau a chwestiynau. Mae’r cofnodion a ddewiswch yn mynd i’r lle y mae’n ei ddweud. Gallwch newid, symud neu dynnu pob eitem wedyn.',
  read: 'Darllen beth sydd ym mhob templed',
  caption: (template) => `Eitemau: ${template}`,
  item: 'Eitem',
  purpose: 'Diben',
  minutes: 'Munudau',
  records: 'Y cofnodion a ddewiswch',
  recordsPurpose: 'Fel y penderfynwch ar gyfer pob un',
  recordsQuestions: 'Awgrymir o bob cofnod',
  without: (minutes) => `${minutes} heb y cofnodion`,
  start: 'Dechrau agenda ohono',
  series: 'Trefnu cyfarfodydd tîm ag ef',
  use: {
    summary: 'Ychwanegu eitemau templed',
    text: 'Ni chollir dim sydd ar yr agenda hon: mae’r hyn y mae templed yn dechrau ag ef yn mynd yn gyntaf, a’r hyn y mae’n gorffen ag ef yn mynd yn olaf. Ni chaiff eitem sydd yma eisoes, yn ôl ei theitl, ei hychwanegu eto. Pan fydd agenda wedi mynd allan, maent i gyd yn dilyn ar y diwedd.',
    label: 'Templed',
    button: 'Ychwanegu ei eitemau',
  },
  agendaTitle: (template) => `${template}: arfer da`,
  about: {
    'team-meeting': 'Ar gyfer cyfarfod rheolaidd tîm sy’n gwneud arfer da yn eitem sefydlog.',
    'complaints-panel':
      'Ar gyfer y rhai sy’n edrych ar gwynion gyda’i gilydd: beth a ddaeth i law, beth a ddysgodd eraill, a beth sy’n newid yma.',
    'scrutiny-committee':
      'Ar gyfer pwyllgor sy’n edrych ar sut mae gwasanaeth yn perfformio, gyda thystiolaeth o fannau eraill, ac yn gwneud argymhellion.',
    board:
      'Ar gyfer bwrdd neu gabinet sydd am wybod beth mae cwynion a phrofiad eraill yn ei olygu i’w risgiau.',
  },
  items: {
    welcome: { title: 'Croeso ac ymddiheuriadau', questions: '' },
    apologies: { title: 'Ymddiheuriadau', questions: '' },
    declarations: { title: 'Datganiadau o fuddiant', questions: '' },
    minutes: { title: 'Cofnodion y cyfarfod diwethaf', questions: 'A ydynt yn gywir?' },
    actions: {
      title: 'Camau gweithredu o’r tro diwethaf',
      questions:
        'Beth sydd wedi’i wneud, a beth sy’n dangos hynny?\nBeth sydd wedi dod i stop, a phwy all helpu?',
    },
    complaints: {
      title: 'Cwynion a ddaeth i law ac a gaewyd ers y cyfarfod diwethaf',
      questions: 'Beth a gododd fwy nag unwaith?\nBle bu pobl yn aros yn rhy hir, a pham?',
    },
    assurance: {
      title: 'Cwynion a’r hyn a ddysgwyd ohonynt',
      questions: 'Beth sy’n wahanol i bobl ers yr adroddiad diwethaf?\nBeth sydd heb newid, a pham?',
    },
    risks: {
      title: 'Risgiau',
      questions:
        'Pa risg sy’n fwy na’r tro diwethaf?\nA allai’r hyn a aeth o’i le mewn mannau eraill ddigwydd yma?',
    },
    tryOut: {
      title: 'Beth fyddwn ni’n rhoi cynnig arno',
      questions: 'Beth o hyn a allai weithio yma?\nPwy sy’n rhoi cynnig arno, ac erbyn pryd?',
    },
    learning: {
      title: 'Dysgu o gwynion',
      questions: 'Beth fyddai wedi digwydd yma?\nBeth ydym ni’n ei newid, fel na fydd yn digwydd eto?',
    },
    recommendations: {
      title: 'Argymhellion sydd eto i’w gweithredu',
      questions: 'Pa rai sy’n hwyr, a beth sydd yn y ffordd?\nBeth sy’n dangos bod y lleill wedi’u gwneud?',
    },
    conclusions: {
      title: 'Casgliadau ac argymhellion',
      questions: 'Beth ydym ni’n ei argymell, ac i bwy?\nSut byddwn ni’n gweld ei fod wedi’i wneud?',
    },
    workProgramme: { title: 'Rhaglen waith', questions: 'Beth dylem edrych arno nesaf, a pham nawr?' },
    decisions: {
      title: 'Beth mae’r bwrdd yn gofyn amdano',
      questions: 'Beth ydym ni am ei weld, gan bwy, ac erbyn pryd?',
    },
    otherBusiness: { title: 'Unrhyw fater arall', questions: '' },
  },
}
