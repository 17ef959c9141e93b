import { listed } from './listed.ts'

/**
 * Given names that are as often something else: a word, a month, a place, a surname, a thing. On their own they are no
 * sign of a person; before a surname, or after "his wife", they are.
 */
export const doubtfulNames: ReadonlySet<string> = listed(`
  abel adair aeron aiden alaw alba amal amber ana angel april aran arran art ash asher asma aspen august aur
  aura aurora autumn avery awel awen ayo bailey basil bay beau bell benson bill blake blessing blossom blue bo bob
  bonnie bonny brad bran brett brook brooke brooklyn bruce bryn bryony bud cadet carey carmarthen carol carson
  casey celyn chance chase chelsea chester chevy christian christmas clancy clay cliff clover cole constant
  coral craven cruz crystal cymro cynthiana dai daisy dale dan dante dawn dean dee dell delta destiny devon
  dewi dick dion dixie dolly dom dot douglas drake drew duke dusty dwyn dyfed earl easter ebb ebony eden eira
  eirin eirlys elan ellis ember emerald emlyn enfys eos ern erne esmond essex evan eve faith felicity fern
  field finn fleur florence florida ford forest fox frank frankie gabby gail gale garnet garth gene georgia
  gift glain glan glen glyn gold grace grant guy gwawr gwen gwenith gwennol gwent gwyn gwynedd hadyn haf hal
  happy harley harper haven hawk hazel heath heather heaven hedd hefin henri hero heti heulwen hill holly
  honey honor hope hugh hunter huntley ida imam iman india ion irfon iris ivy jack jackson jade jasmine jasper
  jay jean jerry jersey jet jewel jo job jock jordan joy jude july june junior justice kay keen kelly kendal
  kent kerry king kirk kit knox lad lake lana lance lane lark lars laurel lee leigh lester levi lex li lili
  lily linden lisa llew lloyd logan london lorne love luck lucky lux mabel mac mae maelor maha mai major mali
  mari marina mario mark marsh mason mat math max may medi melody mercedes mercy merit merlin mick midge mike
  milan miles mo mona monty morgan moss myfyr myrtle nan nancy nash ned nell neo nest newton nick noel non
  noor nova oak oakley ocean ola olive olivia ollie opal oral orchid otter owen paddy page paige paris parker
  pascal pat patience patsy patty pax peace pearl penny percy perry pia pip piper pixie plum polly poppy
  porter precious preston price primrose prince princess prosper prudence queen quinn rafferty rain raine
  ralph rana randy raven ravi ray red reed reef reena reese regan regina remi rex rich river rob robin rocky
  roman ronan rose rosemary ross rowan roy ruby rufus rush rusty safa sage saint sal salma sana sandy
  sasha savannah scarlett scott selma seren shay shirley sid sienna sierra silver siriol skip sky skye sol
  sonny sorrel spencer stan stanley star sterling stew storm sue summer sunny swithin swyn tad taiwo tate
  taylor teal tegan tess thorn tiger tim timber tirion tod todd toll trent trinity troy tucker tudor ty tyne
  ugo una unity usk val valentine van velvet venus verity vi vic victor victoria victory vin viola violet
  virgil wade wales walker ward warren warwick wawr wei wells will willow win windsor winter wolf woody
  wren wyatt wyn wynn york zac zeb zen zion
  shea stevie suman danish ashton murray byron lamar hana indu sola seema ama chandra desiree don len les kai mack marc perla rae reg rod stu curt kris bert marty rocky brady floyd
`)
