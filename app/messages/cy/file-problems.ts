import type { fileProblems as english } from '../en/file-problems.ts'

/** Why a file was not taken, in Welsh. */
export const fileProblems: typeof english = {
  'file-empty': ({ name }) => `Mae “${name}” yn wag`,
  'attachment-too-large': ({ name, limit }) => `Mae “${name}” yn rhy fawr: gall ffeil fod hyd at ${limit} MB`,
  'too-many-files': ({ name, limit }) =>
    `Ni ychwanegwyd “${name}”: gellir cael ${limit} ffeil ar y mwyaf. Tynnwch un yn gyntaf`,
  'files-too-large': ({ name, limit }) =>
    `Ni ychwanegwyd “${name}”: gall yr holl ffeiliau gyda’i gilydd fod hyd at ${limit} MB. Tynnwch un yn gyntaf, neu gwnewch hi’n llai`,
  'file-kind-not-taken': ({ name }) =>
    `Nid yw “${name}” yn fath o ffeil rydym yn ei dderbyn. Defnyddiwch PDF, DOCX, XLSX, PPTX, CSV, PNG, JPG neu WEBP`,
  'file-is-not-its-kind': ({ name }) =>
    `Nid “${name}” yw’r math o ffeil y mae ei henw’n ei ddweud. Agorwch hi, cadwch hi eto yn y fformat hwnnw, yna ychwanegwch hi eto`,
  'file-damaged': ({ name }) =>
    `Mae “${name}” wedi’i difrodi neu’n anghyflawn. Agorwch hi, cadwch hi eto, yna ychwanegwch hi eto`,
  'file-locked': ({ name }) =>
    `Mae cyfrinair ar “${name}” neu mae wedi’i hamgryptio. Cadwch hi hebddo, yna ychwanegwch hi eto`,
  'file-has-macros': ({ name }) => `Mae macros yn “${name}”. Cadwch hi fel ffeil heb facros`,
  'file-has-formulas': ({ name }) =>
    `Mae celloedd yn “${name}” y byddai taenlen yn eu rhedeg fel fformiwlâu (maent yn dechrau â =, +, - neu @). Cadwch y gwerthoedd yn unig`,
  'file-holds-objects': ({ name }) =>
    `Mae ffeiliau neu raglenni eraill y tu mewn i “${name}”. Tynnwch nhw allan, yna ychwanegwch hi eto`,
  'file-runs-something': ({ name }) =>
    `Mae “${name}” yn rhedeg sgriptiau neu raglenni, neu’n anfon yr hyn a deipir ynddi. Argraffwch hi i PDF newydd, yna ychwanegwch hwnnw`,
  'file-reaches-out': ({ name }) =>
    `Mae “${name}” yn nôl templed, llun neu wrthrych o rywle arall pan gaiff ei hagor. Rhowch ef yn y ffeil ei hun`,
  'file-unpacks-too-large': ({ name }) =>
    `Mae “${name}” yn dadbacio i lawer mwy na’i maint. Gwnewch hi’n llai, er enghraifft drwy gadw ei lluniau’n llai`,
  'file-took-too-long': ({ name }) =>
    `Cymerodd “${name}” ormod o amser i’w gwirio. Gwnewch hi’n fyrrach neu’n symlach, yna ychwanegwch hi eto`,
  'file-there-already': ({ name }) => `Mae “${name}” yn y rhestr eisoes`,
  'file-infected': ({ name }) => `Ni chadwyd “${name}”: daeth y sganiwr firysau o hyd i rywbeth ynddi`,
  'image-too-large': ({ name }) =>
    `Mae gormod o bicseli yn “${name}”: 50 megapicsel ar y mwyaf. Gwnewch hi’n llai`,
  'alt-required': ({ name }) =>
    `Disgrifiwch yr hyn y mae “${name}” yn ei ddangos, i bobl na allant ei weld (Ffeiliau a lluniau)`,
  'file-waits-for-scan': ({ name }) =>
    `Nid yw “${name}” wedi’i gwirio am firysau eto. Arhoswch ychydig funudau, neu tynnwch hi (Ffeiliau a lluniau)`,
}
