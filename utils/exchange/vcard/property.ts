/** One property of a card: `item1.TEL;TYPE=work,voice:+33 1…`. */
export interface Property {
  /** In capitals, without its group. */
  name: string;
  /** The values of all its parameters, in lower case: what kind of address or number it is. */
  types: ReadonlySet<string>;
  /** As it was written: what is escaped, still is. Quoted-printable is decoded. */
  value: string;
}

/** What one unfolded line says; null where it is no property, or one that holds a picture or a key. */
export function readProperty(line: string): Property | null {
  const parts = /^(?:[A-Za-z0-9-]{1,60}\.)?([A-Za-z0-9-]{1,60})((?:;(?:[^":;]|"[^"]{0,500}"){0,500}){0,30}):/.exec(
    line,
  );
  const [head = '', name = '', parameters = ''] = parts ?? [];
  if (!parts) return null;
  const named = parameters
    .split(';')
    .slice(1)
    .map((one) => one.split('='));
  const of = (key: string) => named.find(([other = '']) => other.trim().toUpperCase() === key)?.[1] ?? '';
  // Version 2.1 writes the values alone: `TEL;WORK;VOICE:`.
  const values = named.flatMap(([key = '', value]) => (value ?? key).replaceAll('"', '').toLowerCase().split(','));
  const types = new Set(values.map((value) => value.trim()));
  const raw = line.slice(head.length);
  if (types.has('b') || types.has('base64') || raw.startsWith('data:')) return null;
  const value = types.has('quoted-printable') ? unquoted(raw, of('CHARSET').replaceAll('"', '')) : raw;
  return { name: name.toUpperCase(), types, value };
}

/** Whether a line goes on on the next one, in the manner of quoted-printable (version 2.1). */
export function isSoftBroken(line: string): boolean {
  return line.endsWith('=') && /^[^:]{0,300}quoted-printable/i.test(line);
}

function unquoted(text: string, charset: string): string {
  const bytes = new TextEncoder().encode(text);
  const plain: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const code = /^=[0-9A-Fa-f]{2}$/.exec(String.fromCharCode(...bytes.subarray(at, at + 3)))?.[0];
    if (code === undefined) plain.push(bytes[at] ?? 0);
    else {
      plain.push(Number.parseInt(code.slice(1), 16));
      at += 2;
    }
  }
  return decoderOf(charset).decode(new Uint8Array(plain));
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset || 'utf-8');
  } catch {
    return new TextDecoder();
  }
}

/** A text value without its escapes. */
export function textOf(value: string): string {
  return value.replace(/\\([nN,;:\\])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped)).trim();
}

/** The parts of a structured value (`N`, `ORG`, `ADR`), without their escapes. */
export function partsOf(value: string): string[] {
  const parts = [''];
  for (const piece of value.match(/\\?[\s\S]/g) ?? []) {
    if (piece === ';') parts.push('');
    else parts.push((parts.pop() ?? '') + piece);
  }
  return parts.slice(0, 20).map(textOf);
}
