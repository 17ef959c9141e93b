import type { home as english } from '../en/home.ts'

/** The home page, in Welsh. */
export const home: typeof english = {
  title: 'Dod o hyd i’r hyn a weithiodd i eraill, a rhannu’r hyn a weithiodd i chi',
  lead: 'Astudiaethau achos gan wasanaethau cyhoeddus, a detholiadau o lyfrau achosion ombwdsmyn, mewn un lle. Gall unrhyw un eu darllen; nid oes angen cyfrif i chwilio.',
  searchLabel: 'Chwilio astudiaethau achos a llyfrau achosion',
  searchHint: 'Er enghraifft: lleithder a llwydni, rhyddhau o’r ysbyty, ymdrin â chwynion',
  searchButton: 'Chwilio',
  newest: 'Beth sy’n newydd',
  newestMore: 'Gweld popeth, y diweddaraf yn gyntaf',
  newestNone: 'Nid oes dim wedi’i gyhoeddi eto.',
  themes: 'Pori yn ôl thema',
  takePart: 'Tair ffordd o gymryd rhan',
  ways: {
    search: {
      title: 'Chwiliwch cyn dechrau',
      text: 'Efallai fod rhywun wedi wynebu eich problem chi yn barod. Gwelwch beth a wnaethant, beth oedd y gost, a beth na weithiodd.',
      link: 'Chwilio’r porth',
    },
    share: {
      title: 'Rhannwch arfer da',
      text: 'Mae pum munud yn ddigon ar gyfer fersiwn gyntaf. Bydd adolygydd nad ysgrifennodd ddim ohono yn ei ddarllen cyn iddo gael ei gyhoeddi.',
      link: 'Rhannu astudiaeth achos',
    },
    agenda: {
      title: 'Rhowch ef ar yr agenda',
      text: 'Gwnewch arfer da yn eitem sefydlog: casglwch yr hyn sy’n werth ei drafod, ac ewch ag ef at eich tîm fel dogfen Word.',
      link: 'Agor eich agenda',
    },
  },
  casebooks: {
    title: 'Llyfrau achosion ar gyfer hyfforddiant',
    text: 'Mae golygyddion yr ombwdsmyn yn dewis achosion sy’n dysgu rhywbeth, yn eu rhoi mewn trefn, ac yn dweud pam eu bod yn bwysig. Defnyddiwch nhw gyda staff gwasanaethau a chwynion.',
    link: 'Gweld y llyfrau achosion',
  },
  help: {
    title: 'Cymorth',
    lead: 'Sut i ddefnyddio’r porth, a’r hyn y mae’n ei addo.',
    all: 'Pob tudalen gymorth',
  },
}
