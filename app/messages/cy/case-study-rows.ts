import type { caseStudyRows as english } from '../en/case-study-rows.ts'

export const caseStudyRows: typeof english = {
  partners: {
    singular: 'Partner',
    add: 'Ychwanegu partner arall',
    columns: {
      name: { label: "Enw'r partner", hint: '', example: 'Cyfeillion Esiampl' },
      role: { label: 'Beth a wnaeth?', hint: '', example: 'Cynnal y pedwar cyfarfod â thenantiaid' },
    },
  },
  measures: {
    singular: 'Mesur',
    add: 'Ychwanegu mesur arall',
    columns: {
      label: {
        label: 'Beth a fesurwyd?',
        hint: '',
        example: 'Adroddiadau a atebwyd o fewn un diwrnod gwaith',
      },
      direction: { label: "Pa gyfeiriad sy'n well?", hint: '', example: '' },
      baseline: { label: 'Cynt', hint: 'Y ffigur cyn y newid.', example: '41%' },
      target: {
        label: 'Targed',
        hint: 'Y ffigur yr oeddech yn anelu ato, os gwnaethoch osod un.',
        example: '90%',
      },
      result: { label: 'Canlyniad', hint: 'Y ffigur ar ôl y newid.', example: '93%' },
      period: { label: 'Cyfnod', hint: 'Pryd y mesurwyd y canlyniad.', example: 'Ebrill 2023 i Fawrth 2024' },
      sample: {
        label: 'Sampl',
        hint: "Faint o bobl neu achosion y mae'n seiliedig arnynt, a chyfradd ymateb arolwg.",
        example: '1,204 o adroddiadau',
      },
    },
  },
  evidence: {
    singular: 'Darn o dystiolaeth',
    add: 'Ychwanegu darn arall o dystiolaeth',
    columns: {
      method: { label: 'Sut y cafodd ei chasglu?', hint: '', example: '' },
      description: {
        label: "Beth y mae'n ei ddangos?",
        hint: 'Dywedwch beth a ganfuwyd, gan bwy a phryd.',
        example:
          "O'r 210 o denantiaid a holwyd ym mis Mai 2024, dywedodd 8 o bob 10 eu bod yn cael y wybodaeth ddiweddaraf",
      },
      independent: {
        label: "Cafodd ei chasglu'n annibynnol",
        hint: "Ticiwch hwn os nad yw'r bobl a'i casglodd yn rhedeg y gwasanaeth nac yn talu amdano.",
        example: '',
      },
      link: {
        label: 'Dolen',
        hint: "Y cyfeiriad gwe, os yw wedi'i chyhoeddi. Mae'n dechrau â https://",
        example: 'https://www.tai-enghraifft.example/arolwg-lleithder',
      },
    },
  },
  reusedIn: {
    singular: 'Sefydliad',
    add: 'Ychwanegu sefydliad arall',
    columns: {
      name: { label: "Enw'r sefydliad", hint: '', example: 'Cartrefi Sampl' },
      role: {
        label: "Sut y mae'n ei ddefnyddio?",
        hint: '',
        example: "Mae'n defnyddio'r un cwestiynau ar yr alwad gyntaf, gydag addewid o ddau ddiwrnod",
      },
    },
  },
}
