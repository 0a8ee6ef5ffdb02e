import type { Rewriting } from '../../rewrite.ts';
import { DATUM } from './datum.ts';
import { FLAWED } from './flawed.ts';
import { PLAINER } from './plainer.ts';
import { YES_NO } from './yes-no.ts';

export const rewriting: Rewriting = {
  opener:
    /^(?:(?:so|well|ok|okay|and|but|um|uh|also|now|then|quick question|quick one|just curious|hi|hello|hey|actually|honestly)[,:]? )+(?=[a-z])/i,
  spelled: [
    [/\bu\b/gi, 'you'],
    [/\bur\b/gi, 'your'],
    [/\br\b/gi, 'are'],
    [/\b(do|does|is|are|would|did|could|should|wo|ca)nt\b/gi, "$1n't"],
    [/\b(what|who)s\b/gi, "$1's"],
  ],
  plainer: PLAINER,
  rules: [...YES_NO, ...DATUM, ...FLAWED],
  request: /^(?:tell|walk|talk|describe|explain|share|help|give|show|take|paint)\b/i,
  mark: '',
};
