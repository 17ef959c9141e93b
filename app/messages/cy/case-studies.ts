import type { caseStudies as english } from '../en/case-studies.ts'

export const caseStudies: typeof english = {
  units: {
    percent: { other: '#%' },
    people: { one: '# person', two: '# berson', few: '# pherson', many: '# pherson', other: '# o bobl' },
    cases: { one: '# achos', other: '# o achosion', two: '# achos', few: '# achos', many: '# achos' },
    minutes: { one: '# funud', two: '# funud', few: '# munud', other: '# munud' },
    hours: { one: '# awr', other: '# awr' },
    days: { one: '# diwrnod', two: '# ddiwrnod', few: '# diwrnod', other: '# diwrnod' },
    'working-days': {
      one: '# diwrnod gwaith',
      two: '# ddiwrnod gwaith',
      few: '# diwrnod gwaith',
      other: '# diwrnod gwaith',
    },
    weeks: { one: '# wythnos', other: '# wythnos' },
    months: { one: '# mis', two: '# fis', few: '# mis', other: '# mis' },
    pounds: { other: '£#' },
    score: { other: '#' },
  },
  fewerThanFive: 'llai na 5 (heb ei ddangos)',
  whyHidden: 'Ni ddangosir ffigurau am lai na 5 o bobl, fel na ellir adnabod neb.',
  figures: { baseline: 'Cynt', result: 'Canlyniad', target: 'Targed', ideal: 'Delfryd' },
  figure: 'Ffigur',
  value: 'Gwerth',
  chartOf: (measure: string, figures: string) => `Siart bar: ${measure}. ${figures}`,
  outcomes: {
    'target-met': 'Cyrhaeddwyd y targed.',
    'target-not-met': 'Ni chyrhaeddwyd y targed.',
    better: "Gwell nag o'r blaen.",
    worse: "Gwaeth nag o'r blaen.",
    'no-change': "Dim gwahanol i'r hyn oedd o'r blaen.",
  },
  independent: 'Annibynnol',
  fieldwork: 'Pryd y cafodd ei chasglu',
  fromTo: (from: string, to: string) => `${from} hyd ${to}`,
  readEvidence: (method: string) => `Darllenwch: ${method}`,
  stages: {
    caption: "I ba raddau y bu pobl yn rhan o'r gwaith",
    stage: 'Cam',
    rung: 'Pa mor bell',
    step: (rung: number, of: number) => `gris ${rung} o ${of}`,
  },
  voice: {
    agreed: (month: string) => `Dyfynnir gyda chydsyniad, a roddwyd ym mis ${month}.`,
    training: 'Cytunwyd i gael eu dyfynnu mewn hyfforddiant hefyd.',
    withdrawn: {
      one: "Mae un person wedi tynnu ei eiriau'n ôl.",
      two: "Mae # berson wedi tynnu eu geiriau'n ôl.",
      few: "Mae # pherson wedi tynnu eu geiriau'n ôl.",
      other: "Mae # o bobl wedi tynnu eu geiriau'n ôl.",
    },
  },
  money: {
    caption: 'Mewn ffigurau',
    what: 'Beth',
    amount: 'Swm',
    setUp: 'Ei sefydlu, unwaith',
    running: 'Ei redeg, bob blwyddyn',
    saving: 'Arbedir, bob blwyddyn',
    paysBack: (months: number) =>
      months <= 1
        ? "Yn ôl y ffigurau hyn, mae'n talu amdano'i hun o fewn mis."
        : `Yn ôl y ffigurau hyn, mae'n talu amdano'i hun ymhen tua ${months} mis.`,
    gains: (amount: string) =>
      `Yn ôl y ffigurau hyn, mae'n arbed ${amount} y flwyddyn yn fwy nag y mae'n ei gostio i'w redeg.`,
    costs: (amount: string) =>
      `Yn ôl y ffigurau hyn, mae'n costio ${amount} y flwyddyn yn fwy nag y mae'n ei arbed.`,
    even: "Yn ôl y ffigurau hyn, mae'n arbed bob blwyddyn yr hyn y mae'n ei gostio i'w redeg.",
  },
  evidence: {
    tried:
      "Cyhoeddwyd yn fwriadol: mae gwybod beth nad yw'n gweithio yn arbed i eraill y gost o ddarganfod hynny.",
    reasons: {
      'nothing-attached': 'Fe’i disgrifir, heb atodi ffigur na thystiolaeth.',
      'own-account': 'Mae’n seiliedig ar dystiolaeth a gasglodd y sefydliad ei hun.',
      'figure-alone': 'Mae’n seiliedig ar ganlyniad heb ddim i’w gymharu ag ef.',
      'compared-with-before': 'Cymherir canlyniad â’r hyn oedd o’r blaen.',
      'compared-with-target': 'Cymherir canlyniad â tharged.',
      'comparison-group': 'Cafodd ei brofi yn erbyn grŵp lle na newidiwyd dim.',
      independent: 'Cafodd ei brofi’n annibynnol.',
      'used-elsewhere': 'Cafodd ei fesur neu ei brofi, ac mae sefydliad arall yn ei ddefnyddio hefyd.',
      'repeated-elsewhere':
        'Cafodd ei fesur neu ei brofi, ac mae sefydliad arall wedi mesur ei ganlyniad ei hun.',
    },
    raise: 'Beth fyddai’n ei chodi',
    steps: {
      'add-a-figure': 'ffigur sy’n dangos beth a newidiodd, ynghyd â’r hyn oedd o’r blaen',
      'add-the-result': 'y canlyniad, wrth ochr y ffigur o’r blaen',
      'add-what-it-was-before': 'beth oedd y ffigur o’r blaen, neu’r targed a osodwyd',
      'have-it-tested':
        'tystiolaeth a gasglwyd gan bobl nad ydynt yn rhedeg y gwasanaeth nac yn talu amdano, neu gymhariaeth â grŵp lle na newidiwyd dim',
      'see-it-repeated': 'sefydliad arall sy’n ei ddefnyddio ac yn mesur ei ganlyniad ei hun',
    },
    surer: 'Beth fyddai’n gwneud y wers yn sicrach',
  },
}
