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
}

export const casebookGroupWords: typeof englishGroupWords = {
  about: {
    title: 'Am y llyfr achosion hwn',
    introduction:
      'Bydd darllenwyr yn gweld hyn cyn yr adrannau. Byddwch yn ychwanegu adrannau ac eitemau wedyn.',
  },
}

export const casebookRows: typeof englishRows = {}
