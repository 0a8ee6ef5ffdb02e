import type { PresetsWords } from './presets-en.ts';
import { typeset } from './typeset.ts';

/** Help on each kind of receiver, in French. */
export const presetsFr: PresetsWords = typeset({
  generic: {
    where: 'L’adresse de tout webhook qui reçoit du JSON : votre propre serveur, ou un outil absent de cette liste.',
    limits: '',
  },
  zapier: {
    where: 'Dans Zapier : un Zap qui commence par « Webhooks by Zapier », Catch Hook ; copiez sa « Webhook URL ».',
    limits:
      'Zapier répond « success » même quand le Zap est arrêté : vérifiez là-bas qu’il est en marche. Catch Raw Hook sait vérifier la signature, Catch Hook non.',
  },
  make: {
    where: 'Dans Make : un scénario qui commence par « Webhooks », Custom webhook ; copiez son adresse.',
    limits:
      'Scénario arrêté, Make garde les envois dans la file du webhook, jusqu’à ce qu’elle soit pleine ; puis ils attendent ici.',
  },
  n8n: {
    where: 'Dans n8n : un nœud Webhook, méthode POST ; copiez sa Production URL, et activez le workflow.',
    limits:
      'La Test URL ne marche que pendant que vous écoutez dans l’éditeur. Tant que le workflow n’est pas actif, les envois attendent.',
  },
  'node-red': {
    where:
      'Dans Node-RED : un nœud « http in », méthode POST ; l’adresse est celle de votre serveur, avec le chemin de ce nœud.',
    limits:
      'Pour vérifier la signature, cochez « Do not parse request body ». Tant que le flux n’est pas déployé, les envois attendent.',
  },
  'power-automate': {
    where:
      'Dans Power Automate : le déclencheur « Lors de la réception d’une requête HTTP », pour Anyone ; copiez son URL HTTP.',
    limits: 'L’adresse change quand le flux est importé à nouveau. Il répond 202 avant que le flux ait tourné.',
  },
  hubspot: {
    where:
      'Dans HubSpot : Paramètres, Intégrations, Applications privées ; créez-en une qui lit et écrit sociétés, contacts, transactions et notes ; copiez son jeton d’accès.',
    limits:
      'Sociétés et transactions sont retrouvées par une propriété à vous, qui doit être unique : créez-la une fois pour les deux, et nommez-la ci-dessous. Une propriété qui n’existe pas là-bas est refusée par son nom. Avec un jeton d’un autre portail, Entente y repart de zéro : les fiches et les liens de l’ancien ne sont pas pris pour les siens.',
  },
  salesforce: {
    where:
      'Dans Salesforce : l’adresse de votre organisation (https://….my.salesforce.com) et un jeton d’accès d’une application connectée. Comptes, contacts et opportunités demandent chacun un champ d’identifiant externe.',
    limits:
      'Les jetons expirent : Entente se met alors en pause et en demande un autre. Quand le quota du jour est épuisé, il attend.',
  },
  'salesforce-web-to-lead': {
    where:
      'Dans Salesforce : Configuration, Web-to-Lead ; dans le formulaire qu’il écrit, copiez l’adresse et la valeur de « oid ».',
    limits:
      'Salesforce ne dit jamais s’il a créé la piste : « accepté » veut dire ici que le formulaire a été pris. Chaque enregistrement fait une piste.',
  },
  pipedrive: {
    where:
      'Dans Pipedrive : Préférences personnelles, API ; copiez votre jeton d’API. L’adresse est https://LEVÔTRE.pipedrive.com.',
    limits:
      'Pipedrive ne sait pas mettre à jour ou créer d’un coup : Entente cherche d’abord, puis écrit, une requête après l’autre. Deux personnes qui enregistrent la même société au même instant peuvent en créer deux.',
  },
  odoo: {
    where:
      'Dans Odoo 19 et au-delà : votre profil, Sécurité du compte, Nouvelle clé d’API ; copiez-la. L’adresse est celle de votre serveur.',
    limits:
      'Les sociétés sont retrouvées par leur référence, leur numéro de registre ou leur site. Une clé vit trois mois au plus ; Odoo Online demande son offre Custom. Pour les versions plus anciennes, prenez « Odoo (webhook) ».',
  },
  espocrm: {
    where:
      'Dans EspoCRM : Administration, utilisateurs API ; créez-en un avec clé d’API, qui modifie comptes, contacts et publications ; copiez la clé. L’adresse est celle de votre serveur.',
    limits:
      'EspoCRM demande une date de clôture à toute opportunité, que personne ne connaît si tôt : le projet est dit dans la note. Un champ inconnu est passé sous silence.',
  },
  attio: {
    where:
      'Dans Attio : Paramètres de l’espace, Développeurs ; créez un jeton d’accès qui lit et écrit fiches et notes.',
    limits:
      'Les affaires demandent une étape et un responsable : elles sont créées une fois les deux associés ci-dessous. Avec un jeton d’un autre espace, Entente y repart de zéro : les fiches et les liens de l’ancien ne sont pas pris pour les siens.',
  },
  twenty: {
    where:
      'Dans Twenty : Paramètres, API et webhooks ; créez une clé d’API. L’adresse est https://api.twenty.com, ou celle de votre serveur.',
    limits: 'Au plus 100 requêtes par minute : Entente attend quand on le lui demande.',
  },
  dolibarr: {
    where:
      'Dans Dolibarr : activez le module API REST, et créez une clé d’API sur la fiche de votre utilisateur. L’adresse est celle de votre serveur.',
    limits: 'Un champ que Dolibarr ne connaît pas est passé sous silence : vérifiez là-bas le premier envoi.',
  },
  tryton: {
    where:
      'L’adresse de votre serveur Tryton et de sa base (https://tryton.example/crm/), avec un nom d’utilisateur et un mot de passe.',
    limits:
      'Les projets demandent le module sale_opportunity ; l’utilisateur peut écrire tiers et opportunités. Tryton n’admet aucune extension que sa configuration ne nomme : son administrateur ajoute l’adresse d’Entente (chrome-extension://…) à « cors » sous [web].',
  },
  'odoo-webhook': {
    where:
      'Dans Odoo 17 et au-delà : une règle d’automatisation « Sur webhook » ; copiez son adresse. La règle dit ce que deviennent les données.',
    limits:
      'Une règle qui échoue répond 500 : l’envoi est retenté, puis mis de côté. Odoo ne dit pas quelle fiche il a créée.',
  },
});
