import { Words } from '../read/words.ts';

/**
 * First names that are common in Europe and the Americas, in South and East Asia, in Africa and where Arabic or Turkish
 * is spoken, in lower case and without accents. They tell a person from any other pair of capitalised words where the
 * structure around it is too weak to.
 */
const FIRST_NAMES = new Words(
  'aaliyah aaron abby abdallah abdel abdelaziz abdelkader abderrahmane abdoulaye abdul abdulaziz abdullah ' +
    'abdulrahman abdur abe abel abena abigail abiodun achim ada adaeze adam adama addison adebayo adeel adekunle ' +
    'adel adelheid adeola adewale aditi aditya adnan adrian adrien adrienne aftab agam agata agathe agnes agnieszka ' +
    'ahmad ahmed ahmet aida aidan aiden aigars aileen ailsa aimee aino aisha aisling aissatou aivars akash aki ' +
    'akiko akinyi akio akira akos akosua akram akshay akua alaa alain alan alasdair alastair alba albane albert ' +
    'albie albrecht alda alden aldo alec alejandra alejandro aleksandar aleksander aleksandr aleksandra alena ' +
    'alessandra alessandro alessia alessio alex alexander alexandra alexandre alexandros alexei alexey alexis alf ' +
    'alfie alfons alfonso alfred ali alia aliaksandr alice alicia alicja alina aline alison alistair alix alizee ' +
    'allan allen allie allison alma almut alonso alonzo alphonse althea alun alvaro alvin alyson alyssa ama amadou ' +
    'aman amanda amandine amani amara amaury amber amelia amelie amer amina aminata amine aminu amir amit amjad ' +
    'amlan ammar amna amos amy ana anabel anabelle anais ananya anas anastasia anastasios anastasiya anatoly anders ' +
    'andile andras andre andrei andrej andrew andries andris andriy andrzej andy aneta anette angel angelika ' +
    'angeliki angelique angie angus aniket aniko anil anirudh anita anja anjali anke ankit ankita ankur ann anna ' +
    'annabelle anne annegret anneke anneli annelies annemarie annette annie annika anouk anselm anshuman antal ' +
    'anthea anthime anthony antje antoine antoinette anton antonella antonietta antti anurag anusha anwar aoife ' +
    'apoorva apostolos april aqsa archie ariane arianna arie ariel arindam arja arjan arjun arkadiusz arlene armand ' +
    'armelle armin arnab arnaud arne arno arnold arpit arpita arshad artem arthur artur arturas arturo arun arunas ' +
    'arvid arvind arwa asad asbjorn ashish ashley ashok ashwin asif aslaug asma astrid athanasios attila aubrey ' +
    'aude audrey audun augustin augustus aurelia aurelie aurelien aurore austin ava avery avinash axel axelle ayaka ' +
    'ayanda ayesha ayhan aylin ayman aymeric ayodele ayse aysegul ayumi ayush ayushi azhar aziz baatlhodi babajide ' +
    'babatunde badr balazs baptiste barb barbara barbora baris barnaby barney barrie barry bart bartosz bas bashir ' +
    'basil basma bastian bastien bea beata beate beatrice beatrix beatriz becky begona belinda bella ben benedict ' +
    'benedikt benjamin benno benoit berk bernadette bernard bernd bernhard bernice bernie bert bertha bertram ' +
    'bertrand bess beth bethan bethany betina bettina betty bev beverley beverly bharat bhavesh bhavna bianca bilal ' +
    'bill birgit birgitta birgitte bjarne bjarni bjorn blair blake blanca blandine blazej bob bobbie bobby bodo ' +
    'bogdan boguslaw bongani bonita bonnie bonolo boris borislav boubacar bozena brad braden bradley bram brandi ' +
    'brandon brandy branislav branka breanna bree brenda brendan brenna brent brett brian brianna brice bridget ' +
    'bridie brigham brigid brigitte briony britney britta brittany brody bronwen bronwyn brooke bruce bruno bryan ' +
    'bryce bryn brynjar bryony buddy bulent burak burkhard burt busang busisiwe byron cait caitlin caleb callum ' +
    'calvin cameron camila camilla camille candace candice candy caoimhe capucine cara carina carine carisa carl ' +
    'carlos carlotta carmel carmen carol carolyn carrie carroll carsten carwyn carys casey casper cassandra cassie ' +
    'catarina cate caterina cathal catherine cathryn cathy catriona cecelia cecil cecile cecilia cedric cees ' +
    'celeste celia celine cem cemal cengiz cesar cezary chad chandan chandra chantal charalampos charlene charles ' +
    'charley charlie charlotte charmaine chaz cheikh chelsea cheri cherie cheryl chetan chiamaka chiara chidi ' +
    'chiharu chika chinedu chinwe chioma chloe chris christa christel christelle christer christi christian ' +
    'christie christina christine christo christof christoph christopher christos christy chukwuma cian ciara ' +
    'ciaran cillian cindy claire clara clare clarence clarissa claude claudia claudine claudio claus clayton ' +
    'clemence clemens clement cliff clifford clint clive clotilde clyde cody cole colette colin colleen colton ' +
    'concetta connie connor conor conrad constance constantin cora coralie coraline cordelia corentin corey corina ' +
    'corinne cormac corne cornelia cornelis cory courtney craig cressida crispin cristian cristina csaba curt ' +
    'curtis cuthbert cynthia cyril cyrille daan dafydd dagmar dagmara daichi dainis daisuke daisy daiva dalia ' +
    'dalibor damian damien damir damon dan dana dane danie daniel daniela daniella danielle danilo danny dante ' +
    'danuta daphne darcy daren daria darin dario darius dariusz darko darla darlene darnell darragh darrel darrell ' +
    'darren darrin darryl darwin daryl dave david dawn dean deandre deanna deb debashish debbie debby debjit debora ' +
    'deborah debra declan deena deepa deepak deepika deidre deirdre dejan delia delores delphine demetrius denis ' +
    'deniz dennis denny denys deon derek derman dermot derrick derya deshawn desiree desislava desmond detlef ' +
    'devika devin devon dewayne dewi dexter dhruv diana diane dianna diarmuid dick didier diego dierk dieter ' +
    'dietmar dietrich dimitar dimitra dimitri dimitrios dimitris dina dineo dinesh diogo dipak dipannita dirk divya ' +
    'djibril dmitri dmitriy dmitry dolly dolores dom domenico dominic dominik dominika dominique don donal donald ' +
    'donatella donna donncha donnie donny donovan dora doreen dorian doris dorota dorothea dorothee dorothy dottie ' +
    'doug douglas dragan dragana dragos drew duane duarte dudley dulcie duncan dusan dustin dwayne dwight dylan ' +
    'eamon earl ebele eberhard ebrahim ebru ece eckhard ed eddie eddy edgar edgars edie edith edmund edna edoardo ' +
    'edouard eduardo edward edwin edwina eero effie efthymios eftychia efua egidijus egon ehab ehsan eiji eileen ' +
    'eilidh eimear einar eirik eirini eivind elaine elbert eleanor eleftherios elena eleni eleonora elfriede eli ' +
    'eliane elias elif elijah elin elina elinor elisa elisabeth elisabetta elise eliska eliza elizabeth elke ella ' +
    'ellen ellie elliot elliott ellis elmar elmer elodie eloise elsa elsie elspeth elton elvira emad eman emanuel ' +
    'emeka emeline emeric emiko emil emilie emine emma emmanuel emmanuelle emmett emre emyr engin enid eniko enrica ' +
    'enrico enrique enzo eoghan eoin ercan erdal erdem erhard eric erik erika erin erkan erkki erlend ernest ernie ' +
    'ernst erol errol ervin erwan erwin eryl erzsebet esme esmeralda espen esra essam esteban estelle esther eszter ' +
    'ethan ethel etienne ettore euan eugen eunice eunji eva evan evangeline evangelos eve evelyn evie evija ewa ' +
    'ewald ewelina ewen fabian fabien fabienne fabio fabrice fabrizio fadi fadzai fahad faisal faiza fanie fanny ' +
    'farah fares farhan farhana farid farooq farouk fatih fatima fatimata fatma fatou fatoumata faustine fawad ' +
    'fawzi fay faye federica federico felicia felicity felipe felix femke fenna ferdinand ferenc fergal fergus ' +
    'ferhat fernanda fernando feroz ffion fiachra filip filipa filipe filippo finbar finlay finley finn fintan ' +
    'fiona fionn fionnuala flavio fleur flora florence florent florian florine floris floyd folake forrest fotini ' +
    'fouad fran franca frances francesca francesco francine francis francisco franck franco francois frank franklin ' +
    'frantisek franz franziska fraser fred freddie freddy frederic frederique freek freya frieda friederike ' +
    'friedhelm friedrich frikkie fritz frode fumi fumiko funke funmilayo gabby gabe gabi gabor gabriel gabriella ' +
    'gabrielle gael gaelle gaetan gail gale galina gareth garret garrett garry garth gary gaspard gaston gaurav ' +
    'gautam gauthier gavin gayle geert geeta geir gemma gena gene geneva genevieve geoff geoffrey georg georges ' +
    'georgette georgi georgios geraint gerald gerard gerd gergely gerhard gerlinde germain german gernot gerome ' +
    'gerri gerrit gerry gertrud gertrude gethin geza ghada gheorghe ghislain ghulam giacomo giada gian giancarlo ' +
    'gianluca gianni giannis gijs gilbert giles gill gilles gillian gina ginny gino gintaras giorgia giorgio ' +
    'giorgos giovanna giovanni girish gisela gisele gitte giulia giuliana giuliano giulio giuseppe gladys glen ' +
    'glenda glenn gloria glyn glynis gokhan goncalo gonzalo gopal goran gordon gottfried govind grace graeme graham ' +
    'grainne grant grayson grazia graziella grazyna greer greg gregoire gregor greta gretchen griet griff grigor ' +
    'grzegorz gudrun gugu guido guilherme guillaume guillermo gulay gulsen gunnar gunter gunther gurpreet gus ' +
    'gustaf gustav guus guy gwen gwenael gwenaelle gwendolyn gwenllian gwyn gwyneth gyorgy haakon habib hadley ' +
    'hadrien hafsa haitham hakan hakim hakon haley halil halina halvor hamad hamid hamish hamza hana hanan hani ' +
    'hank hanna hannah hanne hanneke hannelore hannu hans hao haoran harald hardik hari haris harish harjit harold ' +
    'haroon harpreet harri harriet harry harsh harshit hartmut haruka haruki haruto harvey hasan hashim hassan ' +
    'hatem hatice hattie hayden haydn hayley hazel heather hector heidi heike heikki heiko hein heiner heinrich ' +
    'heinz helen helga helge helle helmut heloise hemant hendrik henk hennie henning henri henrietta henriette ' +
    'henrik henry herb herbert herman hermann herve hesham hiba hicham hideki hideo hieu hikaru hilary hilda hilde ' +
    'hildegard hillary himanshu hiroaki hiroki hiromi hiroshi hiroto hisham hitomi hlengiwe holger holly horace ' +
    'horst howard hristo hubert huda hugh hugo hugues humphrey hung huong huseyin hussain hussein huub huw hyejin ' +
    'hyun hywel iain ian ibrahim ibrahima ichiro ida idris ieuan ifan ifeanyi ifeoma ignacio igor ike ikechukwu ' +
    'ilaria ildiko ilias ilija ilker ilona ilse ilya ilze iman imane imelda imogen imran imre imtiaz inderjit ' +
    'indira ineke ines inese inez inga inge ingeborg inger ingo ingrid ingvar inmaculada ioan ioana ioanna ioannis ' +
    'iolo iona ionut iqbal iqra ira irena irene irfan irina iris irma irmgard irving iryna isaac isabel isabell ' +
    'isadora isaiah ishaan ishita isidro isla ismael ismail ismet isobel issac istvan italo itumeleng ivan ivana ' +
    'ivars iveta ivo ivy iwan iwona izabela jaap jacco jacek jack jacklyn jaclyn jaco jacob jacopo jacqueline ' +
    'jacquelyn jacques jacqui jade jadranka jadwiga jagdish jaime jake jakob jakub jalal jamal james jamie jamil ' +
    'jamila jan jana jane janelle janet janette janice janie janine janis janne janneke jannie jannik janos janusz ' +
    'jared jarek jarkko jarom jaroslav jaroslaw jarrod jaryd jasmine jason jasper jaspreet jatin jatinder javed ' +
    'javier jawad jay jaya jayant jayden jayesh jayne jean jeanette jeanne jeannette jeannie jeff jeffery jeffrey ' +
    'jelena jelle jemima jemma jen jenifer jenna jennie jennifer jenny jens jerald jeremiah jeremie jeremy jeri ' +
    'jermaine jeroen jerome jerri jerry jerzy jesper jess jessica jesus ji jiaqi jiawei jihoon jill jillian jim ' +
    'jimena jimin jimmie jimmy jing jiri jiro jiyoung jo joachim joakim joan joanna joanne joao joaquim joaquin ' +
    'jocelyn jochen jodi jody joe joel joelle joern joey johan johann johanna johannes john johnathan johnnie ' +
    'johnny jolanta jolene jon jonah jonas jonathan jonathon joni joost jordan jordi jorg jorge jorgen joris jorn ' +
    'jorunn jos jose josef josefa josep joseph josette josh joshua josiah josiane josie josselin jouko jouni jovan ' +
    'joy joyce jozef jozsef juan juana juanita jude judi judianne judit judith judy juergen juha juhani jukka jules ' +
    'julia julian julie julien julienne juliette julio julius jun junaid june junichi junjie junko jurgen jurgita ' +
    'juris jussi justin justus justyna jutta jyoti kabelo kabir kader kadir kagiso kai kaisa kaitlin kaitlyn kajal ' +
    'kalman kalpana kamal kamau kamil kamila kamran kaori kapil kara karabo karan karel karen kari karim karin ' +
    'karine karl karolina karoline karoly karsten kartik kasey kashif kasper kasturi kat katalin katarina katarzyna ' +
    'kate katerina kateryna katharina katherine kathi kathleen kathrin kathryn kathy katia katie katja katlego ' +
    'katri katrien katrin katy kavita kavya kay kayla kazimierz kazuhiro kazuki kazuko kazuo kazuya keeley kees ' +
    'keiichi keiko keira keisha keisuke keith kelechi kelley kelli kellie kelly kelsey kelvin kemal ken kendall ' +
    'kendra kenichi kenji kenneth kenny kenta kerem kerri kerrie kerry kerstin kestutis ketan kevin kgotso khadija ' +
    'khaled khalid khalil kieran kim kimberley kimberly kimmo kinga kip kiran kirby kirk kirsi kirsteen kirsten ' +
    'kirsti kirsty kishore kitty kjell kjersti klaas klara klaudia klaus knud knut kobus koen kofi kohei koichi ' +
    'koji kojo komal konrad konstantina konstantinos koos kostas koustav kris krishna krista kristaps kristen ' +
    'kristi kristian kristie kristin kristina kristine kristjan kristof kristy krisztina kriti krystal krystyna ' +
    'krzysztof ksenia kudakwashe kuldeep kumiko kunal kurt kwabena kwaku kwame kwasi kyle kylie kyoko kyriakos ' +
    'lacey lachlan laetitia laila lakeisha lakshmi lalit lamia lamine lana lance lara larissa larry lars lasse ' +
    'laszlo latasha latifa latoya laura laure lauren laurence laurens laurent laurie lavinia lawrence layla lazaros ' +
    'lea leandro leann leanne lech lee leen leif leigh leila leland len lena lene lenka lennart lenny leo leon ' +
    'leonard leonardo leonhard leonor leopold lerato leroy lesley leslie leszek leticia letizia levente levi lewis ' +
    'lex leyla lia liam libby lidia lieke liesbeth lieve lila lilian liliana liliane lillian lily lina linas linda ' +
    'lindiwe lindsay lindsey linh lino linus lionel lisa lisette livio liz liza lizzie ljiljana llinos lloyd logan ' +
    'loic lois lokesh lola lonnie lorcan loredana loren lorena lorenzo loretta lori lorna lorraine lorri lothar ' +
    'lotte lou louis lowell lowri luann lubna lubomir luc luca lucas lucia luciana luciano lucie lucien lucile ' +
    'lucille lucinda lucy lucyna ludivine ludovic ludovica ludwig luetta luigi luis luisa lukas lukasz luke luther ' +
    'lutz lwazi lydia lydie lyle lyn lynda lyndon lynette lynn lyudmila maaike maarten mabel machteld maciej ' +
    'mackenzie maddalena maddie madeleine madeline madhav madhu madison mae mael maelle maelys maeva maeve magali ' +
    'magda magdalena maggie magnus mahdi mahendra mahesh mahmood mahmoud mahmud maija maike mair mairead mairi maja ' +
    'majid makayla makoto malachy malcolm malgorzata malik malika mallory malo mamadou mandeep mandla mandy manfred ' +
    'manish manisha manju manoj manon manpreet manuel manuela mara marc marcel marcela marcello marcelo marcia ' +
    'marcin marcio marco marcos marek maren marga margaret margarida margarita margaux margery margherita margie ' +
    'margit margo margot margret margriet marguerite maria mariam mariama marian mariana mariangela mariann ' +
    'marianne maribel maricarmen marie marieke mariella marijke mariko marilena marilyn marin marine mario mariola ' +
    'marion maris marisa mariska marissa marit marita marius mariusz marja marjorie mark markku marko marla marleen ' +
    'marlene marloes marlon marlyce marquis marsha marta martha marthinus martijn martin martina marton martti ' +
    'martyna marvin marwa marwan mary maryam maryann marzena masahiro masaki masako masao masaru masashi masato ' +
    'masayuki massimiliano massimo mateus mateusz matheus mathew mathias mathieu mathijs mathilde matilda matilde ' +
    'matt matteo matthew matthias matthieu matthijs matti matyas maud maura maureen maurice mauricio maurizio mauro ' +
    'mavis max maxence maxim maxime maximilian maxine maya mayank mayumi mbali mduduzi meena meera meg megan meghan ' +
    'meghna megumi mehdi mehmet mehtap mei meike meinir meirion mel melania melanie melek melinda melissa meltem ' +
    'melvin menna menno mercedes merle merve mervyn mesut metin mette mhairi mia micah michael michail michalis ' +
    'micheal michel michela michele michelle michiel michiko mick mickael mickey midori mieke miguel mihaela mihai ' +
    'mihaly mihir miho mika mikael mike mikel mikhail mikko miklos mikolaj mila milagros milan mildred milena miles ' +
    'milica millie milly milo milos milton mimi min mina mindaugas mindy ming minghao minh minho minji minjun minna ' +
    'minnie miranda mireille mirela mirella miriam mirko miroslav miroslaw mitch mitchell mithun mitsuko mitzi ' +
    'miyuki mladen mohamad mohamed mohammad mohammed mohan mohit moira mollie molly mona monica monika monique ' +
    'montserrat monty morag morgan moritz morris morten moses mounir mourad moussa mpho mthunzi muhammad muireann ' +
    'mukesh munir murat murdo muriel murray mustafa mustapha mwangi myfanwy mylene myles myra myriam myrna myrtle ' +
    'nabanita nabil nabila nada nadeem nadege nader nadezhda nadia nadine nadja nahia nahid naima najib najwa ' +
    'naledi nancy nanette naoki naoko naomi naoto narelle naresh nasir nasreen nasser natacha natalia natalie ' +
    'natalya natascha natasha nate nathalie nathan nathanael nathaniel natividad natsuki naveed naveen navin nawal ' +
    'nazan ndidi neal nebojsa ned neel neeraj neha neil nekane nektarios nell nelly nelson nenad nerea nerijus ' +
    'nerys nestor nettie nevena neville ngozi nia niall niamh nicholas nick nico nicola nicolas nicole nicoletta ' +
    'nicolo nidhi niel niels nienke nieves nigel nihat niina nikhil nikita nikki niklas nikola nikolai nikolaos ' +
    'nikolas nikolay nikolett nikos nilesh nils nilufer nina ninon nisha nishant nitin nizar njeri nkechi nkosana ' +
    'nkosinathi nnamdi noa noah nobuko nobuyuki noel noelia noelle noemi nokuthula nokwazi nolwenn nomsa nomvula ' +
    'nonhlanhla noor nora norbert noreen noriko norio norma norman noura ntombi nuala nuno nunzia nuri nuria nyasha ' +
    'oana obinna oceane octavio odette odhran odile oguz oisin okan oksana olaf olalla olamide olav olayinka ole ' +
    'oleg oleh oleksandr olena olga oliver olivia olivier olli ollie olof olu olusegun oluwaseun oluwatobi omar ' +
    'ombline ondrej onur ophelie oreste orhan oriane orietta orla orlaith ornella orsolya osama osamu oscar oskar ' +
    'osman othman otis otto oumar ousmane outi ovidiu owain owen oystein ozan ozgur paballo pablo paco paddy padma ' +
    'padraic padraig paige palesa pallavi palle paloma pam pamela panagiotis pankaj paola paolo paqui parag ' +
    'paraskevi paresh parminder parth pascal pasquale pat patrice patricia patricio patrick patrik patrizia ' +
    'patrycja patsy patti pattie patty paul paula paulette paulo pavel pavlina pavlo pavlos pawel pearse peder ' +
    'pedro peg peggy pekka penelope pepe percy pernille perrine perry pertti petar pete peter petr petros peyton ' +
    'phil philip philipp phillip phoebe phumzile phuong phyllis piera pierluigi piero pierre pierrick piers piet ' +
    'pieter pietro pilar pinar piotr pip piyush plamen polly pooja poonam poppy poul pradeep pradyumna prakash ' +
    'pramod pranav prasad prashant pratik praveen preben predrag preeti priscilla priti priya priyanka proinsias ' +
    'przemyslaw puja puneet punit purnima qasim qiang quang quentin quincy quinn rabia rachael rachel rachid radek ' +
    'radha radmila radomir radoslav radoslaw radu rae raelene rafa rafael rafaela rafal raffaele raffaella rafik ' +
    'rafiq raghav rahim rahul raimonds rainer raj rajan rajdeep rajeev rajesh rajiv raju rakesh ralf ralph ramazan ' +
    'ramesh rami ramiro ramon randal randi randolph randy rania ranjit raoul raphael raquel rasha rashid rashmi ' +
    'rasmus raul ravi ravindra ray raymond reagan rebeca rebecca rebekah recardo recep reece reena refilwe reg ' +
    'regina reginald regine regis rehan reiko reiner reinhard reinhold reinier reka rekha remco remedios remi remo ' +
    'remy renata renate renato renaud rene rens renu renzo rethabile reuben rhian rhiannon rhoda rhodri rhona ' +
    'rhonda rhys riaan ricardo riccardo richard rick rickey rida riikka rik rikke riley rimantas rishabh rishi ' +
    'risto rita ritam ritesh ritika ritu rizwan rob robbert robbie robby robert roberta roberto robin robyn rocco ' +
    'rochelle rocio rod roderick rodger rodney rodolfo rodolphe rodrigo roel roeland roger rogerio rohan rohini ' +
    'rohit roisin roland rolf romain roman romano romina ron ronald ronan ronnie ronny rory rosa rosalie rosalind ' +
    'rosamund rosanna rosanne rosaria rosario rose roseann rosemarie rosemary rosetta roshan rosie roslyn ross ' +
    'rossella rounak rowan rowena roxanne roxie roy ruairi ruaridh ruben ruby rudi rudiger rudolf rudolph rudy ' +
    'rufus ruggero rui rupert ruslan russ russell rutendo ruth ruud ryan rylee ryo ryoko ryosuke ryota ryszard ' +
    'saara sabelo sabina sabine sabrina sacha sachiko sachin sadia sadie sadio saeed safia sahil saida saima saira ' +
    'sajid sakari sakura salah salem salif salim sallie sally salma salman salvador salvatore salwa sam samantha ' +
    'samar sameer sami samia samina samir samira samuel samuele sandeep sander sandhya sandi sandor sandra sandrine ' +
    'sandro sanduni sandy sanele sangeeta sanjana sanjay sanjeev sanjiva sanna sanne santosh saoirse sara sarah ' +
    'sarfraz sari sarita sascha sasha saskia satish satnam satoko satoshi satu saul saulius saurabh saverio savita ' +
    'sayaka schalk scot scott seamus sean sebastiaan sebastian sebastien sebnem seda seema segolene seiji selim ' +
    'selin selina selma sem senan seosamh serdar serena serge sergei sergey sergio serhat serhiy serkan seth ' +
    'setsuko seun seung severin sevgi seydou shabana shadi shahid shahzad shakil shalini shane shanice shaniqua ' +
    'shankar shannon sharad shari sharon shashi shaun shauna shawn shawna shawnee shazia shealee sheila shelby ' +
    'sheldon shelley shelly sheri sherri sherry sheryl shigeru shikha shilpa shinichi shinji shiori shirley shiro ' +
    'shiv shivam shivani shoaib shona shota shreya shubha shubham shunsuke shweta sian sibel sibusiso sid siddharth ' +
    'sidney siegfried sienna sifiso sigrid sigurd siiri silas silje silke silvana silvia silvio simon simona simone ' +
    'simran sinan sindre sinead siobhan sioned siphiwe sipho siri sirpa sissel siwan siyabonga sizwe sjaak sjoerd ' +
    'skye skylar slavica slavko slawomir slobodan smita smriti sneha snezana sofia soizic solange solene solenn ' +
    'solveig sonal sonali sondra sonia sonja sonny sonya soojin sophia sophie soraya sorcha soren sorley spencer ' +
    'spyros sridhar srinath srinivas stacey stacie stacy stan stanislav stanislaw stanley stavros stefan stefania ' +
    'stefano steffan steffen stein steinar stelios stella stellan steph stephan stephen stevan steve steven stewart ' +
    'stian stig stijn stoyan struan stu stuart sture subhash subhasis sudha sudhir sue sufyan sujata sukhdev ' +
    'suleiman suleyman suman sumiko sumit sumitra sundar sung sunghoon sunil sunita suraj suresh surinder surya ' +
    'susan susana susanna susanne sushil susie susumu suzanne suzette suzie suzy svein sven svenja svetlana swapna ' +
    'swarnali swati swen sybil sylvain sylvia sylvie sylwia szabolcs szilvia szymon tabea tabitha tadas tadashi ' +
    'tadeusz tadhg tafadzwa tahir tahira taiki taimur takahiro takako takao takashi takayuki takeshi takuma takuya ' +
    'talal tamara tamas tamer tami tamika tammy tamsin taner tanguy tania tanisha tanja tanuja tanushree tanvi ' +
    'tanya tapio tara tarek tariq tarja tarun tasha tatenda tatiana tatjana tatsuya tatyana taylor tebogo ted teddy ' +
    'teemu tejas tejinder telma temitope tendai teo teodora terence teresa tereza terhi teri terrance terrell ' +
    'terrence terri terry tess tessa tetsuo tetsuya teun thabiso thabo thanasis thandeka thandi thandiwe thanh ' +
    'thelma themba theo theodora theodore theodoros theresa theunis thiago thibaud thibault thibaut thierry thijs ' +
    'thomas thorben thorbjorn thore thorsten thulani thuy tiago tibor tiffani tiffany tihomir tiina tijs till tilo ' +
    'tim timea timm timo timothee timothy tina tinashe tineke tinus tiphaine titilayo tiziana tiziano tjeerd tobi ' +
    'tobias toby todd todor tolga tom tomas tomasz tomislav tommaso tommi tommy tomohiro tomoko tomomi tomos toni ' +
    'tonia tonis tony toomas torbjorn tord tore tori torstein torsten toshiko toshio toshiyuki tracey traci tracie ' +
    'tracy travis trent trevon trevor treyvon tricia trina trine trish trisha tristan trond troy trudy truus trygve ' +
    'tshepo tsutomu tsvetan tuan tucker tullio tumelo tuncay tunde tuomas turgut turlough tuula tyler tyrell tyrone ' +
    'uche uchenna udo ufuk ugo ugur ulf uli ulla ulrich ulrika ulrike ulysse uma umberto umesh umit una unathi unni ' +
    'urmas urs ursula urszula urvashi usama usha usman ute uwe vaclav vadim vaibhav valdis valentin valentina ' +
    'valentine valeria valerie valerio vandana vanesa vanessa varun vasant vasco vasil vasile vasiliki vasilis ' +
    'vassilis vasudha vasyl vaughn veerle vegard veikko velma venkat venkatesh vera verena verity vern verna vernon ' +
    'veronica veronika veronique vesa vibeke vic vicente vicki vickie vicky victor vidar vidya vijay vijaya vikas ' +
    'vikki vikram viktor viktoria vilius vilmos vinay vince vincent vincenza vincenzo vineet vinicius vinod viola ' +
    'violet viorel vipin virgil virginia virginie virpi vishal vishnu vitaly vito vitor vitoria vittoria vittorio ' +
    'vivek vivian viviana vivien vivienne vladimir vladislav vojtech volkan volker volodymyr vusi vytautas wael ' +
    'wafa waheed waleed walid wally walt walter waltraud wambui wanda wanjiku waqar waqas warren waseem wasim wayne ' +
    'wei wendell wendy werner wes wesley wessel weston whitney wieke wieslaw wiktor wilbur wilfred wilfried wilhelm ' +
    'will willard willem william wilma wilson wim winfried winifred wioletta witold wladyslaw wojciech wolfgang ' +
    'woodrow wouter wyatt wynand xander xavi xavier xiao xiaoling xiaoming xiaoyu xin xinyi xue yacine yael yahya ' +
    'yana yann yannick yannis yara yaroslav yasar yash yasin yasir yasmin yasmine yasser yassine yasuhiro yasuko ' +
    'yasuo yavuz yaw yelena yetunde yevgeny yifan yilmaz ying ylva yoann yogesh yohan yoichi yoko yolanda yolande ' +
    'yong yoshiko yosuke younes younis youssef youssouf yuichi yuka yuki yukiko yukio yuko yulia yumi yumiko yuri ' +
    'yuriko yuriy yusuf yusuke yuta yutaka yves yvette yvon yvonne zac zach zachary zack zafar zahid zahra zain ' +
    'zainab zakaria zaki zanele zara zbigniew zdenek zdenka zeeshan zehra zeinab zeki zelda zelia zeynep ziad zihan ' +
    'zineb zita zlatko zodwa zoe zofia zoltan zoran zsofia zsolt zsuzsanna zubair zuzana',
);

/** What makes one name of another: `Adela`, `Adele`; `Martina`, `Martine`. Only the shortest of them is listed. */
const ENDING = /(?:in[ae]|i[aeo]|[au]s|[aeiosy])$/;

/** Whether a word, in lower case and without accents, is a common first name: `jean`, and `jean-luc` by its first part. */
export function isFirstName(word: string): boolean {
  const name = word.includes('-') ? word.slice(0, word.indexOf('-')) : word;
  if (FIRST_NAMES.has(name)) return true;
  if (name.length < 4) return false;
  const base = name.replace(ENDING, '');
  return base.length >= 4 && (FIRST_NAMES.has(base) || (name.length > 4 && FIRST_NAMES.has(name.slice(0, -1))));
}
