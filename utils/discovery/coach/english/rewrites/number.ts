const PLURAL = /(?:[^su]s|people|criteria|data)$/i;

/** "does" or "do", by the noun phrase that acts: by its head, before any "of" or "for". */
export function does(phrase: string): string {
  const [head = ''] = phrase.split(/ (?:of|for|in|on|with|to|from|at|that|who|which|when) /, 1);
  return PLURAL.test(head) || / and /.test(head) ? 'do' : 'does';
}
