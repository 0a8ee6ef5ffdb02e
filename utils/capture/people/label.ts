import { bareWords } from './bare.ts';

/** What names who asks to be reached, to whom to write, or who answers for a page by law. */
const LABEL =
  /\b(?:contact|votre interlocut\w{1,6}|interlocut\w{1,6}|ansprechpartner(?:in|innen)?|ihr kontakt|(?:media|presse) ?kontakt|persona de contacto|referente|contactpersoon|responsavel|represented by|represente par|vertreten durch|vertretungsberechtigt\w{0,3}|(?:inhaltlich|redaktionell) verantwortlich|verantwortlich (?:fur|im sinne|i s d|gemass|nach)|rappresentata da|rappresentante legale|legale rappresentante|representant\w? legal|legal representative|(?:directeur|directrice|responsable) de (?:la )?(?:publication|redaction)|responsable del contenido)(?!\w)/;
const LONGEST = 90;

/** What a page's imprint begins with: who has it stands below. */
const IMPRINT = /^(?:impressum|angaben gemass|imprint|mentions legales|editeur du site|anbieter|diensteanbieter)(?!\w)/;

/** Whether a heading opens an imprint. */
export function opensImprint(text: string): boolean {
  return text.length <= LONGEST && IMPRINT.test(bareWords(text).join(' '));
}

/** Whether a text is a label before the name of such a person: `Vertreten durch:`. */
export function isContactLabel(text: string): boolean {
  return text !== '' && text.length <= LONGEST && LABEL.test(bareWords(text).join(' '));
}
