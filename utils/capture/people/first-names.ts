/**
 * First names that are common where French, English, German, Spanish, Italian, Dutch or Portuguese is spoken, in lower
 * case and without accents. They tell a person from any other pair of capitalised words where the structure around it
 * is too weak to.
 */
const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdoulaye abigail adam adel adrian adrien adrienne agathe agnes agnieszka ahmad ahmed aida aidan ' +
    'aimee aissatou akira alain alan alba albert albrecht alec alejandra alejandro alessandra alessandro alessia ' +
    'alessio alex alexander alexandra alexandre alexis alfonso alfred ali alice alicia alina aline alison alix ' +
    'allan allen allison alvaro alyssa amanda amandine amber amelia amelie amina aminata amine amir amit amy ana ' +
    'anabel anais anders andras andre andrew andy angel angelique angie anil anita anja ann anna annabelle anne ' +
    'annette annie annika anthony antoine antoinette anton antonella aoife april ariane arianna arjun armand ' +
    'armelle armin arnaud arne arnold arthur arturo arun ashley astrid aude audrey augustin aurelia aurelie ' +
    'aurelien aurore austin ava axel ayse baptiste barbara barry bas bastian bastien beate beatrice beatrix ' +
    'beatriz becky begona bella ben benedict benedikt benjamin benoit bernadette bernard bernd bernhard bertrand ' +
    'beth bethany betina bettina betty beverley beverly bianca bill birgit birgitta bjarne bjorn blake blandine ' +
    'bob bobby boris brad bradley brandon brenda brendan brent brett brian brice bridget brigitte bruce bruno ' +
    'bryan callum calvin camila camilla camille candice carina carl carmel carmen carol carolyn carrie carsten ' +
    'catarina caterina catherine cathy cecile cecilia cedric celia celine cesar chad chantal charlene charles ' +
    'charlie charlotte chelsea cheryl chiara chloe chris christa christelle christian christina christine ' +
    'christof christoph christopher cian ciaran cindy claire clara clare claude claudia claudine claudio claus ' +
    'clemence clemens clement clifford colette colin colleen connor conor conrad constance cora coralie coraline ' +
    'corinne cornelia courtney craig cristian cristina curt curtis cynthia cyrille daisy damian damien dan ' +
    'daniel daniella danielle danilo danny daphne daria dario darren dave david dawn dean debbie debora deborah ' +
    'debra declan deepak delphine denis dennis derek dermot desiree desmond diana diane dick didier diego dierk ' +
    'dieter dietmar dietrich dimitris dina diogo dirk dolores domenico dominic dominik dominique don donald ' +
    'donna doris dorothee dorothy doug douglas dragan drew duarte duncan dustin dylan eamon earl ed eddie eddy ' +
    'edgar edith edouard edward edwin eileen elaine eleanor elena eleonora eliane elias elisa elisabeth ' +
    'elisabetta elise eliza elizabeth elke ella ellen ellie elliot elliott elodie eloise elsa elsie emanuel emil ' +
    'emma emmanuel emmanuelle enrica enrico enrique eric erik erin ernest erwin estelle esther etienne eugen eva ' +
    'evan eve evelyn ewa fabian fabien fabienne fabio fabrice fabrizio fanny fatima fatou faye federica federico ' +
    'felicia felicity felipe felix fenna ferdinand fernanda fernando filipe filippo finn fiona flavio florence ' +
    'florent florian florine frances francesca francesco francis francisco franck franco francois frank franz ' +
    'franziska fred frederic frederique friederike friedrich fritz fumi gabor gabriel gabriella gabrielle gael ' +
    'gaelle gail gareth garry gary gaston gauthier gavin genevieve geoff geoffrey georg gerald gerard gerd ' +
    'gerhard german giacomo giancarlo gianluca gianni gilbert giles gilles gillian gina gino giorgia giorgio ' +
    'giorgos giovanna giovanni gisela giulia giuliana giuliano giulio giuseppe glen glenn gloria goncalo gonzalo ' +
    'goran gordon grace graham grant greg gregoire gregor greta guido guillaume guillermo gunter gunther gustav ' +
    'guy gwen hakan hanna hannah hanne hans harald harriet harry haruka harvey hasan hassan hayley hazel heather ' +
    'hector heidi heike heiko heinrich heinz helen helga helmut heloise henri henriette henrik henry herbert ' +
    'hermann herve hilary hiroshi holger holly horst howard hubert hugh hugo hugues hyun ian ibrahim ida ignacio ' +
    'igor ike ilaria imran ines inge ingo ingrid inmaculada ioannis irena irene iris isaac isabel isabell isla ' +
    'istvan ivan ivo jack jacob jacqueline jacques jade jaime jake jakob jakub jamal james jamie jan jana jane ' +
    'janet janette janice janine jasmine jason jasper javier jay jean jeanne jeff jeffrey jenna jennifer jenny ' +
    'jens jeremie jeremy jeroen jerome jerry jess jessica ji jill jim jimmy jing jo joachim joan joanna joanne ' +
    'joao joaquim joaquin jochen jody joe joel joelle joern johan johann johannes john johnny jon jonas jonathan ' +
    'jordan jordi jorg jos jose josef joseph josh joshua joy joyce juan judith judy juergen jules julia julian ' +
    'julie julien julienne juliette julio julius jun june jurgen justin justus jutta kai kamal karen kari karim ' +
    'karin karl karolina karoline katarzyna kate katharina katherine kathleen kathrin kathryn kathy katia katie ' +
    'katja katrin kavita kay keith kelly ken kenji kenneth kenny kerstin kevin khadija khalid kieran kim ' +
    'kimberly kirk kirsten kirsty klaus knut konrad kristen kristian kristin krzysztof kurt kyle laetitia ' +
    'lakshmi lana lance lara larry lars laszlo laura laure lauren laurence laurent laurie lawrence lea leandro ' +
    'lee leila lena lene lennart leo leon leonard leonhard leopold lesley leslie leticia lewis liam lila liliana ' +
    'lily lina linda lindsay lindsey lionel lisa liz logan loic lois lorena lorenzo lorraine lothar lou louis ' +
    'luc luca lucia luciano lucie lucien lucinda lucy ludivine ludovic ludwig luigi luis lukas luke lydia lynn ' +
    'maaike maarten madeleine madison magali magda magdalena maggie magnus mahmoud maike maja malcolm malika ' +
    'mamadou mandy manfred manon manuel mara marc marcel marcello marcin marek maren marga margaret margarida ' +
    'margarita margaux marguerite maria mariam marian marianne marie marin mario marion marisa marjorie mark ' +
    'marlene marta martha martin marvin mary massimiliano mateus mathias mathieu mathilde matilda matilde matt ' +
    'matteo matthew matthias matthieu matthijs maud maureen maurice maurizio mauro max maxence maxime maximilian ' +
    'maya meg megan mehdi mehmet mehtap mei mel melanie melinda melissa melvin mercedes merve mette mia michael ' +
    'michel michelle miguel mika mike mikel mila milan miles milos min mina ming miranda mireille miriam ' +
    'mitchell mohamed mohammad mohammed molly mona monica monika monique morgan moritz morris moussa muhammad ' +
    'myriam nabil nadege nadia nadine nadja nancy naomi natalia natalie natasha nathalie nathan nathanael ' +
    'nathaniel neha neil nelly nelson niall niamh nicholas nick nico nicola nicole niels nigel niklas nikolas ' +
    'nikos nils nina noa noah noel noemi noor nora norbert norma norman nuno oceane odette odile olaf ole olga ' +
    'oliver olivia olivier omar ondrej oscar oskar otto owen pablo pam pamela paola paolo pascal pasquale pat ' +
    'patrice patricia patrick patrik patty paul pavel pedro peggy pekka penelope peter petr phil philip philipp ' +
    'phillip phyllis piero pierre pierrick pieter pietro pilar piotr polly pooja priya quentin quinn rachel ' +
    'rachid rafael raffaele rahul rainer raj rajesh rajiv ralf ralph ramesh ramon raoul raphael raquel raul ravi ' +
    'ray raymond rebecca regina reginald regine reinhard reinhold remi remy renata renate renato renaud rene ' +
    'renzo rhonda ricardo riccardo richard rick rita rob robert robin rodney rodrigo roger roisin roland rolf ' +
    'romain roman romina ron ronald ronan ronnie rosa rosalie rosario rose rosemarie rosemary ross roy ruben ' +
    'ruby rudolf rudy rui rupert russ russell ruth ryan sabina sabine sabrina sacha sakura sally salvador ' +
    'salvatore sam samantha samir samuel sander sandra sandrine sandro sanjay sara sarah sari sasha saskia saul ' +
    'scott sean sebastiaan sebastian sebastien selma serge sergio seth severin shane shannon sharon shawn sheila ' +
    'sherri sherry shirley siegfried sigrid silke silvana silvia silvio simon sinead siobhan sofia soizic solene ' +
    'solenn solveig sonia sonja sonya sophia sophie soren spencer stacey stacy stanislav stanley stefan steffen ' +
    'stella stellan stephan stephen steve steven stewart stuart sue sung sunil suresh susan susanna susanne ' +
    'suzanne sven sylvain sylvia sylvie tabea takeshi tamara tanguy tania tanja tanya tara tatiana taylor ted ' +
    'terence teresa terrence terri terry thelma theo theodora theodore theresa thiago thibaud thibault thibaut ' +
    'thierry thomas thorben thorsten tiago tiffany till tilo tim timm timo timothee timothy tina tineke tiphaine ' +
    'tobias toby todd tom tomas tomasz tommaso tommy tony torsten tracey tracy travis trevor tricia tristan troy ' +
    'tyler udo ugo ulrich ulrike umberto urs ursula ute uwe valentina valentine valeria valerie valerio vanessa ' +
    'vera verena verity veronica veronique vicente vicky victor vikram viktor vince vincent vincenzo viola ' +
    'violet virginia virginie vito vivian vivien vivienne vladimir volker walid walter wanda warren wayne wei ' +
    'wendy werner wesley whitney wilfried wilhelm will willem william winfried wolfgang wouter xander xavier ' +
    'xiao yacine yann yannick yannis yasmin yassine ying yoann yolanda yolande younes youssef youssouf yuki yuri ' +
    'yusuf yves yvette yvon yvonne zachary zack zakaria zara zineb zoe zofia'
  ).split(' '),
);

/** What makes one name of another: `Adela`, `Adele`; `Martina`, `Martine`. Only the shortest of them is listed. */
const ENDING = /(?:in[ae]|i[aeo]|[au]s|[aeiosy])$/;

/** Whether a word, in lower case and without accents, is a common first name: `jean`, and `jean-luc` by its first part. */
export function isFirstName(word: string): boolean {
  const [name = ''] = word.split('-', 1);
  const base = name.replace(ENDING, '');
  return FIRST_NAMES.has(name) || (base.length >= 4 && (FIRST_NAMES.has(base) || FIRST_NAMES.has(name.slice(0, -1))));
}
