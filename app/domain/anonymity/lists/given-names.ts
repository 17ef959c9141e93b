import { listed } from './listed.ts'

/**
 * Given names that are hardly anything else: names common in England and Wales over a century, and names that families
 * brought from elsewhere. Written from general knowledge, not checked against a register of births. Folded: without capitals and accents. Names that are also
 * words, months, places or commonest as surnames are in `doubtful-names.ts`.
 */
export const givenNames: ReadonlySet<string> = listed(`
  aaliyah aaron aarti abbey abbi abbie abby abdul abdullah abdullahi abena abi abigail abimbola abraham ada
  adaeze adam adamu adaobi addie ade adebayo adelaide adele adeline adewale adina adnan adrian adriana
  adrianna adrianne adrienne adwoa aerona afia afua agata agatha aggie agnes agnieszka ahmad ahmed ahmet aidan
  aileen ailsa aimee aine aisha aishah aisling ajay ajit akira akua alan alana alannah alasdair alastair
  albert alberta albie alecia alejandra alejandro aleksander aleksandra alena alessandra alessandro alex alexa
  alexander alexandra alexandru alexis alfie alfred ali alice alicia alicja alin alina alisa alisha alison
  alistair allie allison alma alvaro alyson alyssa amaka amal amanda amara ameer amelia amelie amie amina
  aminata amir amira amit amitabh amna amrit amy ana anabel anais anand anastasia andie andre andrea andreea
  andrei andrew andriy andrzej andy aneta angela angelica angelina angeline angus anil anita anja anjali anju
  anjum ann anna annabel annabelle anne anneka annemarie annette annie annika annmarie anthea anthony
  antoinette anton antoni antonia antonio antony anuradha anusha anwar anya aoife arabella arabelle aram
  archibald archie ariana arif arjun arlene arnold aron arthur artur arun asad asha ashlee ashleigh ashley
  ashlyn ashok ashton asif asli asma astrid athena aubrey audrey augustine augustus aurelia ava avril aya
  ayaan ayan ayanda ayesha ayisha ayla ayomide azad azra babar babatunde baily barbara barnaby barney barry
  bart bartek bartholomew bartlomiej bartosz bea beata beatrice beatrix beatriz becca becky belinda bella
  belle ben benedict benjamin bernadette bernard bernice bernie bert bertha bertie bertram beryl bess bessie
  beth bethanie bethany betsy bettina betty bev beverley beverly bevis bhavesh bianca biju bilal billy bindu
  blair blanche blessing bob bobby bogdan bohdan bola bonnie boris bozena braden bradley brady brandon brayden
  breanna brenda brendan brendon brenna brent brenton brett brian briana brianna bridget brigid briony britney
  brittany bronagh bronte bronwen bruce bruno bryan bryce bryony bukola byron caitlin caleb caleigh callie
  callum calum calvin camelia cameron camila camilla camille candice caoimhe cara caragh carina carl carla
  carley carlos carlotta carly carmel carmela carmen carol carole carolina caroline carolyn carrie cassandra
  catalin catarina caterina cath cathal catherine cathleen cathryn cathy catlin catriona cecil cecilia cedric
  ceinwen celeste celia celina celine chandra chanelle chantal chantelle charis charlene charles charley
  charlie charlotte charmaine chas chelsea chelsey cherie cheryl chiara chidi chijioke chika chinedu chinwe
  chioma chloe chris chrissie chrissy christa christi christie christina christine christopher christy
  chukwuemeka cian ciara ciaran cillian cindy ciprian claire clara clare clarence clarice clarissa claude
  claudette claudia claudiu clement clementine cleo clifford clint clive clodagh clyde cody colette colin
  colleen connie connor conor conrad constance constantin cora coral cordelia corey corina corinne cornelia
  cornelius cosmin courtney craig crina cristina curt curtis cuthbert cynthia cyril daisy dale damian damien
  damilola dan dana dane danica daniel daniela daniella danielle danika danish danny danuta daphne daragh
  darcey darcy daria darius dariusz darla darlene darrell darren darryl daryl dave david davina dawid dean
  deanna deanne deb debbie debby deborah debra declan deepak deirdre delia delilah delphine delroy demetrius
  demi denis denise dennis denny denzel deqa derek dermot derrick desiree desmond devon dexter diana diane
  dianne diarmuid diego dieter dilan dilip dimitri dina dinah dinesh dino diogo dipak dirk dmitri dmytro doina
  dolores dominic dominik dominika dominique don donald donna donnie donovan dora doreen dorian doris dorota
  dorothea dorothy dottie doug dougal douglas dragos duane duarte dudley dumitru duncan dustin dwayne dylan
  eamon eamonn ebele ebony eddie eddy edgar edie edith edmund edna edward edwin edwina edyta efan effie efua
  ehsan eileen eilidh eimear elaina elaine eleanor elena eleni eleri eli eliana elias elijah elinor eliot
  elisa elisabeth elise eliza elizabeth ella elle ellen ellie elliot elliott elly elmer elodie eloise elsa
  elsie elspeth elton elvira elvis elzbieta emanuel emeka emilia emilie emily emine emma emmanuel emmeline
  emmie enid enoch enrique eric erica erik erika erin ernest ernestine ernie esi esme esmeralda esperanza
  esteban estelle esther ethan ethel euan eugene eugenia eugenie eunice eva evan evangeline eve evelina evelyn
  everett evie ewa ewan ewelina ezekiel ezra fabian fadi fahad faisal faiza fallon fanny farah farai farhan
  farida faridah farouk fartun farzana fatima fatimah fatou fay faye fearne felicia felicity felipe felix femi
  fergal fergus fernando ferne fiaz fidel filip filipa finbar finlay finley finn fiona fionn flavia fletcher
  flo flora florence florentina florian florin floyd folake folasade fozia fran frances francesca francesco
  francine francis francisco franciszek franklin franz fraser fred freda freddie freddy frederica frederick
  freya frida funmi gabriel gabriela gabriella gabrielle gail ganesh gareth gary gavin gayle gaynor gbenga
  geena geeta gemma genevieve geoff geoffrey george georgette georgia georgiana georgie georgina gerald
  geraldine gerard gerry gertie gertrude ghassan ghazala gheorghe ghulam gianna gideon gilbert giles gillian
  gina giorgio giovanni giselle gita giulia gladys glenda glenn gloria glynis godfrey goncalo gopal gordon
  gosia gracie graeme graham grayson greer greg gregor gregory greta gretchen griselda grzegorz guillermo
  guinevere gunnar gunther gurdeep gurpreet gus gustav gwendoline gwendolyn habib hadiya hafsa haider hailey
  haley halima halina halle hamid hamish hamza hana hanan hani hanif hanna hannah hans hari harish harold
  harriet harriett harris harry harun harvey hasan hassan hassana hattie hayden haydn hayley hazel heath
  hector heidi helen helena helga hemant hendrik henrietta henry henryk herbert herman hermione hester hetty
  hilary hilda hillary hina hiroshi hodan horace horatio horia howard hubert huda hugh hugo humphrey hussain
  hussein iain ian ianto ibrahim ibrahima ida idil idris ifeanyi ifeoluwa ifeoma ifrah iftikhar igor ijaz ike
  ikram ileana iman imani imelda immanuel imogen imran imtiaz ina indira indu ines inez inga ingrid ioan ioana
  ion iona ionela ionut iqra irena irene irfan irina irma irving iryna isaac isabel isabell isabella isabelle
  isadora isaiah isha isla ismail isobel isolde israel issac iuliana ivan ivana ivor iwona izabela izzy jacek
  jacinta jackie jaclyn jacob jacqueline jacques jada jade jaden jadwiga jahid jaime jaimie jake jakub jalal
  jamal jameela james jameson jamie jamieson jamila jamshed jan jana jane janelle janet janette janice janie
  janina janine janis janusz jared jaroslaw jarrod jasmin jasmine jason jasper jaspreet jaswinder jatinder
  javaid javed javier jaxon jayden jaydon jayesh jayne jean jeanette jeanne jeannie jed jeff jeffery jeffrey
  jelena jemima jemma jen jenna jenni jennie jennifer jenny jens jenson jeremiah jeremy jeri jermaine jerome
  jerry jerzy jess jesse jessica jessie jethro jill jillian jim jimmy jin jincy jing joachim joan joana joann
  joanna joanne joao joaquin jobin jocelyn jodi jodie jody joe joel joey johan johanna johannes john johnathan
  johnnie johnny jojo jolanta joleen jomon jon jonah jonas jonathan jonathon joni jonty jorge jorja jose josef
  joseph josephine josh joshua josiah josie joyce juan juanita judith judy jules julia julian juliana julianne
  julie juliet juliette julio julius jun junaid june justin justina justine justyna kacey kacper kaden kai
  kaitlin kaitlyn kali kalpana kamal kamala kamaljit kameron kamil kamila kara karan karen kari karim karin
  karina karl karla karly karol karolina karwan karyn kasey kashif kasia katarzyna kate katelyn katerina
  kateryna kath katharine katherine kathie kathleen kathryn kathy katie katrina katya kavita kay kaye kayla
  kayleigh kazimierz keanu keegan keeley keeva kehinde keira keiran keisha keith kelechi kelsey kelvin kemi
  ken kendra kenneth kenny kerri kerry kevin khadija khadijah khaled khalid khalil khan khurram kian kiera
  kieran kieron killian kim kimberley kimberly kinga kingsley kira kiran kirsten kirstie kirsty kishore kitty
  klara klaus kobe kofi kojo konrad kori kris krishna krista kristen kristian kristin kristina kristine
  kristof kristy kruti krystian krystyna krzysztof kudzai kumar kunle kurt kurtis kwabena kwaku kwame kwesi
  kyle kyra kyran lacey lachlan lakshmi lamar lana lara larry lata latifah latoya laura lauren laurence
  laurentiu laurie lavinia lawrence layal layla leah leandro leanne lee leela leena leighton leila len lena
  lennie lenny leo leon leona leonard leonie leopold leroy les lesley leslie leszek leticia letitia levi lew
  lewis lexi li lia liam liaqat liban libby lidia lilian liliana lilith lillian lilly lily lina linda lindsay
  lindsey linsey linus lionel lisa lisbeth lissa lissy liv liviu liz lizzie logan lois lola loredana lorenzo
  loretta loris lorna lorraine lottie lou louella louie louis louisa louise lourdes luca lucas lucasz lucia
  lucian luciano lucie lucille lucinda lucjan lucy lucyna ludmila ludwik luigi luis luisa lukas lukasz luke
  luna luther lydia lynda lyndon lyndsey lynette lynn lynne lynsay lynsey lynwen mabel maciej mack mackenzie
  maddison madeleine madeline madhu madison mae magda magdalena maggie magnus maha mahalia mahdi mahesh
  mahmood mahmoud maia maisie majid malachi malachy malcolm malgorzata malik mallory mandy manfred manish
  manjit manjula manoj mansoor manuel marc marcel marcella marci marcia marcin marco marcus marek margaret
  margarita margery margie margot marguerite maria mariam mariama mariana marianna marianne maribel marie
  mariella marietta marigold marija marilou marilyn marina mario marion marisa marisol marius mariusz marjorie
  marlene marlon marta martha martin martina marty martyn marvin mary maryam maryann marysia marzena mason
  mateo mateusz mathew matilda matt matteo matthew matthias mattie maud maude maura maureen maurice mavis max
  maximilian maxine maxwell maya mbali meena meera meghan mehdi mehmet mehmood mei melanie melinda melissa
  melody melvin melvyn mercedes mercia meredith merryn mervyn mia micah michael michaela michal micheal
  michele michelle mickey mieczyslaw miguel mihaela mihai mihail mikael mike mikey mikolaj mila mildred milena
  miles millicent millie milo milton mina minnie mira miranda mircea miriam miroslaw miroslawa misbah mitch
  mitchell moe moesha mohamed mohammad mohammed mohamud mohan mohinder mohsin moira mollie molly mona monica
  monika montgomery morag morris moses mostafa moya mubarak muhammad muhammed mukesh munir muriel murphy
  murray mustafa myfanwy mykola myles myra myrtle nabila nadeem nadia nadine nadiya naeem nanette naomi
  narendra narinder naseem nasim nasir nasra nasreen natalia natalie nataliya natalya natasha nate nathan
  nathanael nathaniel naveed nazia nazir neal neema neha neil nellie nelson neville ngozi nguyen nia niall
  niamh nichola nicholas nicholla nick nicky nico nicola nicolae nicolas nicole nicoleta nicolette nigel
  nikhil niki nikita nikki niko nikola nilesh nimco nina nirmala nisha nizar nkechi nnamdi nneka noah noel
  noelle noor nora norbert noreen norma norman nuno nusrat obinna octavia octavian oisin oksana ola olaf oleg
  oleksandr olena olga oli oliver olivia oliwia oliwier ollie olu olufemi oluwaseun oluwatobi omar omari
  onyeka oona opal ophelia oprah orla orlagh orlando osama oscar osman osvaldo oswald otis otto ovidiu owain
  owen oyinkan pablo paddy padraig paige pamela paolo paresh parminder parveen parvin pascal patience patrice
  patricia patricio patrick patrycja patryk patsy patti paul paula paulette paulina pauline paulo pavel pawel
  pearl pedro peggy penelope percival percy perla perpetua pete peter petra petronella petru peyton phil
  philip philippa philippe phillip phillipa philomena phoebe phoenix phyllida phyllis pierre piers pilar piotr
  polly pooja poppy pradeep prakash pramod pranav pravin precious preeti prem primrose priscilla priti priya
  priyanka prudence przemyslaw pushpa qasim quentin quincy quinton rabia rachael rachel rachelle rachid radek
  radha radoslaw radu rae rafael rafal rafiq raheem rahul raj raja rajendra rajesh rajiv rakesh ralph raluca
  ramesh ramon ramona rana randal randall rania ranjit raquel rashid rashida raul raven ravi rayan raymond
  razia razvan reagan reanne rebecca reece reena reg regan reggie reginald rehana rekha remy renae renata rene
  renee renuka reuben reza rhea rhett rhiann rhoda rhona rhoswen ria ricardo richard rick ricki ricky rifat
  rima rita ritchie riya rizwan robert roberta roberto robin robyn rocco rod roddy roderick rodney rodrigo
  roger rohan rohit roisin roksana roland rolf roman romeo romy ron ronald ronan ronnie rory rosa rosalia
  rosalie rosalind rosalyn rosamund rosanna roseann roseanna roseanne rosemary rosetta rosie rosina rowena
  roxana roxanne roxy roy royston ruairi ruben rubi rubina rudo rudolf rudy rufus rui rukhsana rupert russell
  ruth ryan ryszard saba sabiha sabina sabir sabrina sadia sadie saeeda safa sahra saima saira saji sajid
  sajjad saleem salim sally salma salman salome salvador salvatore sam samantha samara sameer samer sami samia
  samina samira sammie sammy samson samuel sandeep sandip sandra sangeeta sanjay santiago saoirse sara sarah
  sarita sasha saskia satish saul savannah seamus sean sebastian seema segun selina selma serena sergei sergio
  serhii seth shabir shabnam shafiq shah shaheen shahid shaima shaista shaji shakeel shamim shamus shane
  shania shanice shannon shanti shari sharla sharon shaun shauna shawn shazia sheila shelby shelia shelley
  sheridan sherie sherri sherry sheryl shilpa shireen shirin shirley shivani shobha shona siddharth sidney
  siegfried sienna sierra sigrid silas silvia silviu simisola simon simona simone simran sinead sini siobhan
  sita skyla slawomir sneha sobia sofia sohail sola solomon sondra sonia sonja sonny sophia sophie sophy sorin
  sreeja stacey stacy stanislaw stanislawa stefan stefania stefanie stefano stella stephanie stephen steve
  steven stevie stewart stu stuart sudhir sukhdev suleiman sultana suman sumaya sunil sunita suresh surinder
  susan susana susanna susannah susanne sushma susie suzannah suzanne suzie suzy svetlana svitlana sybil syed
  sylvester sylvia sylwia tabatha tabitha tadeusz tafadzwa tahir tahira tahmid taiwo talia tamar tamara tamika
  tammy tamsin tamsyn tania tanisha tanveer tanya tara taras tareq tariq tasha tasmin tatenda tatiana ted
  teddy tejal temitope tendai terence teresa terrence terri terry tess tessa tetiana thabo thandi thea thelma
  theo theodora theodore theresa therese thierry thomas thora tia tiago tiana tiffani tiffany tilly tim
  timothy tina tobi tobias tobin toby tolu tom tomas tomasz tommy toni tony toyah tracey tracie tracy travis
  trevor tricia trina trish trisha tristan trudy tudor tunde tyler tyra tyrell tyrone uche ugo ulrich uma umar
  ursula urszula usha usman uzma valentin valentina valeria valerie valery vandana vanessa vasco vasile vaughn
  vera verity vernon veronica vicki vickie vicky victoria vijay vikki vikram viktor vince vincent vinod viola
  violeta viorel virginia vito vitor vivian vivien vivienne vlad vladimir volodymyr wael waleed walter wanda
  waqas wasim wayne wei wendy weronika wesley wieslaw wiktor wiktoria wilbur wilf wilfred wilhelmina willa
  william willow wilma winifred winston wioletta wladyslaw wojciech xander xavier xin yaa yael yana yannick
  yaqub yara yasin yasir yasmeen yasmin yasmine yaw yemi yetunde ying yinka yolanda younis yousef yuki yulia
  yuliia yuri yusra yusuf yvette yvonne zachariah zachary zack zafar zaheer zahid zahra zain zainab zak
  zakariya zander zara zbigniew zdzislaw zeeshan zeinab zelda zena zeynep ziad zita zoe zoey zofia zohra
  zoltan zoran zubaida zubair zulfiqar zuzanna
  aamir abdirahman abdoulaye achieng adaora adeel aftab akiko akosua algernon amarachi ambrose amjad
  arshad arvind asim atieno atif ayman ayodele ayse ayub azadeh azhar babajide bahram bashir bassam bhavna
  bjorn bongani boubacar brigitte cheikh chetan chinonso chipo chisom chukwudi colm cormac cristian
  czeslaw darshana deepa denzil divya donal drusilla ebenezer eoin errol esmee euphemia eustace faduma
  farhad farrukh fatma fawad fenna ferdinand fereshteh fintan fionnuala florrie francois ghada giuseppe
  grainne grazyna gwendolen halyna haroon haruka hatice hefina heike hettie hibo hisham honoria huong
  husam huseyin ihor ikechukwu ionel iphigenia iulia ivo jacquie jarmila jaroslav jihad jiri jitka jozef
  jurgen kadeem kamau kamran kareem keiko kenji khadra kirsteen lalita lancelot larysa leonora lerato
  lettice liaquat linh lucasta lyudmyla maeve mairi majida mamadou margaux marmaduke marwan mathieu
  maysoon mazen meleri michel minh mirela miroslav miroslava mohsen monique montague mounir moussa munashe
  murat mushtaq nabeel nabil nandini naoki naresh nasrin nasser nathalie nazma nevaeh njeri nomsa nyasha
  nyokabi oana olabisi olha olumide omolara ostap ottoline ousmane oyinkansola parisa pavla petr petro
  phuong prunella radka rahima riaz rina rokeya ruaridh rutendo sabah sabine safiya sagal salah samir
  santosh saqib saroj satoshi savita sawsan septimus serwaa shabana shahana shaniqua sharmila shweta sipho
  soraya sorcha suha sven swati sylvie szymon tadhg tapiwa tarquin taslima teodora tereza tetyana thaddeus
  thandiwe thelonius thuy tinashe titilayo tobenna trang tuan tudno tyrese uchenna ulrike uzoma vaclav
  valerian venkat verena viorica vitaliy vojtech waheed wairimu waldemar walid wambui wanjiru waqar waseem
  wendell witold wolfgang yahya yaroslav yevgeny yevhen yogesh yoko youssef zanele zdenek zdenka zuzana
`)
