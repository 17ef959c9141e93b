import type { voices as english } from '../en/voices.ts'

export const voices: typeof english = {
  title: 'Lleisiau yn yr astudiaeth achos hon',
  lead: "Gall pawb a ddyfynnir dynnu eu geiriau'n ôl unrhyw bryd. Byddant wedyn yn gadael pob tudalen, drafft a hen argraffiad ar unwaith, ac ni ellir eu hadfer.",
  none: 'Ni ddyfynnir neb yn yr astudiaeth achos hon.',
  agreed: (date: string) => `Cytunwyd ar ${date}`,
  editions: (list: string) => `Yn argraffiad ${list}`,
  withdraw: "Tynnu'r geiriau hyn allan",
  sure: "Tynnu'r geiriau hyn allan o bobman?",
  whatGoes:
    "Byddant yn gadael y dudalen gyhoeddus, y drafft, pob hen argraffiad, y chwiliad, a'r hyn a anfonwyd at adolygwyr. Dim ond dweud bod rhywun wedi tynnu ei eiriau'n ôl a wna hen argraffiadau. Ni all neb ddadwneud hyn.",
  confirm: 'Eu tynnu allan o bobman',
  keep: 'Eu cadw',
  done: "Mae'r geiriau wedi mynd o bob tudalen, drafft ac argraffiad.",
  doneNext:
    'Os ysgrifennwyd yr un geiriau mewn man arall yn yr astudiaeth achos, megis yn ei hanes, newidiwch nhw yno hefyd.',
  link: "Lleisiau, a'u tynnu'n ôl",
  readers: "Gall unrhyw un a ddyfynnir yma dynnu ei eiriau'n ôl unrhyw bryd: ysgrifennwch at y cyswllt isod.",
}
