import { optionsEn } from '../../utils/locale/options-en.ts';
import { type Surface, until } from './surface.ts';

/** Adds a destination through the options page, as a person does; `words` are those that the page speaks. */
export function addDestination(
  options: Surface,
  name: string,
  url: string,
  secret: string,
  words = optionsEn,
): Promise<void> {
  return fillInDestination(options, { [words.name]: name, [words.url]: url, [words.secret]: secret }, words);
}

/** Fills in the form of a new destination, each field by what is written on it, and saves it. */
export async function fillInDestination(
  options: Surface,
  fields: Readonly<Record<string, string>>,
  words = optionsEn,
): Promise<void> {
  await options.click(words.add, 'button');
  for (const [field, text] of Object.entries(fields)) await options.type(field, text);
  await options.click(words.save, 'button');
  await waitForText(options, words.saved(fields[words.name] ?? ''));
}

/** Waits until the popup has read its page, or has said why it cannot. */
export async function waitForReading(popup: Surface): Promise<void> {
  await until(async () => {
    const idle = await popup.evaluate(() => document.querySelector('main:not([aria-busy])') !== null);
    return idle === true ? { idle } : 'The popup still reads its page';
  }, 20_000);
}

/** What the status line says. */
export async function statusOf(popup: Surface): Promise<string> {
  return String(await popup.evaluate(() => document.querySelector('[role=status]')?.textContent ?? ''));
}

/** Waits until the status line says this, and gives all that it says. */
export function waitForStatus(popup: Surface, words: RegExp, timeout = 20_000): Promise<{ said: string }> {
  return until(async () => {
    const said = await statusOf(popup);
    return words.test(said) ? { said } : `The status says “${said}”, not ${words}`;
  }, timeout);
}

/** Waits until this stands somewhere. */
export async function waitForText(surface: Surface, words: string, timeout = 20_000): Promise<void> {
  await until(async () => {
    const text = await surface.text();
    return text.includes(words) ? { text } : `“${words}” is not in: ${text}`;
  }, timeout);
}

/** Whether a button of this name is shown. */
export async function hasButton(surface: Surface, name: string): Promise<boolean> {
  const names = await surface.evaluate(() =>
    [...document.querySelectorAll('button')]
      .filter((button) => button.checkVisibility())
      .map((button) => button.ariaLabel ?? button.textContent),
  );
  return Array.isArray(names) && names.includes(name);
}
