import type { PageKind } from '../../domain/capture.ts';
import { Words } from '../read/words.ts';

/** Words that tell what a page is, in English, French, German, Spanish, Italian, Dutch, Portuguese; articles left out. */
const WORDS: readonly (readonly [PageKind, string])[] = [
  [
    'team',
    'team meet-the-team people committee committee-members trustees board-members board-of-trustees governors officers faculty faculty-and-staff staff-and-faculty vorstand vorstandschaft conseil-d-administration comite staff leadership management who-is-who board-of-directors attorneys lawyers our-doctors avocats nos-avocats anwaelte rechtsanwaelte abogados avvocati trombinoscope equipe equipes direction gouvernance ' +
      'mitarbeiter ansprechpartner equipo nuestro-equipo gruppo squadra chi-lavora-con-noi medewerkers ons-team equipa nossa-equipa ' +
      'praticiens les-praticiens professionals our-professionals experts nos-experts our-experts our-dentists our-vets our-consultants our-solicitors our-therapists nos-medecins nos-praticiens nos-consultants nos-formateurs ' +
      'elus les-elus councillors trustees-and-staff collaborateurs team-members associes nos-associes',
  ],
  [
    'careers',
    'careers career jobs job vacancies vacancy join-us join work-with-us work-for-us working-here open-positions current-vacancies ' +
      'recrutement carrieres carriere emploi emplois nous-rejoindre rejoignez-nous offres-emploi offres-d-emploi nos-offres-d-emploi ' +
      'nous-recrutons karriere jobangebote stellenangebote stellen offene-stellen empleo empleos trabaja-con-nosotros ofertas-de-empleo ' +
      'lavora-con-noi posizioni-aperte carriere-e-lavoro vacatures werken-bij carreiras vagas trabalhe-conosco recrutamento talent talents ' +
      'recrute recrutons on-recrute nous-recrutons hiring we-re-hiring recruitment join-our-team join-the-team rejoignez-notre-equipe rejoindre-l-equipe openings ' +
      'open-roles job-openings current-openings postes postes-vacants postes-a-pourvoir candidature candidatures candidature-spontanee internships apprenticeships alternance stages working-with-us travailler-chez-nous travailler-avec-nous graduates traineeships',
  ],
  [
    'contact',
    'contact contacts contact-us contact-details contactez-nous nous-contacter nous-joindre joignez-nous reach-us coordonnees nous-trouver plan-d-acces kontakt anfahrt ' +
      'contacto contactos contactanos contato fale-conosco contatti contattaci dove-siamo get-in-touch find-us where-we-are locations ' +
      'contactgegevens contacteer-ons ' +
      'nous-ecrire ecrivez-nous write-to-us talk-to-us speak-to-us call-us visit-us how-to-find-us where-to-find-us ou-nous-trouver acces venir ' +
      'enquiries enquiry devis demande-de-devis get-a-quote request-a-quote get-a-free-quote offices our-offices bureaux nos-bureaux venir-nous-voir prendre-rendez-vous book-an-appointment nos-agences nos-magasins nos-implantations our-branches our-locations branches so-finden-sie-uns standorte',
  ],
  [
    'legal',
    'legal mentions-legales mentions-legale informations-legales legal-notice impressum imprint terms terms-and-conditions ' +
      'terms-of-service terms-of-use conditions-generales conditions-generales-de-vente cgv cgu privacy privacy-policy privacy-notice ' +
      'cookies cookie-policy politique-de-confidentialite confidentialite donnees-personnelles datenschutz datenschutzerklaerung agb ' +
      'aviso-legal politica-de-privacidad note-legali informativa-privacy privacidade politica-de-privacidade algemene-voorwaarden ' +
      'privacyverklaring disclaimer mentions rgpd gdpr modern-slavery modern-slavery-statement complaints-procedure accessibility-statement declaration-d-accessibilite accessibilite legales legale t-and-c t-cs tos ' +
      'protection-des-donnees cookies-policy conditions-de-vente conditions-d-utilisation',
  ],
  [
    'about',
    'about about-us a-propos apropos qui-sommes-nous entreprise societe company about-company our-story story history our-history ' +
      'histoire notre-histoire who-we-are what-we-do presentation ueber-uns uber-uns unternehmen geschichte sobre-nosotros ' +
      'quienes-somos nosotros nuestra-historia chi-siamo azienda storia la-nostra-storia over-ons over geschiedenis sobre sobre-nos ' +
      'quem-somos empresa historia nossa-historia mission missions values valeurs nos-valeurs vision heritage philosophy philosophie engagements nos-engagements ' +
      'le-groupe le-cabinet la-maison l-agence l-association l-etude l-atelier la-fondation notre-cabinet notre-maison notre-agence notre-groupe notre-association notre-demarche ' +
      'why-us why-choose-us pourquoi-nous pourquoi-nous-choisir meet-the-owner our-company our-firm our-practice the-company the-firm the-practice the-group',
  ],
  [
    'pricing',
    'pricing prices price price-list plans fees rates our-prices tarifs tarif prix nos-tarifs grille-tarifaire preise preisliste ' +
      'precios tarifas prezzi listino prijzen tarieven precos planos ' +
      'formules nos-formules abonnements nos-prix fee-guide cost costs honoraires nos-honoraires how-much-does-it-cost combien-ca-coute subscriptions packages',
  ],
  [
    'news',
    'news newsroom press press-room press-releases media media-centre presse espace-presse communiques actualites actualite actu ' +
      'actus blog journal noticias sala-de-prensa aktuelles neuigkeiten pressemitteilungen notizie novita comunicati nieuws imprensa updates latest-updates communiques-de-presse insights articles press-release magazine',
  ],
  [
    'directory',
    'annuaire directory members-directory directorio verzeichnis find-a-member annuaire-des-membres member-directory business-directory annuaire-des-entreprises nos-adherents our-members',
  ],
];
const BY_WORD: ReadonlyMap<string, PageKind> = new Map(
  WORDS.flatMap(([kind, words]) => words.split(' ').map((word): [string, PageKind] => [word, kind])),
);
/** Before a section's name: `l-equipe`, `our-team`, `il-team`. */
const ARTICLES = new Words(
  'l d la le les notre nos votre our the your il lo i gli el los las die der das unser unsere ons onze het de o a os as nossa nosso nuestro nuestra',
);

/** What a word, or words joined by hyphens (`about-us`), in lower case and without accents, say of a page. */
export function kindByWord(word: string): PageKind | undefined {
  const known = BY_WORD.get(word);
  const hyphen = known === undefined ? word.indexOf('-') : -1;
  return hyphen > 0 && ARTICLES.has(word.slice(0, hyphen)) ? BY_WORD.get(word.slice(hyphen + 1)) : known;
}

/** Every word of the table, and of those joined by hyphens the longest part: without any of them a text says nothing. */
const TELLING = new Words([...BY_WORD.keys()].map(longestOf).join(' '));

function longestOf(word: string): string {
  return word.split('-').reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/** Whether a link's words may say what it leads to: most say nothing, which this tells at a fraction of the cost. */
export function mayTell(words: string): boolean {
  // Escapes and accents are read where it matters.
  return /[%\u0080-\uffff]/.test(words) || TELLING.areIn(words.toLowerCase());
}
