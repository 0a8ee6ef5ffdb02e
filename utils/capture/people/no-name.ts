import { Words } from '../read/words.ts';
import { isRoleWord, ROLES } from './roles.ts';

/**
 * Words that no person is called by, in lower case and without accents: what headings, menus, places, firms, streets,
 * goods and days are made of. A pair of capitalised words with one of them is no name.
 */
const WORDS =
  'circulation reference desk forum custody admissions admission formal status visitor liaison scrutiny stadium ' +
  'arena memorial chevrolet ford toyota parkway highway terrace crescent creek heights symphony orchestra ' +
  'festival ensemble choir the and our your my we us you all more about contact contacts home page site website ' +
  'welcome news blog event events press media gallery portfolio projects project work services service products ' +
  'product shop store cart checkout account login sign register search menu open read learn view see show click ' +
  'here download subscribe newsletter privacy policy cookie cookies terms conditions legal notice rights reserved ' +
  'copyright help support faq questions reviews review testimonials customers customer clients client partners ' +
  'people team staff leadership management board department division office offices headquarters branch location ' +
  'locations address phone telephone fax email mail hours opening monday tuesday wednesday thursday friday ' +
  'saturday sunday january february march april may june july august september october november december today ' +
  'week month year free new best top great good big old first last next back get find meet join start now quick ' +
  'special offer offers price prices pricing plan plans basic premium standard pro enterprise business company ' +
  'companies group corporation corp inc ltd llc llp plc limited gmbh sarl sas sa spa srl bv nv holding kg kft pty ' +
  'sl pvt international national global world north south east west northern southern eastern western central ' +
  'upper lower street road avenue lane drive boulevard square park place court building suite floor unit house ' +
  'hall tower center centre city town village county state united kingdom england scotland wales ireland france ' +
  'germany spain italy portugal belgium switzerland austria netherlands europe america canada australia africa ' +
  'asia london paris york angeles francisco diego jersey mexico zealand beach lake river mountain hill hills ' +
  'valley island bay coast forest garden gardens school college university institute academy church cathedral ' +
  'hospital clinic medical health care dental pharmacy hotel restaurant cafe bar grill pizza bakery kitchen ' +
  'museum theatre theater library station airport port bridge bank insurance real estate property homes rental ' +
  'sale construction engineering technology technologies software solutions systems system network data cloud ' +
  'digital web mobile app online internet design studio studios creative advertising consulting accounting ' +
  'financial investment capital ventures fund trust foundation association society club council committee ' +
  'community union federation government public private security safety quality research development training ' +
  'education course courses program programs resources human career careers job jobs history mission vision ' +
  'values story culture overview information info guide tips video videos photo photos music book books art arts ' +
  'food wine beer coffee tea water oil energy power solar electric electrical plumbing heating cleaning repair ' +
  'repairs maintenance delivery shipping returns payment order orders google facebook twitter instagram linkedin ' +
  'youtube microsoft apple amazon windows android general main senior junior monthly weekly daily annual case ' +
  'studies study white paper release summer winter spring autumn christmas gift card cards black red blue green ' +
  'gold silver master class room rooms table set pack box full part time line series model edition plus max mini ' +
  'super certified award awards member members membership follow share post posts article articles category tags ' +
  'archive recent related comment reply submit send message name form skip content navigation print change ' +
  'language english french german spanish notre nos votre vos les des nous accueil propos equipe equipes ' +
  'entreprise societe actualites realisations prestations produits boutique panier compte connexion mentions ' +
  'legales politique confidentialite generales acces horaires ouverture lundi mardi mercredi jeudi vendredi ' +
  'samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre rue ' +
  'chemin allee impasse quai zone batiment etage bureau siege agence magasin usine atelier ateliers maison ' +
  'cabinet groupe saint sainte sur mer ville mairie commune region departement pays nord sud est ouest savoir ' +
  'lire voir decouvrir devis gratuit recrutement emploi offre offres metiers expertise valeurs histoire ' +
  'partenaires temoignages avis presse espace conseil formation formations technique generale ressources humaines ' +
  'direction communication informatique production der die das und mit fur uber uns unser unsere ihr wir ' +
  'startseite impressum datenschutz kontakt leistungen produkte referenzen aktuelles karriere unternehmen anfahrt ' +
  'offnungszeiten montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz juni juli ' +
  'oktober dezember strasse weg platz haus gesellschaft verein stadt kreis mehr erfahren suche warenkorb telefon ' +
  'telefax allgemeine geschaftsbedingungen werkstatt beratung abteilung amtsgericht handelsregister los las con ' +
  'por para nuestro nuestra nuestros equipo empresa servicios productos contacto noticias inicio aviso politica ' +
  'privacidad calle avenida plaza ciudad lunes martes miercoles jueves viernes sabado domingo atencion sobre ' +
  'quienes gli chi siamo azienda servizi prodotti contatti notizie via piazza viale corso citta lunedi martedi ' +
  'mercoledi giovedi venerdi sabato domenica amministrazione ufficio het een onze ons over diensten producten ' +
  'nieuws straat laan plein maandag dinsdag woensdag donderdag vrijdag zaterdag zondag nosso nossa equipa ' +
  'servicos produtos contato rua praca segunda feira cliente practice practices area areas litigation governance ' +
  'compliance strategy strategic advice assessment insight insights experience excellence integrity value stories ' +
  'journey approach guides resource ideas healthcare medicine retired internal external federal platform ' +
  'platforms learning workshop workshops seminar programme programmes classes lessons students student graduate ' +
  'undergraduate science sciences humanities economics mathematics physics chemistry nursing wellness fitness ' +
  'massage beauty wedding weddings holiday holidays tours travel apartment apartments auto cars trucks explore ' +
  'discover schedule request appointment consultation dies dead says wins named latest trending popular brevet ' +
  'law laws scopri diventa attivita offerte lavora wing wings core alumni chapter honorary former past courtroom key achievements highlights realty news how why what when where to affairs veterans hong kong arbor taiwan china japan india korea singapore on record supreme emeritus appeal general camping maternity cover canadian american british irish scottish european african asian australian congress hons bsc msc beng llb mbbs diploma scout scouts adventure dubai brazil vegas orleans rapids antonio janeiro paulo portrait';

