import { plainName } from '../../domain/account.ts';
import { labelOf } from './domain.ts';

/** Words that a site's title or name has instead of a company's. */
const GENERIC =
  /^(?:home|home ?page|accueil|startseite|inicio|welcome|bienvenue|us|page|site|index|main|menu|contacts|contactus|contact (?:details|information|page)|get in touch|find us|our team|team|notre equipe|l equipe|equipe|careers|jobs|recrutement|legal notice|privacy policy|terms|untitled|sans titre|wordpress|my site|mon site|site web|website|blog|contact(?: us)?|contactez nous|nous contacter|about(?: us)?|a propos|kontakt|impressum|news|actualites|mentions legales)$/;

/** Whether a text can be a company's name at all. */
export function canName(text: string): boolean {
  const plain = plainName(text);
  return plain !== '' && text.length <= 100 && !GENERIC.test(plain);
}

/**
 * Whether a name and a domain tell of each other: `Atelier Morvan SAS` and `atelier-morvan.example`, `Société
 * Nationale des Ponts` and `snp.example`, `Dupont & Fils` and `maison-dupont.example`.
 */
export function isNamedAfter(name: string, domain: string): boolean {
  const words = plainName(name).split(' ');
  const label = labelOf(domain).replace(/[^\p{L}\p{N}]/gu, '');
  const whole = words.join('');
  if (whole.length < 2 || label.length < 2) return false;
  if (whole === label) return true;
  const initials = words.map((word) => word.charAt(0)).join('');
  if (label.length >= 3 && initials === label) return true;
  const [shorter, longer] = whole.length < label.length ? [whole, label] : [label, whole];
  if (shorter.length >= 4 && longer.includes(shorter)) return true;
  return words.some((word) => word.length >= 5 && label.includes(word));
}
