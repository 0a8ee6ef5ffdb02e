import { hollow } from './en-hollow.ts';
import { value } from './en-value.ts';
import type { Words } from './words.ts';

export const en: Words = { hollow, value };