const NO_NAME = new Words(WORDS);
/** Some of them are first names or family names too: behind a first name, or as one, they may stand. */
const EITHER = new Words(
  'may april june august mai max park white black green gold silver hall house hill lane forest west north ' +
    'east south banks power page day rose head price best good young long small bridge bank lake ' +
    'rivers field fields case master king prince rich wood woods stone summer winter spring noel paris london ' +
    'york france holland england ireland wales scotland florence sydney chase hunter baker cook mason carpenter ' +
    'bishop martin mars juli januar marz land kreis berg old new power sale sales via martes domingo ' +
    'corso segunda mercier chef saint est sud marche van great noble frank french english german blue more holiday antonio paulo law story wing student auto judge priest lehrer fahrer steward marshal fitter glazier cleaner fellow art card first read may hope court ' +
    'dean warden glass square wall weg platz haus stadt leiter chemin sommer herbst diego francisco mexico jersey trust',
);

/** What nouns and adjectives of the Latin kind end in, and no name does. */
const ABSTRACT =
  /.(?:tions?|tional|ology|ologies|ilit(?:y|ies)|ography|[ae]gement|[lo]pment|nment|[ae]tive|nical|dical|zione|zioni)$/;

/** Whether a word, bare, keeps the words around it from being a name. */
export function isNoName(word: string, behindFirstName: boolean): boolean {
  return (NO_NAME.has(word) || isRoleWord(word) || isAbstract(word)) && !(behindFirstName && EITHER.has(word));
}

function isAbstract(word: string): boolean {
  return word.length > 6 && ABSTRACT.test(word);
}

/** Whether it does so wherever it stands. A quick look, which not every such word is found by. */
export function isNone(word: string): boolean {
  return (NO_NAME.has(word) || ROLES.has(word)) && !EITHER.has(word);
}
