import type { Rewriting } from '../../rewrite.ts';
import { DATUM } from './datum.ts';
import { FLAWED } from './flawed.ts';
import { PLAINER } from './plainer.ts';
import { YES_NO } from './yes-no.ts';

export const rewriting: Rewriting = {
  opener:
    /^(?:(?:alors|donc|du coup|euh|bon|ben|et|mais|bonjour|salut|ok|d'accord|petite question|question rapide|par curiosité|dites-moi)(?: ?[,:])? )+(?=[a-zéèêàç'])/i,
  spelled: [
    [/\bvs\b/gi, 'vous'],
    [/\bcb\b/gi, 'combien'],
    [/\bds\b/gi, 'dans'],
    [/\bquest ce\b|\bqu'est ce\b/gi, "qu'est-ce"],
    [/\best ce (?=que|qu')/gi, 'est-ce '],
    [/\b(avez|etes|êtes|faites|utilisez|pouvez|pourriez|pensez|allez|voulez|souhaitez) vous\b/gi, '$1-vous'],
    [/\bdeja\b/gi, 'déjà'],
    [/\betes\b/gi, 'êtes'],
  ],
  plainer: PLAINER,
  rules: [...YES_NO, ...DATUM, ...FLAWED],
  request: /^(?:parl|racont|décri|decri|dit|expliqu|donn|aid|montr|partag|présent)(?:ez|e|is|s|es|vez)[- ]/i,
  mark: ' ',
};
