import { Words } from '../read/words.ts';

/**
 * First names that are common where French, English, German, Spanish, Italian, Dutch or Portuguese is spoken, in lower
 * case and without accents. They tell a person from any other pair of capitalised words where the structure around it
 * is too weak to.
 */
const FIRST_NAMES = new Words(
  'aaron abdoulaye abigail adam adel adrian adrien adrienne agathe agnes agnieszka ahmad ahmed aida aidan ' +
    'aimee aissatou akira alain alan alasdair alastair alba albane albert albrecht aldo alec alejandra alejandro ' +
    'alessandra alessandro alessia alessio alex alexander alexandra alexandre alexis alfie alfonso alfred ali ' +
    'alice alicia alina aline alison alistair alix allan allen allison alvaro alyssa amanda amandine amaury ' +
    'amber amelia amelie amina aminata amine amir amit amy ana anabel anais anders andras andre andrew andy ' +
    'angel angelika angelique angie anil anita anja anke ann anna annabelle anne annette annie annika anouk ' +
    'anthony antje antoine antoinette anton antonella antonietta aoife april archie ariane arianna arjun armand ' +
    'armelle armin arnaud arne arnold arthur arturo arun ashley astrid aude audrey augustin aurelia aurelie ' +
    'aurelien aurore austin ava axel axelle aymeric ayse baptiste barbara barry bas bastian bastien beate ' +
    'beatrice beatrix beatriz becky begona bella ben benedict benedikt benjamin benoit bernadette bernard bernd ' +
    'bernhard bertrand beth bethany betina bettina betty beverley beverly bianca bill birgit birgitta bjarne ' +
    'bjorn blake blandine bob bobby boris brad bradley brandon brenda brendan brent brett brian brice bridget ' +
    'brigitte brittany bronwen bruce bruno bryan caleb callum calvin camila camilla camille candice carina carl ' +
    'carlos carlotta carmel carmen carol carolyn carrie carsten catarina caterina catherine cathy cecile cecilia ' +
    'cedric celeste celia celine cesar chad chantal charlene charles charlie charlotte chelsea cheryl chiara ' +
    'chloe chris christa christelle christian christina christine christof christoph christopher cian ciara ' +
    'ciaran cindy claire clara clare claude claudia claudine claudio claus clemence clemens clement clifford ' +
    'clive colette colin colleen concetta connor conor conrad constance cora coralie coraline corentin corinne ' +
    'cornelia cornelis courtney craig cristian cristina curt curtis cynthia cyril cyrille daan daisy damian ' +
    'damien dan daniel daniella danielle danilo danny daphne daria dario darren dave david dawn dean debbie ' +
    'debora deborah debra declan deepak delphine denis dennis derek dermot desiree desmond diana diane dick ' +
    'didier diego dierk dieter dietmar dietrich dimitri dimitris dina diogo dirk dolores domenico dominic ' +
    'dominik dominique don donald donna doris dorothee dorothy doug douglas dragan drew duarte duncan dustin ' +
    'dylan eamon earl ed eddie eddy edgar edith edouard edward edwin eileen eilidh elaine eleanor elena eleonora ' +
    'eliane elias elijah elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen ellie elliot elliott ' +
    'elodie eloise elsa elsie emanuel emeline emeric emil emma emmanuel emmanuelle enrica enrico enrique eric ' +
    'erik erin ernest erwan erwin estelle esther ethan etienne euan eugen eva evan eve evelyn evie ewa fabian ' +
    'fabien fabienne fabio fabrice fabrizio fanny fatima fatou faye federica federico felicia felicity felipe ' +
    'felix femke fenna ferdinand fernanda fernando filipa filipe filippo finn fiona flavio fleur flora florence ' +
    'florent florian florine franca frances francesca francesco francis francisco franck franco francois frank ' +
    'franz franziska fred freddie frederic frederique freya friederike friedrich fritz fumi gabor gabriel ' +
    'gabriella gabrielle gael gaelle gaetan gail gareth garry gary gaston gauthier gavin genevieve geoff ' +
    'geoffrey georg gerald gerard gerd gerhard german gerrit ghislain giacomo giancarlo gianluca gianni gilbert ' +
    'giles gilles gillian gina gino giorgia giorgio giorgos giovanna giovanni gisela giulia giuliana giuliano ' +
    'giulio giuseppe glen glenn gloria glyn goncalo gonzalo goran gordon grace graham grant greg gregoire gregor ' +
    'greta guido guillaume guillermo gunter gunther gustav guy gwen gwenaelle hadrien hakan hana hanna hannah ' +
    'hanne hans harald harold harriet harry haruka harvey hasan hassan hayley hazel heather hector heidi heike ' +
    'heiko heinrich heinz helen helga helmut heloise henk henri henriette henrik henry herbert hermann herve ' +
    'hilary hildegard hiroshi holger holly horst howard hubert hugh hugo hugues hyun ian ibrahim ida ignacio ' +
    'igor ike ilaria ilse imran ines inge ingo ingrid inmaculada ioannis irena irene iris irmgard isaac isabel ' +
    'isabell isla istvan ivan ivo jack jacob jacqueline jacques jade jaime jake jakob jakub jamal james jamie ' +
    'jan jana jane janet janette janice janine jasmine jason jasper javier jay jean jeanne jeff jeffrey jelle ' +
    'jenna jennifer jenny jens jeremie jeremy jeroen jerome jerry jess jessica jesus ji jill jim jimmy jing jo ' +
    'joachim joan joanna joanne joao joaquim joaquin jocelyn jochen jody joe joel joelle joern johan johann ' +
    'johannes john johnny jon jonas jonathan joost jordan jordi jorg joris jos jose josef joseph josh joshua joy ' +
    'joyce juan judith judy juergen jules julia julian julie julien julienne juliette julio julius jun june ' +
    'jurgen justin justus jutta kai kamal karen kari karim karin karl karolina karoline katarzyna kate katharina ' +
    'katherine kathleen kathrin kathryn kathy katia katie katja katrin kavita kay kayla kees keith kelly ken ' +
    'kenji kenneth kenny kerstin kevin khadija khalid kieran kim kimberly kirk kirsten kirsty klaus knut koen ' +
    'konrad kristen kristian kristin krzysztof kurt kyle laetitia lakshmi lana lance lara larry lars laszlo ' +
    'laura laure lauren laurence laurent laurie lawrence lea leandro lee leila lena lene lennart leo leon ' +
    'leonard leonhard leonor leopold lesley leslie leticia lewis liam lila liliana lily lina linda lindsay ' +
    'lindsey lionel lisa liz logan loic lois lola lorena lorenzo lori lorraine lothar lotte lou louis luc luca ' +
    'lucas lucia luciano lucie lucien lucinda lucy ludivine ludovic ludwig luigi luis lukas luke lydia lynn ' +
    'maaike maarten madeleine madison mael maelle magali magda magdalena maggie magnus mahmoud maike maja ' +
    'malcolm malika malo mamadou mandy manfred manon manuel mara marc marcel marcello marcin marek maren marga ' +
    'margaret margarida margarita margaux margherita margot marguerite maria mariam marian marianne marie ' +
    'marieke marijke marilyn marin marine mario marion marisa marjorie mark marlene marta martha martin marvin ' +
    'mary massimiliano massimo mateus mathias mathieu mathilde matilda matilde matt matteo matthew matthias ' +
    'matthieu matthijs maud maureen maurice maurizio mauro max maxence maxime maximilian maya meg megan mehdi ' +
    'mehmet mehtap mei mel melanie melinda melissa melvin mercedes merve mette mhairi mia michael michel ' +
    'michelle mickael miguel mika mike mikel mila milan miles milos min mina ming miranda mireille miriam ' +
    'mitchell mohamed mohammad mohammed molly mona monica monika monique montserrat morag morgan moritz morris ' +
    'moussa muhammad muriel myriam nabil nadege nadia nadine nadja nancy naomi natalia natalie natasha nathalie ' +
    'nathan nathanael nathaniel neha neil nelly nelson neville niall niamh nicholas nick nico nicola nicole ' +
    'niels nigel niklas nikolas nikos nils nina ninon noa noah noel noelle noemi nolwenn noor nora norbert norma ' +
    'norman nuno nuria oceane odette odile olaf ole olga oliver olivia olivier omar ombline ondrej ophelie orla ' +
    'oscar oskar otto owen pablo padraig pam pamela paola paolo pascal pasquale pat patrice patricia patrick ' +
    'patrik patty paul pavel pedro peg peggy pekka penelope perrine peter petr phil philip philipp phillip ' +
    'phyllis piero pierre pierrick pieter pietro pilar piotr polly pooja poppy priya quentin quinn rachel rachid ' +
    'rafael raffaele rahul rainer raj rajesh rajiv ralf ralph ramesh ramon randy raoul raphael raquel raul ravi ' +
    'ray raymond rebecca regina reginald regine regis reinhard reinhold remi remy renata renate renato renaud ' +
    'rene renzo rhonda rhys ricardo riccardo richard rick rita rob robert robin rocio rodney rodolphe rodrigo ' +
    'roger roisin roland rolf romain roman romina ron ronald ronan ronnie rory rosa rosalie rosalind rosario ' +
    'rose rosemarie rosemary ross roy ruben ruby rudiger rudolf rudy rui rupert russ russell ruth ryan sabina ' +
    'sabine sabrina sacha sakura sally salvador salvatore sam samantha samir samuel sander sandra sandrine ' +
    'sandro sanjay sanne sara sarah sari sasha saskia saul scott sean sebastiaan sebastian sebastien segolene ' +
    'selma sem serge sergio seth severin shane shannon sharon shawn sheila sherri sherry shirley sian siegfried ' +
    'sigrid silke silvana silvia silvio simon sinead siobhan sofia soizic solene solenn solveig sonia sonja ' +
    'sonya sophia sophie soraya soren spencer stacey stacy stanislav stanley stefan steffen stella stellan ' +
    'stephan stephen steve steven stewart stuart sue sung sunil suresh susan susanna susanne suzanne sven ' +
    'sylvain sylvia sylvie tabea takeshi tamara tanguy tania tanja tanya tara tatiana taylor ted terence teresa ' +
    'terrence terri terry thelma theo theodora theodore theresa thiago thibaud thibault thibaut thierry thijs ' +
    'thomas thorben thorsten tiago tiffany till tilo tim timm timo timothee timothy tina tineke tiphaine tobias ' +
    'toby todd tom tomas tomasz tommaso tommy tony torsten tracey tracy travis trevor tricia tristan troy tyler ' +
    'udo ugo ulrich ulrike ulysse umberto urs ursula ute uwe valentin valentina valentine valeria valerie ' +
    'valerio vanessa vera verena verity veronica veronique vicente vicky victor vikram viktor vince vincent ' +
    'vincenzo viola violet virginia virginie vito vivian vivien vivienne vladimir volker walid walter wanda ' +
    'warren wayne wei wendy werner wesley whitney wilfried wilhelm will willem william winfried wolfgang wouter ' +
    'xander xavier xiao yacine yael yann yannick yannis yasmin yassine ying yoann yohan yolanda yolande younes ' +
    'youssef youssouf yuki yuri yusuf yves yvette yvon yvonne zachary zack zakaria zara zineb zoe zofia',
);

/** What makes one name of another: `Adela`, `Adele`; `Martina`, `Martine`. Only the shortest of them is listed. */
const ENDING = /(?:in[ae]|i[aeo]|[au]s|[aeiosy])$/;

/** Whether a word, in lower case and without accents, is a common first name: `jean`, and `jean-luc` by its first part. */
export function isFirstName(word: string): boolean {
  const name = word.includes('-') ? word.slice(0, word.indexOf('-')) : word;
  if (FIRST_NAMES.has(name)) return true;
  if (name.length < 4) return false;
  const base = name.replace(ENDING, '');
  return base.length >= 4 && (FIRST_NAMES.has(base) || FIRST_NAMES.has(name.slice(0, -1)));
}
