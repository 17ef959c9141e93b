import type {
  excerptFields as englishFields,
  excerptGroupWords as englishGroupWords,
  excerptRows as englishRows,
} from '../en/excerpt-fields.ts'

export const excerptFields: typeof englishFields = {
  title: {
    label: 'Teitl',
    hint: "Dywedwch beth yw pwnc yr achos. Peidiwch ag enwi'r person a gwynodd nac awgrymu pwy ydyw.",
    example: 'Oedi cyn atgyweirio to a oedd yn gollwng',
  },
  summary: {
    label: 'Crynodeb',
    hint: 'Dywedwch mewn dwy neu dair brawddeg beth oedd y gŵyn, beth a ganfuwyd a beth y cytunwyd arno.',
    example:
      'Cwynodd Ms A fod ei tho wedi gollwng am 14 mis. Canfuom fod y cyngor wedi colli dau adroddiad ac na ddilynodd ei bolisi atgyweirio. Cytunodd i ymddiheuro, talu £750 a gwirio ei waith atgyweirio arall sydd heb ei gwblhau.',
  },
  scheme: {
    label: 'Ombwdsmon',
    hint: 'Dewiswch yr ombwdsmon a benderfynodd yr achos.',
    example: 'Ombwdsmon Gwasanaethau Cyhoeddus Cymru',
  },
  references: {
    label: 'Cyfeirnodau achos',
    hint: "Ychwanegwch bob cyfeirnod sydd gan yr achos, yn y ffurf y mae'r ombwdsmon yn ei defnyddio.",
    example: 'DEMO-0001',
  },
  caseAgainst: {
    label: 'Achos yn erbyn',
    hint: 'Dewiswch y sefydliad y cwynwyd amdano. Gadewch hwn yn wag os na ddylid ei enwi.',
    example: 'Cyngor Enghraifft',
  },
  anonymousBody: {
    label: "Achos yn erbyn, os nad yw'n cael ei enwi",
    hint: "Disgrifiwch y sefydliad mewn ffordd nad yw'n datgelu pwy ydyw.",
    example: 'Practis meddyg teulu yn ardal Bwrdd Iechyd Bro Esiampl',
  },
  reportDate: {
    label: 'Dyddiad yr adroddiad',
    hint: "Rhowch y dyddiad sydd ar yr adroddiad neu'r penderfyniad.",
    example: '14 Mawrth 2025',
  },
  reportType: {
    label: 'Math o adroddiad',
    hint: 'Dewiswch y math o adroddiad neu benderfyniad y daw hwn ohono.',
    example: 'Adroddiad ymchwiliad',
  },
  sector: {
    label: 'Sector',
    hint: 'Dewiswch sector y sefydliad y cwynwyd amdano.',
    example: 'Tai, ar gyfer cwyn am gymdeithas tai',
  },
  region: {
    label: 'Rhanbarth',
    hint: "Dewiswch ble y digwyddodd. Gadewch hwn yn wag os byddai'n helpu i ddatgelu pwy yw rhywun.",
    example: 'De-orllewin Cymru',
  },
  subject: {
    label: 'Pwnc',
    hint: "Dewiswch y pennawd yn y llyfr achosion y mae'n perthyn iddo.",
    example: 'Tai',
  },
  subSubject: {
    label: 'Is-bwnc',
    hint: 'Nodwch y pwnc yn fanylach, os yw hynny o gymorth.',
    example: 'Atgyweirio a chynnal a chadw',
  },
  themes: {
    label: 'Themâu',
    hint: "Dewiswch hyd at 3. Mae themâu'n dod â detholiadau ac astudiaethau achos ynghyd wrth chwilio.",
    example: 'Atgyweirio tai, lleithder a llwydni; Trin cwynion a gwneud iawn',
  },
  heads: {
    label: "Elfennau'r gŵyn",
    hint: "Ychwanegwch bob rhan o'r gŵyn gyda'i chanlyniad ei hun. Cyfrifir canlyniad yr achos o'r rhain.",
    example:
      'Un elfen: “Cymerodd y cyngor ormod o amser i atgyweirio’r to”, cadarnhawyd. Un arall: “Nid atebodd neb ei galwadau”, cadarnhawyd yn rhannol.',
  },
  complaint: {
    label: 'Y gŵyn',
    hint: 'Dywedwch am beth y cwynodd y person. Defnyddiwch "Ms A" neu "Mr B", a hepgorwch unrhyw beth sy\'n datgelu pwy ydyw.',
    example:
      "Cwynodd Ms A fod y cyngor wedi cymryd 14 mis i atgyweirio ei tho, ac na chafodd ateb i'w galwadau.",
  },
  findings: {
    label: 'Y canfyddiadau',
    hint: "Dywedwch beth a ganfuwyd ar bob elfen o'r gŵyn, a pham.",
    example:
      "Derbyniodd y cyngor bedwar adroddiad a chofnododd ddau. Mae ei bolisi'n addo archwiliad o fewn 10 diwrnod gwaith. Cynhaliwyd yr archwiliad cyntaf ar ôl pum mis.",
  },
  agreedAction: {
    label: 'Y camau y cytunwyd arnynt',
    hint: "Dywedwch beth y cytunodd y sefydliad i'w wneud, ac erbyn pryd.",
    example:
      "O fewn un mis bydd y cyngor yn ymddiheuro i Ms A, yn talu £750 iddi ac yn cwblhau'r gwaith atgyweirio.",
  },
  recommendations: {
    label: 'Argymhellion',
    hint: 'Ychwanegwch bob un ar wahân, fel y gall darllenwyr ddod o hyd iddo a gweld beth a ddigwyddodd wedyn.',
    example:
      'Un i’r unigolyn: “Ymddiheuro i Ms A”, ymddiheuriad, erbyn 14 Ebrill 2025. Un i’r gwasanaeth: “Gwirio pob gwaith atgyweirio to sydd heb ei orffen”, archwiliad, erbyn 14 Mehefin 2025.',
  },
  learningPoints: {
    label: 'Pwyntiau dysgu',
    hint: "Dywedwch beth y dylai unrhyw sefydliad â gwasanaeth tebyg ei ddysgu o'r achos hwn.",
    example:
      "Rhowch un cyfeirnod i bob adroddiad, sut bynnag y mae'n cyrraedd. Dywedwch wrth bobl pryd i ddisgwyl ateb, a gwiriwch eu bod wedi'i gael.",
  },
  goodPracticeNoted: {
    label: 'Nodwyd arfer da',
    hint: "Ticiwch hwn os yw'r adroddiad yn dweud bod rhywbeth wedi'i wneud yn dda.",
    example:
      'Ticiwch ef pan fydd yr adroddiad yn dweud, er enghraifft, fod y cyngor wedi rhoi gwybod i Ms A bob wythnos.',
  },
  goodPractice: {
    label: 'Beth a wnaed yn dda?',
    hint: 'Dywedwch beth a wnaeth y sefydliad y gallai eraill ei efelychu.',
    example:
      'Ffoniodd y cyngor Ms A bob wythnos tra oedd y gwaith yn mynd rhagddo, a chadwodd nodyn clir o bob galwad.',
  },
  legislation: {
    label: 'Deddfwriaeth',
    hint: "Enwch y Deddfau, y rheoliadau neu'r canllawiau statudol y mae'r canfyddiadau'n dibynnu arnynt.",
    example: 'Deddf Ombwdsmon Gwasanaethau Cyhoeddus (Cymru) 2019',
  },
  reportLink: {
    label: "Dolen i'r adroddiad llawn",
    hint: "Rhowch y cyfeiriad gwe. Mae'n dechrau â https://",
    example: 'https://www.ombwdsmon.example/adroddiadau/DEMO-0001',
  },
}

