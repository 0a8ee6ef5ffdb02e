import { plainName } from '../../domain/account.ts';
import { remembered } from '../../domain/remembered.ts';
import { LETTERS } from '../read/letters.ts';
import { Words } from '../read/words.ts';
import { labelOf } from './domain.ts';

/** Words that a site's title or name has instead of a company's. */
const GENERIC = new Words(
  'home,home page,homepage,accueil,startseite,inicio,welcome,bienvenue,us,page,site,index,main,menu,contacts,' +
    'contactus,contact details,contact information,contact page,get in touch,find us,our team,team,notre equipe,' +
    'l equipe,equipe,careers,jobs,recrutement,legal notice,privacy policy,terms,untitled,sans titre,wordpress,' +
    'my site,mon site,site web,website,blog,contact us,contact,contactez nous,nous contacter,about us,about,' +
    'a propos,nous joindre,nous trouver,unser team,our people,meet the team,work with us,tarifs,prix,our services,' +
    'our products,our work,our story,our history,our clients,services,products,gallery,testimonials,faqs,faq,shop,' +
    'search,login,copyright,new page,sitemap,site map,index of,page not found,kontakt,impressum,news,actualites,' +
    'mentions legales,datenschutz,datenschutzerklarung,agb,disclaimer,kontaktformular,uber uns,ueber uns,anfahrt,contato,contacto,sobre nos,' +
    'quienes somos,sobre nosotros,aviso legal,donde estamos,chi siamo,contatti,dove siamo,over ons,privacy,cookies,imprint,nous joindre,coordonnees,find us,locations',
  ',',
);

/** A town with its state is where a firm is, not what it is called. */
const PLACE = /^[A-Z][A-Za-z.' -]{2,30},\s?[A-Z]{2}$/;

const NUMBER = /^[\d\s.,#()/+-]+$/;

/** An invitation: `a Sales Representative Today!` is left of `Contact a …`. */
const INVITATION = /^(?:an?|your|our)\s(?=.{12})/;
const EXCLAMATION = /\s\S{1,40}\s\S{1,40}\s\S{1,40}[!?]$/;

/** Whether a text can be a company's name at all. */
export function canName(text: string): boolean {
  const plain = plainName(text);
  if (plain === '' || text.length > 100 || NUMBER.test(text) || /^(?:https?:\/\/|www\.)\S+$/i.test(text)) return false;
  // `Impressum und Datenschutz`
  if (plain.split(/ (?:and|und|et|e|y|en) /).every((part) => GENERIC.has(part))) return false;
  const invites = INVITATION.test(text) || (/[!?]$/.test(text) && EXCLAMATION.test(text));
  return !PLACE.test(text) && !invites && !plain.endsWith('copyright');
}

/** Whether a name and a domain tell of each other at all. */
export function isNamedAfter(name: string, domain: string): boolean {
  return likeness(name, domain) > 0;
}

/**
 * How much of a name and a domain tell of each other, 0 to 1: `Atelier Morvan SAS` and `atelier-morvan.example`, `Société
 * Nationale des Ponts` and `snp.example` wholly, `Dupont & Fils` and `maison-dupont.example` in part.
 */
export function likeness(name: string, domain: string): number {
  return likenessOf(name)(domain);
}

const NO_LETTERS = new RegExp(`[^0-9${LETTERS}]`, 'g');
/** Each name of a page is set against the same few domains. */
const lettersOf = remembered((domain) => labelOf(domain).replace(NO_LETTERS, ''));

/** As above, for a name that is set against several domains. */
export function likenessOf(name: string): (domain: string) => number {
  const words = plainName(name).split(' ');
  const whole = words.join('');
  const and = name.includes('&') ? plainName(name.replace(/&/g, ' and ')).replaceAll(' ', '') : whole;
  return (domain) => {
    const label = lettersOf(domain);
    if (whole.length < 2 || label.length < 2) return 0;
    if (whole === label || and === label) return 1;
    // `Elm Beach City College Libraries` at `ebcc.edu`: a word or two more than its letters say.
    const more = label.length > 3 && words.length > label.length && words.length <= label.length + 2;
    const letters = more ? words.slice(0, label.length) : words;
    const abbreviates =
      label.length === letters.length && letters.every((word, n) => word.charAt(0) === label.charAt(n));
    if (label.length >= 3 && abbreviates) return 0.8;
    if (label.length >= 4 && (whole.startsWith(label) || and.startsWith(label))) return 0.9;
    const [shorter, longer] = whole.length < label.length ? [whole, label] : [label, whole];
    if (shorter.length >= 4 && longer.includes(shorter)) return 0.65;
    return words.some((word) => word.length >= 5 && label.includes(word)) ? 0.5 : 0;
  };
}
