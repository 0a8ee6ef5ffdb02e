import { hollow } from './fr-hollow.ts';
import { value } from './fr-value.ts';
import type { Words } from './words.ts';

export const fr: Words = {
  hollow,
  value,
  clause:
    /;|\s(?=(?:car|parce qu|puisqu|mais|cependant|toutefois)(?:e\b|'|’|\b))|(?<=\b(?:vu|saviez|savez|savais)) (?=qu)/i,
};
