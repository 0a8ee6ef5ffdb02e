import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import parse, { type MetadataJson } from 'libphonenumber-js/core';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { getDomain } from 'tldts-icann';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { withoutDigitGroups } from '../../build/digit-groups.ts';
import { lighterSuffixes } from '../../build/suffixes.ts';

const folderOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** What a module of some code exports. */
function moduleOf(code: string): Promise<unknown> {
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

const trie = z.object({
  edgeStart: z.instanceof(Uint16Array),
  edgeLength: z.instanceof(Uint8Array),
  edgeChild: z.instanceof(Uint16Array),
  labelText: z.string(),
  rulesRoot: z.number(),
});

/** Every rule of a trie of suffixes that ends at a leaf. */
async function rulesOf(code: string): Promise<Set<string>> {
  const { edgeStart, edgeLength, edgeChild, labelText, rulesRoot } = trie.parse(await moduleOf(code));
  const offsets = [0];
  for (const length of edgeLength) offsets.push((offsets.at(-1) ?? 0) + length);
  const rules = new Set<string>();
  const visit = (node: number, behind: string) => {
    for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge++) {
      const rule = labelText.slice(offsets[edge], offsets[edge + 1]) + behind;
      rules.add(rule);
      visit(edgeChild[edge] ?? 0, `.${rule}`);
    }
  };
  visit(rulesRoot, '');
  return rules;
}

test('only suffixes that need no rule, that no address writes so, or of towns are left out', async () => {
  const code = readFileSync(join(folderOf('tldts-icann'), 'dist/es6/src/data/trie.js'), 'utf8');
  const [full, light] = await Promise.all([rulesOf(code), rulesOf(lighterSuffixes(code))]);
  expect([...light].filter((suffix) => !full.has(suffix))).toEqual([]);
  const lost = [...full].filter((suffix) => !light.has(suffix));
  expect(lost.length).toBeGreaterThan(1_000);
  const ascii = lost.filter((suffix) => /^[\w.*-]+$/.test(suffix));
  const single = ascii.filter((suffix) => !suffix.includes('.'));
  for (const suffix of single) expect(getDomain(`shop.acme.${suffix}`)).toBe(`acme.${suffix}`);
  const towns = ascii.filter((suffix) => suffix.includes('.'));
  expect(towns.filter((suffix) => !/^[\w-]+\.[a-z]+\.jp$|^[\w.-]+\.(?:no|it)$/.test(suffix))).toEqual([]);
  for (const suffix of lost.filter((suffix) => !ascii.includes(suffix))) {
    const written = new URL(`https://${suffix}`).hostname;
    expect([single, towns].some((left) => left.includes(written)) || light.has(written)).toBe(true);
  }
  const kept = 'co.uk com.au co.jp tokyo.jp *.kobe.jp kommune.no priv.no gov.it gob.mx asso.fr k12.ca.us'.split(' ');
  expect(kept.filter((suffix) => !light.has(suffix))).toEqual([]);
});

test('numbers are read the same without the groups of their digits', async () => {
  const code = readFileSync(join(folderOf('libphonenumber-js'), 'metadata.min.json.js'), 'utf8');
  const { default: table } = z
    .object({ default: z.custom<MetadataJson>() })
    .parse(await moduleOf(withoutDigitGroups(code)));
  const written: [string, 'FR' | 'GB' | 'US' | 'DE' | 'IT' | 'AU'][] = [
    ['01 99 00 12 34', 'FR'],
    ['+33 (0)1 99 00 12 34', 'FR'],
    ['020 7946 0123', 'GB'],
    ['0800 1111', 'GB'],
    ['(212) 555-0123 ext. 4', 'US'],
    ['030 23125 000', 'DE'],
    ['06 12345678', 'IT'],
    ['1300 975 707', 'AU'],
    ['12', 'FR'],
  ];
  for (const [text, country] of written) {
    const [full, light] = [parsePhoneNumberFromString(text, country), parse(text, country, table)];
    expect([light?.number, light?.ext, light?.isPossible(), light?.isValid(), light?.country]).toEqual([
      full?.number,
      full?.ext,
      full?.isPossible(),
      full?.isValid(),
      full?.country,
    ]);
  }
});
