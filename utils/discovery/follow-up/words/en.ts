import { hollow } from './en-hollow.ts';
import { value } from './en-value.ts';
import type { Words } from './words.ts';

export const en: Words = {
  hollow,
  value,
  clause: /;|\s(?=(?:because|but|however|so that)\b)|(?<=\byou (?:saw|knew|know|heard|noticed)) (?=that\b)/i,
};