export const excerptGroupWords: typeof englishGroupWords = {
  case: {
    title: 'Yr achos',
    introduction: 'Beth a benderfynwyd, pryd, ac am ba sefydliad.',
  },
  complaint: {
    title: "Y gŵyn a'r canfyddiadau",
    introduction: 'Am beth y cwynwyd, beth a ganfuwyd a beth y cytunwyd arno. Peidiwch ag enwi neb.',
  },
  recommendations: {
    title: 'Argymhellion',
    introduction: "Yr hyn y gofynnwyd i'r sefydliad ei wneud, i'r person ac i'r gwasanaeth.",
  },
  learning: {
    title: 'Dysgu',
    introduction: "Yr hyn y gall sefydliadau eraill ei ddysgu o'r achos.",
  },
}

export const excerptRows: typeof englishRows = {
  references: {
    singular: 'Cyfeirnod achos',
    add: 'Ychwanegu cyfeirnod arall',
    columns: {
      reference: { label: 'Cyfeirnod', hint: 'Fel y mae yn yr adroddiad.', example: 'DEMO-0001' },
    },
  },
  heads: {
    singular: "Elfen o'r gŵyn",
    add: "Ychwanegu elfen arall o'r gŵyn",
    columns: {
      text: {
        label: 'Am beth y cwynwyd?',
        hint: 'Un rhan o’r gŵyn, mewn un frawddeg.',
        example: "Cymerodd y cyngor ormod o amser i atgyweirio'r to",
      },
      outcome: { label: 'Canlyniad', hint: 'Canlyniad yr elfen hon yn unig.', example: '' },
      wording: {
        label: 'Geiriad yr ombwdsmon ei hun',
        hint: "Dim ond os yw'n wahanol i'r canlyniad a ddewiswyd.",
        example: 'Camweinyddu difrifol',
      },
    },
  },
  recommendations: {
    singular: 'Argymhelliad',
    add: 'Ychwanegu argymhelliad arall',
    columns: {
      text: {
        label: 'Beth a argymhellwyd?',
        hint: 'Un argymhelliad, fel y mae’r adroddiad yn ei eirio.',
        example: 'Ymddiheuro i Ms A am yr oedi ac am beidio ag ateb ei galwadau',
      },
      kind: { label: 'Math o argymhelliad', hint: 'Dewiswch yr agosaf.', example: '' },
      beneficiary: {
        label: 'Ar gyfer pwy y mae?',
        hint: 'Y person a gwynodd, neu bawb sy’n defnyddio’r gwasanaeth.',
        example: '',
      },
      amount: { label: 'Swm mewn punnoedd', hint: 'Dim ond ar gyfer taliad.', example: '750' },
      due: {
        label: 'Dyddiad cau',
        hint: 'Y diwrnod yr oedd i’w wneud erbyn, lle mae’r adroddiad yn enwi un.',
        example: '',
      },
      within: {
        label: 'Neu i’w wneud o fewn',
        hint: 'Yn cyfrif o ddyddiad yr adroddiad. Nid yw penwythnosau na gwyliau banc cenedl yr ombwdsmon yn ddiwrnodau gwaith; mae darllenwyr yn gweld y diwrnod y daw iddo, lle mae’r porth yn gwybod gwyliau banc y flwyddyn.',
        example: '',
      },
      status: { label: "A yw wedi'i gyflawni?", hint: 'Hyd y gwyddoch heddiw.', example: '' },
    },
  },
}
