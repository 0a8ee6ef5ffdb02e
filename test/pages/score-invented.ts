import { JSDOM } from 'jsdom';
import type { Judged } from './judge.ts';
import { plain } from './judge.ts';

type Fact = Judged['facts'][number];

/**
 * The facts of which neither the value nor the text stands on the page or in its address: made up.
 *
 * @param html the page as it is saved; what is no UTF-8 is read as windows-1252, as browsers do
 */
export function inventedIn<Some extends Fact>(facts: readonly Some[], html: Uint8Array, url: string): Some[] {
  const words = ` ${plain(`${writtenOn(decoded(html))} ${url}`)} `;
  const squeezed = words.replaceAll(' ', '');
  const stands = (text: string) => {
    const wanted = plain(text);
    // What is short stands everywhere as a part of something: it has to be a word.
    return wanted.length < 5 ? words.includes(` ${wanted} `) : squeezed.includes(wanted.replaceAll(' ', ''));
  };
  // A person's name may be put together from the parts that a page declares: given name, family name.
  const composed = (text: string) =>
    plain(text)
      .split(' ')
      .every((word) => words.includes(` ${word} `));
  return facts.filter(
    ({ subject, field, value, text }) =>
      !stands(value) &&
      !(text !== null && stands(text)) &&
      !(subject !== 'account' && field === 'name' && composed(value)),
  );
}

function decoded(html: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(html);
  } catch {
    // Not UTF-8: an older page.
    return new TextDecoder('windows-1252').decode(html);
  }
}

/** All that a page writes, in texts and attributes, its scripts, templates and frames included, also unescaped. */
function writtenOn(html: string): string {
  const { document, NodeFilter } = new JSDOM(html).window;
  const texts: string[] = [];
  const attributes: string[] = [];
  const collect = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
      if (node.nodeValue !== null) texts.push(node.nodeValue);
      if (!('attributes' in node)) continue;
      const element = node as Element;
      for (const { name, value } of element.attributes) {
        attributes.push(name === 'data-cfemail' ? uncloaked(value) : value);
        if (name === 'srcdoc') attributes.push(writtenOn(value));
      }
      if ('content' in element && element.localName === 'template') collect((element as HTMLTemplateElement).content);
    }
  };
  collect(document);
  const raw = `${texts.join('')} ${texts.join(' ')} ${attributes.join(' ')}`;
  return `${raw} ${unescaped(raw)}`;
}

/** JSON's, HTML's and an address's ways to write a character, undone. */
function unescaped(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/&#x([\da-f]{1,5});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?:amp|quot|apos|nbsp|lt|gt);/g, ' ')
    .replace(/(?:%[\da-f]{2})+/gi, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'));
}

/** An address that a network hides from harvesters: hexadecimal, each byte combined with the first. */
function uncloaked(hex: string): string {
  const [key = 0, ...bytes] = Buffer.from(hex, 'hex');
  return bytes.map((byte) => String.fromCharCode(byte ^ key)).join('');
}
