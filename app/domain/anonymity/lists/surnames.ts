import { listed } from './listed.ts'

/**
 * Surnames, folded: common ones of England and Wales and of communities from elsewhere, written from general knowledge and
 * not checked against a register. They only ever count beside another name, so words and places among them do no harm.
 */
export const surnames: ReadonlySet<string> = listed(`
  abbott abdi abdullah abdulle abraham adams adamson adeleke adeyemi agarwal ahmad ahmed akhtar alexander ali
  allan allen allison amin anderson andrews ansah archer armstrong arnold arthur asante ashton ashworth
  aspinall atkins atkinson austin ayres aziz bailey baird baker baldwin ball bamford banks bannister barber
  barker barlow barnes barnett barr barrett barron barry bartlett barton bates batten baxter bayliss beal
  beattie beaumont beddoe begum bell bellis benjamin bennett benson bentley berry best bevan beynon bhatt bibi
  bird bishop black blackburn blackwell blake bolton bond booth bose bowen bowers bowyer bradley bradshaw
  brady bray brennan briggs bright britton brooke brookes brooks brown browne bruce bryan bryant buckley bull
  burgess burke burnett burns burrows burton bush butcher butler byrne caddick cadwallader cairns cameron
  campbell carey carpenter carr carroll carter cartwright chan chandler chapman charles charlton chaudhary
  chaudhry chen cheung chowdhury christian chung church clark clarke clarkson clay clayton clements cobb
  cochrane cole coleman coles collier collins collinson connolly connor conway cook cooke cooper cope corbett
  cosgrove cottrell coulson cox craddock craig crane crawford cross crowther cullen cunningham curran curtis
  daly daniel daniels das davenport davey david davidson davies davis davison dawson day deakin dean delaney
  dennis desai dhillon diaz dickinson dixon dobson dodd doherty donnelly donovan douglas downes doyle drake
  driscoll duffy duggan duncan dunn dyer eaton ecclestone edmunds edwards eggleton elias elis elliott ellis
  ellison elmi emanuel evans eynon eze farah farmer farouk farrell faulkner fenton ferguson fernandes fernando
  field finch firth fisher fitzgerald fleming fletcher flynn foley forbes ford forster foster fowler fox
  francis franklin fraser freeman french frost fry fuller gallagher gibbons gibbs gibson gilbert giles gill
  gittins glover goddard godfrey goh goldberg gomes gonzalez goode goodwin gordon gough gould graham grant
  gray green greene greenwood gregory grey griffin griffith griffiths guest gunter gupta gwilym gwyn gwynne
  haines hale hall hamer hamilton hammond hancock hanmer hanson harding hardy harper harries harris harrison
  harry hart hartley harvey hassan hawkins haworth hayes haynes hayward heath henderson henry herbert hewitt
  hickman hicks higgins higginson hill hilton hinds hobbs hodge hodges hodgkins hodgson holden holland
  holloway holmes holt hope hopkin hopkins horton houghton howard howarth howe howell howells hoyle hudson
  huggett hughes humphrey humphreys humphries hunt hunter hurst hussain hussein hutchinson huws hywel ibrahim
  ifans ingram ionescu iqbal islam jacks jackson jacob jacobs jama james jarman jarrett jarvis jehu jenkin
  jenkins jennings jeremiah jervis john johns johnson johnston johnstone jones jordan joseph joshi joyce
  kamara kapoor kaur kavanagh kay kaya keane kelly kemp kendrick kennedy kent kerr khan khatun king kirby
  knight kowalczyk kowalski kumar lacey lai lam lamb lambert lane langford large law lawrence lawson le leach
  lee leigh lennon leonard leung lewandowski lewis li lim lin lindsay linton liu livingstone llewellyn
  llewelyn lloyd locke long lord love lovell lowe lucas lynch macdonald mackay mackenzie mackintosh maddocks
  maddox madoc mahmood mahoney malik maloney mann manning mansell marsden marsh marshall martin martinez mason
  massey matthews matthias maurice may mcallister mcbride mccann mccarthy mcdonald mcdonnell mcgrath mcgregor
  mcguire mcintyre mckay mckenna mckenzie mclean mcleod mcloughlin mcmahon mcnally mead mehta mellor melville
  mensah meredith merrick meyer meyrick michael middleton miles mill millar miller mills milne milner mistry
  mitchell mohamed mohammed moon moore moran morgan morgans moris morley morris morrison morse mortimer morton
  moseley moss moyo muir mukherjee murphy murray musa mwangi myers nair nash naylor ncube ndlovu neal nelson
  newell newman newton nguyen nichol nicholas nicholls nichols nicholson nicolson nixon noble nolan norman
  norris north norton nowak nwosu obi obrien oconnor odonnell odowd okafor okonkwo okoro oliver olsen oneill
  onuoha osborne osei osman osullivan otieno otoole owen owens oxley padfield page painter palmer pandey
  parfitt park parker parkes parkin parkinson parr parrott parry parsons patel paterson patterson pattinson
  paul payne peacock pearce pearson peate pemberton penhallow penney penry perera perkins perry peters
  petersen phelps phillips philpott pickering pierce pike piper pitt plant platt poole pope popescu porter
  potter potts poulton powell power poyner pratt preece prescott preston price pritchard probert prosser
  prothero protheroe pryce prydderch prys pugh pugsley purcell quick quinn quirk rahman raja ramsey randall
  rao rashid rawlings read reardon reddy redman rees reese reeve reeves rehman reid reilly reynolds rhydderch
  rhys rice rich richards richardson richmond ridley riley roberts robertson robins robinson robson roche
  roderick rodgers rodriguez rogers roper rose ross rosser rossi rowe rowland rowlands rowley roy ruck rudge
  russell ryan saeed sahota salmon samuel samuels sanders sanderson sandhu santos saunders savage schmidt
  schofield scott seager selby shah shaikh sharma sharp sharpe shaw shea sheikh shelton shepherd sheppard
  sheridan sherwood shine short siddiqui sidhu silva simmonds simmons simpson sims sinclair singh singleton
  skinner slater small smart smith smyth snow somerville southall spence spencer spooner squire stafford
  stanton steele stephens stephenson stevens stevenson stewart stokes stone stott stringer stuart sullivan
  summers sutherland sutton swain sweeney sykes szymanski tait talbot tan tang tanner tate taylor terry thomas
  thompson thomson thorne thornton thorpe timmins titterton todd tomkins tomlinson townsend traherne tran
  treharne trevor tucker tudor tunnicliffe turner turton twigg tyler underwood unsworth upton usman varghese
  vaughan vickers vincent wade wagner walker wall wallace wallis walsh walter walters walton wang warburton
  ward warlow warner warren warsame waters watkin watkins watson watts weaver webb webber webster welch wells
  west weston whalley wheeler whitaker white whitehead whitehouse whitfield whittaker whittington whittle
  wigley wilcox wild wiliam wilkes wilkins wilkinson willett williams williamson willis wilson winston winter
  wise withers witts wojcik wolfe wong wood woodcock woods woodward worthington wright wu wyatt wyn wynn wynne
  xu yang yates yeo yilmaz yorath york young yousaf yusuf zaman zhang zhao zielinski
`)
