import type { caseStudyRows as english } from '../en/case-study-rows.ts'

export const caseStudyRows: typeof english = {
  partners: {
    singular: 'Partner',
    add: 'Ychwanegu partner arall',
    columns: {
      name: {
        label: "Enw'r sefydliad",
        hint: "Fel y mae'n ei alw ei hun. Daw enw y mae'r porth yn ei adnabod yn ddolen.",
        example: 'Cyfeillion Esiampl',
      },
      role: {
        label: 'Rôl',
        hint: "Nid oes rhaid i'r un sy'n arwain fod yr un sy'n llenwi hwn.",
        example: '',
      },
      part: {
        label: 'Beth a wnaeth?',
        hint: 'Yr hyn a gyfrannodd neu yr oedd yn gyfrifol amdano.',
        example: 'Cynnal y pedwar cyfarfod â thenantiaid',
      },
    },
  },
  youSaid: {
    singular: "Ateb i'r hyn a ddywedodd pobl",
    add: 'Ychwanegu un arall',
    columns: {
      said: {
        label: 'Dywedoch chi',
        hint: 'Yr hyn a ddywedodd pobl wrthych, yn eu geiriau eu hunain os gallwch.',
        example: "Rydyn ni'n gorfod esbonio'r cyfan eto wrth bob person sy'n galw",
      },
      did: {
        label: 'Gwnaethom ni',
        hint: 'Yr hyn a newidiodd o’i herwydd.',
        example: 'Mae gan bob cartref un person cyswllt a enwir, gyda rhif uniongyrchol',
      },
      couldNot: {
        label: 'Ni allem',
        hint: "Yr hyn na allech ei wneud, a pham. Bydd pobl yn ymddiried mwy yn y gweddill o'i herwydd.",
        example: "Archwilio ar benwythnosau: mae'r gyllideb yn talu am bum diwrnod, a gofynnom ddwywaith",
      },
    },
  },
  voices: {
    singular: 'Llais',
    add: 'Ychwanegu llais arall',
    columns: {
      quote: {
        label: 'Eu geiriau',
        hint: "Fel y'u dywedwyd. Gadewch allan unrhyw beth a allai ddangos pwy ydynt, oni bai eu bod am gael eu henwi.",
        example:
          "Mi ddaethon nhw efo peiriant ac mi wnaethon nhw fy nghoelio i. Dyna'r cwbl o'n i isio ers dau aeaf.",
      },
      who: {
        label: "Pwy sy'n siarad?",
        hint: 'Mewn geiriau cyffredinol, oni bai eu bod wedi cytuno i gael eu henwi.',
        example: 'Tenant, gogledd Cymru',
      },
      consentOn: {
        label: 'Pryd y cytunwyd i gael eu dyfynnu?',
        hint: "Rhaid iddynt wybod ble y bydd eu geiriau'n ymddangos, ac y gallant eu tynnu'n ôl unrhyw bryd.",
        example: '',
      },
      scope: {
        label: 'I beth y cytunwyd?',
        hint: "Rhaid eu bod wedi cytuno i'r porth. Dewiswch un yn unig o “heb enw” ac “wrth eu henw”.",
        example: '',
      },
    },
  },
  measures: {
    singular: 'Mesur',
    add: 'Ychwanegu mesur arall',
    columns: {
      label: {
        label: 'Beth a fesurwyd?',
        hint: 'Mewn ychydig eiriau; daw’r diffiniad nesaf.',
        example: 'Adroddiadau a atebwyd o fewn un diwrnod gwaith',
      },
      definition: {
        label: 'Sut y caiff ei gyfrif?',
        hint: 'Fel y byddai rhywun arall yn cael yr un ffigur.',
        example: "O'r adroddiad yn ein cyrraedd hyd at berson yn ateb; nid yw atebion awtomatig yn cyfrif",
      },
      unit: {
        label: 'Uned',
        hint: "Beth y mae'r ffigurau'n ei gyfrif. Gallwch wedyn deipio rhifau'n unig.",
        example: '',
      },
      direction: { label: "Pa gyfeiriad sy'n well?", hint: 'A yw rhif mwy yn newyddion da.', example: '' },
      baseline: { label: 'Cynt', hint: 'Y ffigur cyn y newid.', example: '41' },
      result: { label: 'Canlyniad', hint: 'Y ffigur ar ôl y newid.', example: '93' },
      target: {
        label: 'Targed',
        hint: 'Y ffigur yr oeddech yn anelu ato ac yn credu ei fod o fewn cyrraedd, os gwnaethoch osod un.',
        example: '90',
      },
      ideal: {
        label: 'Delfryd',
        hint: "Yr hyn a fyddai'n iawn i bawb, hyd yn oed os na allech ei gyrraedd.",
        example: '100',
      },
      targetReason: {
        label: 'Pam y targed hwn?',
        hint: 'Pam nad y ddelfryd, a pham nad llai.',
        example: 'Mae angen ail alwad ar un adroddiad o bob deg cyn y gall neb ddweud dim defnyddiol',
      },
      period: { label: 'Cyfnod', hint: 'Pryd y mesurwyd y ffigurau.', example: 'Ebrill 2023 i Fawrth 2024' },
      sampleSize: {
        label: 'Nifer y bobl neu achosion',
        hint: "Ar faint y mae'r canlyniad yn seiliedig. Ni ddangosir i ddarllenwyr ffigurau am lai na 5 o bobl, fel na ellir adnabod neb.",
        example: '1,204',
      },
      sample: {
        label: 'Pwy neu beth oeddent',
        hint: 'A sut y cawsant eu dewis.',
        example: 'Pob adroddiad yn y flwyddyn',
      },
      responseRate: {
        label: 'Cyfradd ymateb',
        hint: "Ar gyfer arolwg: faint o'r rhai a holwyd a atebodd.",
        example: '33%',
      },
    },
  },
  evidence: {
    singular: 'Darn o dystiolaeth',
    add: 'Ychwanegu darn arall o dystiolaeth',
    columns: {
      method: { label: 'Sut y cafodd ei chasglu?', hint: 'Dewiswch yr agosaf.', example: '' },
      description: {
        label: "Beth y mae'n ei ddangos?",
        hint: 'Dywedwch beth a ganfuwyd.',
        example: 'Dywedodd 8 o bob 10 tenant eu bod yn cael y wybodaeth ddiweddaraf',
      },
      doneBy: {
        label: 'Pwy a wnaeth hyn?',
        hint: 'Y sefydliad neu’r tîm, nid enw person.',
        example: 'Prifysgol Enghraifft',
      },
      independent: {
        label: "Cafodd ei chasglu'n annibynnol",
        hint: "Ticiwch hwn os nad yw'r bobl a'i casglodd yn rhedeg y gwasanaeth nac yn talu amdano.",
        example: '',
      },
      sample: { label: 'Sampl', hint: 'Faint o bobl neu achosion, a pha rai.', example: '210 o denantiaid' },
      responseRate: {
        label: 'Cyfradd ymateb',
        hint: "Ar gyfer arolwg: faint o'r rhai a holwyd a atebodd.",
        example: '41%',
      },
      fieldworkFrom: { label: 'Casglwyd o', hint: 'Y mis y dechreuodd.', example: '' },
      fieldworkTo: { label: 'Casglwyd hyd', hint: 'Y mis y daeth i ben.', example: '' },
      link: {
        label: 'Dolen',
        hint: "Y cyfeiriad gwe, os yw wedi'i chyhoeddi. Mae'n dechrau â https://",
        example: 'https://www.tai-enghraifft.example/arolwg-lleithder',
      },
      file: {
        label: 'Ffeil',
        hint: 'Os ydych wedi ychwanegu’r adroddiad at ffeiliau’r astudiaeth achos hon, dewiswch ef yma.',
        example: '',
      },
    },
  },
  reusedIn: {
    singular: 'Sefydliad',
    add: 'Ychwanegu sefydliad arall',
    columns: {
      name: {
        label: "Enw'r sefydliad",
        hint: 'Ei enw llawn, yn yr iaith rydych yn ysgrifennu ynddi.',
        example: 'Cartrefi Sampl',
      },
      role: {
        label: "Sut y mae'n ei ddefnyddio?",
        hint: 'Yr hyn a fabwysiadodd, a’r hyn y mae’n ei wneud yn wahanol.',
        example: "Mae'n defnyddio'r un cwestiynau ar yr alwad gyntaf, gydag addewid o ddau ddiwrnod",
      },
    },
  },
}
