/** A page, an extension's page or its popup, driven as a person does: by what is written on it. */
export interface Surface {
  /** Runs a function inside it; it sees its arguments and the page, nothing around it here. */
  evaluate<Arguments extends unknown[]>(
    script: (...values: Arguments) => unknown,
    ...values: Arguments
  ): Promise<unknown>;
  /** A real click on what has this accessible name and, when given, this role; waits for it to appear. */
  click(name: string, role?: string): Promise<void>;
  /** Writes the text with real keys in the field of this name, over what it holds; sets a date, picks an option. */
  type(name: string, text: string): Promise<void>;
  /** What is written on it. */
  text(): Promise<string>;
  /** A picture of what it shows, as PNG. */
  screenshot(): Promise<Buffer>;
  /** Closes it. */
  close(): Promise<void>;
}

/**
 * The one element of this accessible name (and role) that can be seen; a sentence when there is none, or two.
 * It runs inside the page, so it stands alone.
 */
export function find(name: string, role: string | null): Element | string {
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const tags: Record<string, string> = {
    a: 'link',
    button: 'button',
    summary: 'button',
    select: 'field',
    textarea: 'field',
  };
  const inputs: Record<string, string> = { checkbox: 'checkbox', radio: 'radio', button: 'button', submit: 'button' };
  const fields = ['textbox', 'searchbox', 'combobox', 'spinbutton'];
  const roleOf = (element: Element) => {
    const told = element.getAttribute('role');
    if (told) return fields.includes(told) ? 'field' : told;
    if (element instanceof HTMLInputElement) return inputs[element.type] ?? 'field';
    return tags[element.localName] ?? element.localName;
  };
  // Without what is hidden from assistive technology, and without the fields: what a text area holds is text as well.
  const textOf = (element: Element) => {
    const copy = element.cloneNode(true);
    const unnamed = '[aria-hidden=true], input, select, textarea';
    if (copy instanceof Element) for (const inner of copy.querySelectorAll(unnamed)) inner.remove();
    return copy.textContent;
  };
  const labels = (element: Element) =>
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
      ? [...(element.labels ?? [])].map(textOf).join(' ')
      : null;
  const nameOf = (element: Element) => {
    const by = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const candidates = [
      by.map((id) => document.getElementById(id)?.textContent).join(' '),
      element.getAttribute('aria-label'),
      labels(element) ?? textOf(element),
      element.getAttribute('title'),
      element.getAttribute('placeholder'),
    ];
    return candidates.map(plain).find(Boolean) ?? '';
  };
  const all = [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [role]')].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && (role === null || roleOf(element) === role),
  );
  const [one, ...more] = all.filter((element) => nameOf(element) === plain(name));
  if (one && more.length === 0) return one;
  const names = all.map((element) => `${roleOf(element)} “${nameOf(element).slice(0, 60)}”`);
  const wanted = `${role ?? 'element'} “${name}”`;
  return one ? `${more.length + 1} times ${wanted}` : `No ${wanted} among: ${names.join(', ')}`;
}

/**
 * Readies a field for keys that replace what it holds, and says true; false when it takes no keys (a date's differ
 * with the language) and is already set. It runs inside the page, so it stands alone.
 */
export function ready(field: Element, text: string): boolean {
  const keyless = ['date', 'time', 'datetime-local', 'month', 'week', 'color', 'range'];
  if (field instanceof HTMLSelectElement) {
    const option = [...field.options].find((one) => one.label === text);
    if (!option) throw new Error(`No option “${text}”`);
    field.value = option.value;
  } else if (field instanceof HTMLInputElement && keyless.includes(field.type)) field.value = text;
  else {
    if (field instanceof HTMLElement) field.focus();
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
    else document.getSelection()?.selectAllChildren(field);
    return true;
  }
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  return false;
}

/** Tries until it answers with something else than a sentence; the last sentence becomes the error. */
export async function until<T>(attempt: () => Promise<T | string>, timeout = 5_000): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await attempt();
    if (typeof answer !== 'string') return answer;
    if (Date.now() > end) throw new Error(answer);
    await new Promise((wait) => setTimeout(wait, 50));
  }
}
