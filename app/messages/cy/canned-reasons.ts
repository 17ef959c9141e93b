import type { cannedReasons as english } from '../en/canned-reasons.ts'

export const cannedReasons: typeof english = {
  unclear:
    'Nid oedd yn glir i ni beth yw ystyr hyn. Dywedwch ef eto fel y byddech wrth gydweithiwr mewn man arall.',
  'too-long': 'Cwtogwch hwn i’r hyn sydd ei angen ar sefydliad arall i wneud yr un peth.',
  jargon: 'Defnyddiwch eiriau bob dydd, neu eglurwch y geiriau nad yw ond pobl yn eich maes yn eu deall.',
  abbreviation: 'Ysgrifennwch y byrfoddau’n llawn y tro cyntaf y byddwch yn eu defnyddio.',
  'identifies-somebody':
    'Gellid adnabod rhywun yma. Tynnwch yr hyn nad oes ei angen: enwau, lleoedd, union ddyddiadau neu oedrannau.',
  'needs-source': 'Dywedwch o ble y daw’r ffigur neu’r honiad hwn.',
  'sounds-like-advertising':
    'Dywedwch beth ddigwyddodd, heb ganmol. Mae darllenwyr yn ymddiried mwy mewn ffeithiau plaen.',
  'title-says-little':
    'Gadewch i’r teitl ddweud beth a wnaed, fel y bydd rhywun sy’n chwilio yn gwybod am beth y mae’n sôn.',
  'title-names-project':
    'Nid yw enw’r prosiect yn golygu dim i bobl mewn mannau eraill. Dywedwch beth mae’n ei wneud yn lle hynny.',
  'summary-repeats-title':
    'Mae’r crynodeb yn ailadrodd y teitl. Dywedwch beth oedd y broblem a beth ddaeth ohoni.',
  'summary-without-result': 'Gadewch i’r crynodeb ddweud beth newidiodd, neu na newidiodd dim.',
  'problem-for-whom': 'Dywedwch i bwy yr oedd hyn yn broblem.',
  'problem-how-large':
    'Dywedwch pa mor fawr oedd y broblem: faint o bobl, pa mor aml, am faint y buont yn aros.',
  'problem-blames': 'Disgrifiwch beth aeth o’i le heb feio person na thîm.',
  'did-what-exactly': 'Dywedwch yn union beth a wnaethoch, fel y gallai eraill wneud yr un peth.',
  'did-who': 'Dywedwch pwy a’i gwnaeth: pa rolau, faint o bobl, faint o’u hamser.',
  'did-in-what-order': 'Dywedwch ym mha drefn y digwyddodd, a faint o amser a gymerodd pob cam.',
  'changed-without-figures': 'Rhowch ffigur am yr hyn a newidiodd, neu dywedwch pam nad oes un.',
  'changed-compared-with-what': 'Dywedwch â beth y cymherir hyn, a thros ba gyfnod.',
  'changed-claims-too-much':
    'Nid yw’r dystiolaeth yn cynnal yr honiad hwn eto. Dywedwch lai, neu dywedwch beth arall sy’n ei ddangos.',
  'evidence-missing': 'Dywedwch sut y gwyddoch iddo weithio, neu na wnaeth.',
  'evidence-weak-for-claim': 'Rhowch faint y sampl a phwy a gasglodd y data.',
  'failure-missing': 'Dywedwch beth na weithiodd. Dyna’r hyn y mae sefydliadau eraill yn dysgu fwyaf ohono.',
  'cost-missing': 'Rhowch y gost hyd y gwyddoch. Mae ffigur bras, gan ddweud ei fod yn fras, yn ddigon.',
  'transfer-missing': 'Dywedwch beth y byddai angen i sefydliad arall ei gael yn ei le.',
  'co-production-thin': 'Dywedwch pwy gymerodd ran, ar ba gam, a beth newidiodd o’u herwydd.',
  'personal-mailbox': 'Rhowch flwch post tîm yn lle cyfeiriad un person.',
  'heads-outcome-missing': 'Rhowch i bob pen o’r gŵyn y canlyniad sydd iddo yn yr adroddiad.',
  'findings-and-facts-apart': 'Cadwch yr hyn y cwynwyd amdano ar wahân i’r hyn a ganfuwyd.',
  'recommendation-not-checkable': 'Geiriwch yr argymhelliad fel y gellir dweud a gafodd ei weithredu.',
  'learning-too-general': 'Dywedwch beth y gallai tîm mewn man arall ei wneud yn wahanol yr wythnos nesaf.',
  'whole-plain-language': 'Ewch drwyddo unwaith eto mewn iaith glir: brawddegau byr, geiriau bob dydd.',
  'whole-anonymity':
    'Darllenwch ef unwaith eto fel rhywun sy’n adnabod y bobl sydd ynddo: a ellid eu hadnabod?',
  'whole-duplicate':
    'Mae hwn yn agos iawn at rywbeth a gyhoeddwyd eisoes. Dywedwch beth sy’n newydd, neu ychwanegwch at y cofnod hwnnw.',
  'whole-permission': 'Cadarnhewch fod pawb a ddyfynnir neu a ddangosir wedi cytuno i hynny.',
  'whole-welsh': 'Ychwanegwch y testun Cymraeg, neu dywedwch wrthym pryd y daw.',
  'whole-not-good-practice-yet':
    'Mae’n ddyddiau cynnar i’r gwaith hwn. Anfonwch ef eto pan fydd rhywbeth i’w adrodd, da neu ddrwg.',
}
