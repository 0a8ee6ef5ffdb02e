import { hollow } from './fr-hollow.ts';
import { value } from './fr-value.ts';
import type { Words } from './words.ts';

export const fr: Words = { hollow, value };
