import type { siteSettings as english } from '../en/site-settings.ts'

/** Y dudalen â gosodiadau'r porth. */
export const siteSettings: typeof english = {
  lead: 'Mae’r hyn a newidiwch yma’n gweithio ar unwaith, i bawb, ac fe’i nodir yn y cofnod archwilio.',
  totpRequired: {
    title: 'Ail ffactor',
    label: 'Rhaid i weinyddwyr y porth a golygyddion ombwdsmon ddefnyddio ail ffactor',
    hint: 'Bydd angen cod o ap ar eu ffôn arnynt wedyn yn ogystal â’u cyfrinair. Gofynnir i bwy bynnag sydd heb ei osod eto wneud hynny pan fyddant yn mewngofnodi nesaf.',
  },
  reviewersMayReviewOwnOrganisation: {
    title: 'Adolygu ar ran eich sefydliad eich hun',
    label: 'Caiff adolygwyr adolygu’r hyn a ysgrifennodd eraill yn eu sefydliad eu hunain',
    hint: 'Nid yw neb byth yn penderfynu ar ei waith ei hun. Heb y tic, bydd adolygwyr hefyd yn gadael popeth o’u sefydliad eu hunain i eraill: gwnewch yn siŵr fod digon o adolygwyr.',
  },
  backupHour: {
    title: 'Copïau wrth gefn',
    label: 'Pryd y gwneir copi wrth gefn?',
    hint: 'Bob dydd yn yr awr sy’n dechrau bryd hynny, amser Llundain. Cedwir copïau am 7 diwrnod, 4 wythnos a 12 mis.',
    never: 'Nid gan y porth',
  },
  save: 'Cadw’r gosodiadau',
  saved: 'Mae’r gosodiadau wedi’u cadw',
  environment:
    'Yr hyn y mae ei angen ar y porth i ddechrau, megis ei gyfeiriad, ei ffolder data a’i weinydd post, mae pwy bynnag sy’n rhedeg y gweinydd yn ei osod.',
}
