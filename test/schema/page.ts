import { readFileSync } from 'node:fs';
import { examplePayloads } from '../crm/story.ts';
import { TITLES } from './words.ts';

export const PAGE = new URL('../../docs/receivers.md', import.meta.url);

const START = '<!-- types: written by `npm run schema` -->\n';
const END = '<!-- /types -->';

/** The page for those who write a receiver, with an example of each type as it is really sent. */
export function receiversPage(): string {
  const page = readFileSync(PAGE, 'utf8');
  const start = page.indexOf(START) + START.length;
  return `${page.slice(0, start)}\n${examples().join('\n')}\n${page.slice(page.indexOf(END))}`;
}

function examples(): string[] {
  return [...examplePayloads()].map(([type, body]) => {
    const { title, description } = TITLES[type];
    const example = shown(JSON.parse(body), '');
    const sentence = `<summary><code>${type}</code> ${title}. ${description}</summary>`;
    return `<details>\n${sentence}\n\n\`\`\`json\n${example}\n\`\`\`\n\n</details>\n`;
  });
}

const WIDTH = 110;

/** JSON for a person to read: what is small is in one line. Items of a list that are objects have lines of their own. */
function shown(value: unknown, indent: string, isItem = false): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close, space] = isList ? ['[', ']', ''] : ['{', '}', ' '];
  const further = `${indent}  `;
  const parts = Object.entries(value).map(
    ([key, part]) => (isList ? '' : `${JSON.stringify(key)}: `) + shown(part, further, isList),
  );
  const flat = parts.length === 0 ? open + close : open + space + parts.join(', ') + space + close;
  const isSmall = !isItem && indent !== '' && flat.length + indent.length <= WIDTH;
  if (isSmall && Object.values(value).every((part) => typeof part !== 'object' || part === null)) return flat;
  return `${open}\n${parts.map((part) => further + part).join(',\n')}\n${indent}${close}`;
}

/** An example of code on the page: the one in this language whose first line is this, where there are several. */
export function codeIn(page: string, language: string, first = ''): string {
  const blocks = page
    .split('\n```')
    .map((block) => [block.slice(0, block.indexOf('\n')), block.slice(block.indexOf('\n') + 1)]);
  const code = blocks.find(([name, text]) => name === language && text?.startsWith(first))?.[1];
  if (!code) throw new Error(`No ${language} on the page`);
  return code;
}
