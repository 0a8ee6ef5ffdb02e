import { type Asks, setOf } from '../grammar.ts';

/** Asked for, these are one datum: a name, a figure, a date, a thing. */
export const DATUM = setOf(`
  budget budgets echeance echeances delai delais date dates nom noms prenom poste fonction titre adresse mail email telephone
  numero numeros taille prix tarif tarifs cout couts montant depense depenses chiffre chiffres ca effectif effectifs heure heures
  jour jours semaine mois annee annees an trimestre version marque marques modele pourcentage part taux note score age duree
  volume volumes quantite nombre total fournisseur fournisseurs prestataire prestataires transporteur assureur banque agence
  outil outils logiciel logiciels systeme systemes crm erp plateforme plateformes application applications solution pays
  ville villes region site sites langue langues formule licence licences capacite flotte parc distance poids couleur statut
  stade etape niveau salaire frequence rythme quota url service departement marge marges nps format fichier produit produits
  machine machines materiel equipement base contact code siret siren secteur fourchette enveloppe remise frais abonnement
  contrat contrats societe entreprise entreprises equipe equipes personne personnes collegue responsable patron partenaire
  plafond limite temperature etage salle bureau bureaux siege proprietaire client clients segment segments canal canaux marche
  marches certification certifications norme normes creneau rang preavis rendement cadence stock stocks hebergeur navigateur
  appareil appareils lot concurrent concurrents decideur interlocuteur referent dirigeant directeur daf dsi drh statut
  surface superficie anciennete tranche dimensions loyer bail prime calendrier planning jauge horaires horaire quartier gamme cabinet editeur
  technologie technologies editeurs moyenne proportion ratio panier tonnage kilometrage distance pointure periode
  mode support-technique type types nature categorie
`);

/** Asked for, these are told. */
export const TOLD = setOf(`
  priorite priorites defi defis objectif objectifs but buts crainte craintes inquietude inquietudes douleur douleurs
  probleme problemes probl difficulte difficultes souci soucis irritant irritants avis opinion regard regards ressenti
  experience experiences approche approches strategie vision ambition ambitions histoire contexte raison raisons processus
  procedure demarche maniere facon facons impact effet effets consequence consequences implication implications critere criteres
  attente attentes espoir espoirs besoin besoins obstacle obstacles frein freins excuse excuses erreur erreurs faute fautes revers metier lecture mesures action actions role roles place difference differences
  avantage avantages benefice benefices risque risques lecon lecons retour retours reaction reactions situation idee idees
  impression impressions relation relations culture philosophie reve reves motivation motivations moteur moteurs succes
  reussite reussites resultat resultats accompagnement etapes changement changements point points position perspective
  perspectives peur peurs frustration frustrations blocage blocages goulet faiblesse faiblesses force forces opportunite
  opportunites tendance tendances facteur facteurs aspect aspects chose choses partie domaine domaines qualite qualites
  valeur amelioration ameliorations projet projets plan plans conseil conseils message sens parcours routine mission
  attitude souhait souhaits exigence exigences cas cause causes secret logique scenario enjeu enjeux question questions
  progres apprentissage enseignement enseignements reserves reticence reticences declencheur alternatives etat habitude
  habitudes pratique pratiques plus moins interet interets envie envies suite marche-a-suivre demarche vecu image
  organisation politique contrainte contraintes levier leviers ecart ecarts lien liens usage usages hesitations
  preoccupation preoccupations aspiration aspirations tension tensions pression cheminement quotidien lecture portrait
  circonstances situations contextes occasions base bases condition conditions moment moments souvenir souvenirs principe principes signe signes hypothese hypotheses evolution evolutions intention intentions signification comportement comportements importance attrait
  nouvelles nouvelle suites analyse analyses nouveautes discussion discussions echange echanges conversation conversations friction frictions repercussion repercussions incidence incidences mouche esprit optique origine origines declic declics chemin chemins cheminement detours grille genese trajectoire trajet bilan constat constats
  fierte fiertes aspirations mot recul ambiance etat-d'esprit posture recette credo ligne cap reflexe reflexes ressort ressorts
  valeurs retombees remontees consequence atouts atout points-forts dynamique perception perceptions conviction convictions
  doute doutes piste pistes axe axes arbitrage arbitrages arguments argument comprehension appreciation sentiment sentiments
  satisfaction deception deceptions surprise surprises anecdote anecdotes temoignage explication explications
`);

/** Whether a noun phrase, from behind its determiner on, names one datum or something to tell. */
export function nounAsks(phrase: string, otherwise: Asks): Asks {
  // "le débit de votre ligne": what it is of does not decide.
  const words = (phrase.split(/ (?:de|du|d') (?=(?:votre|vos|ton|ta|tes)\b)/, 1)[0] ?? '').split(' ').slice(0, 6);
  let most = false;
  for (const word of words) {
    if (/^(?:plus|moins|pire|mieux)$/.test(word)) most = true;
    else if (/^(?:type|types|genre|sorte|sortes|nature|forme|formes)$/.test(word)) otherwise = 'datum';
    else if (TOLD.has(word)) return 'telling';
    else if (DATUM.has(word)) return 'datum';
    else if (/^(?:pour|que|qui|dans|chez|avec|sur|,|\?|lorsque|quand|si|a|en)$/.test(word)) break;
  }
  return most ? 'telling' : otherwise;
}
