import type {
  casebookFields as englishFields,
  casebookGroupWords as englishGroupWords,
  casebookRows as englishRows,
} from '../en/casebook-fields.ts'

export const casebookFields: typeof englishFields = {
  title: {
    label: 'Teitl',
    hint: "Dywedwch beth y mae'r llyfr achosion yn ei gasglu ynghyd.",
    example: 'Ein Canfyddiadau: atgyweirio tai',
  },
  summary: {
    label: 'Crynodeb',
    hint: 'Dywedwch mewn dwy neu dair brawddeg beth sydd ynddo a phwy y bydd yn eu helpu.',
    example:
      "Deuddeg achos am leithder, gollyngiadau ac oedi, gyda'r hyn y cytunodd pob landlord i'w wneud. Fe'i bwriedir ar gyfer hyfforddi staff atgyweirio a staff cwynion.",
  },
  scheme: {
    label: 'Ombwdsmon',
    hint: "Dewiswch yr ombwdsmon y mae'r llyfr achosion hwn yn perthyn iddo.",
    example: 'Ombwdsmon Gwasanaethau Cyhoeddus Cymru',
  },
  period: {
    label: 'Cyfnod',
    hint: "Dywedwch o ba fisoedd neu flynyddoedd y daw'r achosion.",
    example: 'Ionawr i Fawrth 2025',
  },
  sector: {
    label: 'Sector',
    hint: "Dewiswch un dim ond os yw'r rhan fwyaf o'r achosion yn perthyn iddo.",
    example: 'Tai, ar gyfer llyfr achosion am atgyweirio',
  },
  themes: {
    label: 'Themâu',
    hint: 'Dewiswch hyd at 3.',
    example: 'Atgyweirio tai, lleithder a llwydni; Cadw cofnodion',
  },
  introduction: {
    label: 'Cyflwyniad',
    hint: 'Dywedwch pam y gwnaethoch ddewis yr achosion hyn a beth y dylai darllenwyr chwilio amdano.',
    example:
      "Gallai'r rhan fwyaf o'r cwynion hyn fod wedi'u datrys gydag un alwad ffôn. Wrth i chi ddarllen, gofynnwch pwy yn eich tîm chi fyddai wedi gwneud yr alwad honno.",
  },
  thematicReport: {
    label: 'Adroddiad thematig yw hwn',
    hint: "Ticiwch hwn a chadw er mwyn ysgrifennu rhagair, prif ganfyddiadau ac argymhellion hefyd. Themâu'r adroddiad fydd yr adrannau wedyn.",
    example:
      'Ticiwch ef ar gyfer canllaw fel “Cost tawelwch: beth sydd gan gwynion am waith trwsio yn gyffredin”.',
  },
  foreword: {
    label: 'Rhagair',
    hint: "Dywedwch pam y mae'r adroddiad hwn yn bwysig nawr, yn llais y sawl sy'n ei lofnodi.",
    example:
      "Bob mis mae pobl yn dweud wrthym na ffoniodd neb yn ôl. Mae'r adroddiad hwn yn sôn am gost tawelwch, ac am y gwasanaethau a roddodd derfyn arno.",
  },
  forewordBy: {
    label: "Pwy sy'n llofnodi'r rhagair",
    hint: 'Rhowch enw a swydd, neu dim ond y swydd.',
    example: 'Ombwdsmon Bro Esiampl',
  },
  lookedAt: {
    label: 'Beth y gwnaethoch edrych arno',
    hint: "Dywedwch sut y gwnaethoch ddewis yr achosion, a beth y gwnaethoch ei adael allan a pham. Dywedir wrth ddarllenwyr hefyd faint o achosion sydd, am faint o gyrff, ac o ba bryd: y porth sy'n eu cyfrif.",
    example:
      'Darllenasom bob penderfyniad am waith trwsio a wnaethom mewn dwy flynedd, a dewis y rhai y gall landlordiaid eraill ddysgu fwyaf ganddynt.',
  },
  keyFindings: {
    label: 'Prif ganfyddiadau',
    hint: "Dywedwch mewn ychydig bwyntiau beth y gwnaethoch ei ganfod ar draws yr holl themâu. Yn ei hadran ei hun y mae lle'r hyn a ganfuwyd ym mhob thema.",
    example:
      '- Nid oedd y cofnodion yn dweud beth a achosodd y lleithder.\n- Ni ddywedwyd wrth breswylwyr pan symudwyd ymweliad.',
  },
  reportRecommendations: {
    label: 'Argymhellion',
    hint: 'Bydd darllenwyr yn eu gweld wedi eu rhifo yn y drefn hon, fel y gellir eu dyfynnu.',
    example:
      '1. Ysgrifennu achos y lleithder yng nghofnod pob ymweliad. Gan bwy: landlordiaid cymdeithasol. Erbyn pryd: Mawrth 2027.',
  },
  questions: {
    label: 'Cwestiynau i fyrddau a phwyllgorau craffu',
    hint: "Rhestrwch beth y gallai'r rhai sy'n dwyn gwasanaeth i gyfrif ei ofyn iddo.",
    example: '- Sut y gwyddom fod gwaith trwsio wedi rhoi terfyn ar yr achos?',
  },
}

export const casebookGroupWords: typeof englishGroupWords = {
  about: {
    title: 'Am y llyfr achosion hwn',
    introduction:
      'Bydd darllenwyr yn gweld hyn cyn yr adrannau. Byddwch yn ychwanegu adrannau ac eitemau wedyn.',
  },
  report: {
    title: "Rhannau'r adroddiad",
    introduction:
      "Caiff rhan a adewir yn wag ei hepgor. Y themâu, gyda'r hyn a ganfuwyd ym mhob un a'i henghreifftiau, yw'r adrannau y byddwch yn eu trefnu wedyn.",
  },
}

export const casebookRows: typeof englishRows = {
  reportRecommendations: {
    singular: 'Argymhelliad',
    add: 'Ychwanegu argymhelliad arall',
    columns: {
      text: {
        label: 'Beth ddylid ei wneud',
        hint: 'Dywedwch un peth y gall rhywun ei wneud a dangos iddo gael ei wneud.',
        example: 'Ysgrifennu achos y lleithder yng nghofnod pob ymweliad.',
      },
      to: {
        label: 'Gan bwy',
        hint: 'Enwch pwy all ei wneud: corff, neu bob corff o un math.',
        example: 'Landlordiaid cymdeithasol',
      },
      by: {
        label: 'Erbyn pryd',
        hint: 'Gadewch ef yn wag os nad oes terfyn amser.',
        example: 'Mawrth 2027',
      },
    },
  },
}
