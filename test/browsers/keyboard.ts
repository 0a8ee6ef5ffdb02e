import type { Page } from 'puppeteer-core';
import { find, until } from './surface.ts';

/** The keys of one page, and nothing else: what a person does who uses no mouse. */
export interface Keyboard {
  /** Tab until the focus is on what has this accessible name (and role). */
  tabTo(name: string, role?: string): Promise<void>;
  /** Presses keys one after the other, such as `Enter` or `Control+Enter`. */
  press(...keys: string[]): Promise<void>;
  /** Types a text wherever the focus is. */
  type(text: string): Promise<void>;
  /** Waits until the focus is on what has this accessible name (and role), moved there by the page. */
  waitFor(name: string, role?: string): Promise<void>;
}

/** More stops than any page of ours has. */
const STOPS = 150;

export function keyboardOf(page: Page): Keyboard {
  const isOn = async (name: string, role?: string) => {
    const said = await page.evaluate(
      `(() => { const it = (${find})(${JSON.stringify(name)}, ${JSON.stringify(role ?? null)});
        return typeof it === 'string' ? it : it === document.activeElement; })()`,
    );
    return said === true || (typeof said === 'string' ? said : `The focus is not on ${role ?? ''} “${name}”`);
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      const held = key.split('+');
      const last = held.pop() ?? '';
      // The names of keys are puppeteer’s; an unknown one throws there.
      for (const one of held) await page.keyboard.down(one as 'Control');
      await page.keyboard.press(last as 'Enter');
      for (const one of held.reverse()) await page.keyboard.up(one as 'Control');
    }
  };
  return {
    press,
    async tabTo(name, role) {
      await until(async () => {
        for (let stop = 0; stop < STOPS; stop++) {
          const on = await isOn(name, role);
          if (on === true) return { on };
          if (/^No /.test(String(on))) return on;
          await press('Tab');
        }
        return `Tab does not lead to ${role ?? ''} “${name}”`;
      }, 10_000);
    },
    type: (text) => page.keyboard.type(text),
    async waitFor(name, role) {
      await until(async () => {
        const on = await isOn(name, role);
        return on === true ? { on } : on;
      });
    },
  };
}
