import type { OptionsWords } from './options-en.ts';
import { typeset } from './typeset.ts';

/** What the options say of themselves, in French. */
export const optionsFr: OptionsWords = typeset({
  title: 'Options d’Entente',
  destinations: 'Destinations',
  destinationsHint:
    'Où part ce que vous enregistrez : le webhook de votre CRM, d’un outil d’automatisation ou de votre propre serveur. Rien ne part jamais ailleurs.',
  none: 'Aucune destination. Ce que vous enregistrez reste dans ce navigateur jusqu’à ce que vous en ajoutiez une.',
  add: 'Ajouter une destination',
  edit: (name) => `Modifier ${name}`,
  editShort: 'Modifier',
  preset: 'Modèle',
  generic: 'Webhook générique',
  name: 'Nom',
  namePlaceholder: 'Notre CRM',
  url: 'URL du webhook',
  secret: 'Secret de signature',
  secretHint: 'Facultatif. Il commence par whsec_ et permet au récepteur de vérifier qu’un envoi vient de vous.',
  generate: 'Créer un secret',
  show: 'Afficher',
  hide: 'Masquer',
  save: 'Enregistrer la destination',
  cancel: 'Annuler',
  test: 'Envoyer un test',
  testing: 'Envoi…',
  remove: 'Retirer la destination',
  removeConfirm: (name) =>
    `Retirer ${name} ? Ce qui attend d’y être envoyé ne le sera pas. Ce qui est gardé ici reste.`,
  saved: (name) => `${name} est enregistré.`,
  removed: (name) => `${name} est retiré.`,
  signed: 'signée',
  unsigned: 'non signée',
  state: {
    active: 'active',
    paused: 'en pause',
    off: 'arrêtée',
  },
  notAllowed: (origin) =>
    `Le navigateur n’a pas reçu l’autorisation de parler à ${origin}. Les envois sont tentés tout de même, car certains récepteurs les acceptent ; autorisez-le s’ils échouent.`,
  allow: 'Autoriser l’accès',
  confirmPrivate: 'Cette adresse est dans un réseau privé. L’enregistrer tout de même ?',
  confirmPrivateYes: 'Elle est à nous, enregistrer',
  problems: {
    name: {
      empty: 'Donnez-lui un nom, pour la reconnaître.',
    },
    url: {
      empty: 'Collez l’adresse du webhook.',
      'not-a-url': 'Ce n’est pas une adresse. Elle ressemble à https://crm.example/hooks/…',
      'not-https':
        'L’adresse doit commencer par https://. Seul cet ordinateur (localhost ou 127.0.0.1) peut être joint sans.',
      credentials:
        'L’adresse ne doit porter ni nom d’utilisateur ni mot de passe : les navigateurs refusent de s’en servir.',
      'unsupported-scheme': 'Une adresse commence par https://.',
      'too-long': 'Cette adresse est trop longue.',
    },
    secret: {
      prefix: 'Le secret doit commencer par whsec_',
      base64: 'Ce qui suit whsec_ n’est pas du base64. Copiez le secret à nouveau, en entier.',
      length: 'Le secret doit contenir de 24 à 64 octets. Copiez-le à nouveau, ou créez-en un.',
    },
  },
  testAccepted: (status, ms) => `Accepté : réponse ${status} en ${ms} ms.`,
  testRefused: (status, ms) => `Pas accepté : réponse ${status} en ${ms} ms.`,
  testSilent: 'Aucune réponse. Vérifiez l’adresse, que le récepteur tourne et que le navigateur peut lui parler.',
  answer: 'Sa réponse',
  you: 'Vous',
  yourName: 'Votre nom',
  yourNameHint: 'Envoyé avec ce que vous enregistrez, pour que vos collègues sachent qui a parlé à qui.',
});
