import { listed } from './listed.ts'

/** Titles that are only ever a person's. "Ward 4" is no title; "Sister" and "Lord" may begin a post. */
export const strongTitles: ReadonlySet<string> = listed(
  `mr mrs ms miss mx dr prof professor cllr revd rev reverend`,
)
export const weakTitles: ReadonlySet<string> = listed(`
  sir lady lord dame sister nurse nyrs father fr judge barnwr cwnstabl sarjant ditectif arolygydd canon captain major colonel sergeant sgt constable pc dc inspector councillor
  cynghorydd cyng parchedig parch athro rhingyll meddyg syr arglwydd doctor imam rabbi pastor baroness baron matron barnwr
`)

/** Who somebody is to somebody else, before their name: "her daughter Ffion", "ei gŵr, Gruffydd". */
export const relationWords: ReadonlySet<string> = listed(`
  wife husband partner mother father mum dad son daughter sister brother sibling grandmother grandfather grandson granddaughter
  aunt uncle niece nephew cousin stepson stepdaughter stepfather stepmother child baby boy girl twin friend neighbour carer tenant landlady
  worker nurse midwife teacher surgeon consultant patient resident complainant resident widow widower fiance girlfriend boyfriend
  wraig gwraig gwr mam fam tad dad mab fab merch ferch chwaer brawd nain taid modryb ewythr wyr wyres cymydog gymydog cymydoges ffrind gofalwr gofalwraig
  applicant claimant appellant owner driver student lodger tutor solicitor advocate warden caretaker colleague colleagues supervisor
  client widow informant nan nanna gran grandma grandad dietitian physiotherapist therapist dentist optician chaplain registrar
  cyfreithiwr chyfreithiwr tiwtor myfyriwr myfyrwraig cydweithiwr perchennog gyrrwr ymgeisydd achwynydd claf
  plentyn baban bachgen gweithiwr cymdeithasol athrawes athro glaf claf tenant denant
`)

/** What people do: after a word with a capital they make it a person. */
export const personalVerbs: ReadonlySet<string> = listed(`
  said says told asked wrote complained explained fell died waited reported telephoned rang lived lives refused kept heard
  who whose objected apologised promised turned slept arrived visited moved cried called
  thinks thought feels felt wants wanted wished remembers remembered noticed
  attended signed spoke sat stood walked ran drove cooked ate drank woke smoked limped sang married suffered suffers recovered
  collapsed tripped broke cares cared worries worried cycled climbed slipped swallowed
`)

/** What has happened only to a person who "was" it: "was discharged", "is deaf", "has complained". */
export const personalStates: ReadonlySet<string> = listed(`
  discharged admitted evicted arrested buried born diagnosed sedated detained rehoused pregnant deaf blind ill unwell frail homeless bereaved
  widowed sectioned adopted fostered cremated bailed sentenced widow retired complained apologised died fallen asleep awake drunk sober
  absent crying afraid
`)

/** Words of which a person is the far end: "letter from", "diary of", "given to". */
export const handledWords: ReadonlySet<string> = listed(`
  given handed sent addressed shown lent sold apologised spoke spoken talked wrote written read listened belonged married
  letter letters note message call email statement complaint appeal diary tenancy son daughter mother father brother sister wife husband
  widow friend neighbour carer death body home flat house collected signed lodged completed witnessed assessed treated attacked
  driven escorted accompanied
`)

/** What a Welsh sentence says before its doer: "Dywedodd Bronwen". */
export const welshVerbs: ReadonlySet<string> = listed(`
  dywedodd gofynnodd cwynodd atebodd ffoniodd ysgrifennodd eglurodd esboniodd gwelodd clywodd symudodd arhosodd gwrthododd gadawodd
  credai teimlai gwrthododd adroddodd honnodd mynnodd cytunodd diolchodd ymddiheurodd bu
  cafodd aeth daeth rhoddodd anfonodd cwympodd syrthiodd addawodd nododd ymwelodd gwrthwynebodd llofnododd gan wrth fod
`)

/** What bodies do not do: after an unknown word with a capital they make it a person all the same. */
export const bodilyVerbs: ReadonlySet<string> = listed(`
  fell died slept cried rang telephoned phoned limped wept fainted coughed whispered shouted
`)

/** Words whose object is mostly a person: "told Quilla Marchbanks". */
export const personalObjects: ReadonlySet<string> = listed(`
  told asked by rang phoned telephoned visited interviewed
`)

/** What only a person has, after a possessive: "Quilla Marchbanks’s daughter". */
export const ownedWords: ReadonlySet<string> = listed(`
  appeal complaint daughter daughters son sons wife husband partner mother father parents sister brother family widow carer death body
  medication medicine diagnosis discharge operation surgery condition illness fall tenancy flat bedroom benefits pension wheelchair
  social solicitor advocate representative grief distress
`)
