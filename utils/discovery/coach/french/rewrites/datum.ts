import type { Rule } from '../../rewrite.ts';
import { de } from './elision.ts';

/** What one datum answers, opened: to what is behind the datum. */
export const DATUM: readonly Rule[] = [
  [
    /^combien (?<verb>dépensez|depensez|investissez|payez)-vous (?<rest>.+)$/i,
    ({ verb, rest }) => `Comment décidez-vous de ce que vous ${verb?.toLowerCase()} ${rest}`,
  ],
  [
    /^combien (?:de |d')(?<what>[a-zéèêàç]+(?: [a-zéèêàç]+)?) (?:avez|gérez|employez|exploitez)-vous\b.*$/i,
    ({ what }) => `Comment gérez-vous vos ${what}`,
  ],
  [/^(?:à|a) quelle fréquence (?<act>[a-zéèêàç]+ez-vous\b.*)$/i, ({ act }) => `Comment ${act}`],
  [
    /^(?:depuis quand|depuis combien de temps) (?:travaillez-vous|êtes-vous|etes-vous) (?:client |clients )?(?:avec|chez) (?<what>.+)$/i,
    ({ what }) => `Comment se passe le travail avec ${what}`,
  ],
  [
    /^quand (?<act>se (?:termine|finit|renouvelle)|expire|finit|commence|débute|prend fin) (?<what>.+)$/i,
    ({ act, what }) => `Que se passe-t-il quand ${act} ${what}`,
  ],
  [
    /^quand (?:allez|comptez|pensez|prévoyez|souhaitez|voulez)-vous (?<act>(?:de )?.+)$/i,
    ({ act = '' }) => (/^que\b/i.test(act) ? null : `Que doit-il se passer avant ${de(act.replace(/^de /i, ''))}`),
  ],
  [
    /^qui (?:décide|decide|tranche|prend la décision|a le dernier mot)(?: (?:de|du|des|d'|pour|sur) ?.*)?$/i,
    () => 'Comment se prend la décision',
  ],
  [
    /^qui (?<act>signe|valide|gère|achète|négocie|contrôle|pilote|utilise|approuve|choisit|forme|paie|vérifie)(?<rest> .+)?$/i,
    ({ act, rest = '' }) => `Comment cela se passe-t-il quand quelqu'un ${act}${rest}`,
  ],
  [/^qui s'occupe (?<what>(?:du|des|de|d').+)$/i, ({ what }) => `Comment vous organisez-vous pour ce qui est ${what}`],
  [
    /^(?:quel|quelle) (?:est|serait) (?<own>votre|ton|le|la) (?<what>(?:budget|enveloppe)(?: .*)?)$/i,
    ({ own, what }) => `Comment se construit ${own?.toLowerCase()} ${what}`,
  ],
  [
    /^(?:quel|quelle) est (?<own>votre|ton) (?<what>(?:prestataire|fournisseur|outil|crm|erp|logiciel|partenaire|agence|banque|assureur|transporteur|système)(?: .*)?)$/i,
    ({ own = '', what }) =>
      `Comment ${own.toLowerCase() === 'ton' ? 'as-tu' : 'avez-vous'} choisi ${own.toLowerCase()} ${what}`,
  ],
  [
    /^(?:avec |sur |chez |par )?(?:quel|quelle) (?<what>crm|erp|outil|logiciel|système|prestataire|fournisseur|transporteur|assureur|solution|plateforme|agence|banque|fournisseur)(?: de [a-zéèê]+)?(?: (?:utilisez|avez|travaillez|passez)-vous.*)?$/i,
    ({ what }) => `Comment avez-vous choisi votre ${what}`,
  ],
  [/^vous utilisez quoi comme (?<what>.+)$/i, ({ what }) => `Comment avez-vous choisi votre ${what}`],
  [
    /^(?:quel|quelle) est (?<own>votre|la|le) (?<what>(?:échéance|date limite|date|délai|calendrier)(?: .*)?)$/i,
    ({ own, what }) => `D'où vient ${own?.toLowerCase()} ${what}`,
  ],
  [
    /^quel(?:le)? est (?<own>votre) (?<what>(?:chiffre d'affaires|effectif|marge|taux|volume|parc|flotte|panier moyen|taille)(?: .*)?)$/i,
    ({ own, what }) => `Comment a évolué ${own?.toLowerCase()} ${what} ces dernières années`,
  ],
];
