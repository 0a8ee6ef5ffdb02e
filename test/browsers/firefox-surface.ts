import type { Inside } from './firefox.ts';
import { close, drive, type Gesture, picture } from './firefox-inside.ts';
import { find, ready, type Surface, until } from './surface.ts';

/** A tab or popup of Firefox. */
export interface FirefoxSurface extends Surface {
  /** Firefox's name for it, the same through every navigation. */
  readonly browserId: number;
  /** Real keys to what has the focus, as WebDriver writes them: `\uE007` is Enter. */
  press(keys: string): Promise<void>;
}

/** The surface of what Firefox shows in this `<browser>`. */
export function firefoxSurface(inside: Inside, browserId: number): FirefoxSurface {
  const evaluate = (script: string, values: unknown[], gesture: Gesture = null) =>
    inside(drive, browserId, script, values, gesture);
  // A sentence says that the element is not there yet.
  const gesture = (script: string, values: unknown[], then: Gesture) =>
    until(async () => {
      const problem = await evaluate(script, values, then);
      return typeof problem === 'string' ? problem : null;
    });
  return {
    browserId,
    evaluate: (script, ...values) => evaluate(`return (${script})(...arguments)`, values),
    click: async (name, role) => {
      await gesture(`return (${find})(...arguments)`, [name, role ?? null], 'click');
    },
    type: async (name, text) => {
      const script = `const field = (${find})(arguments[0], 'field');
        return typeof field === 'string' ? field : (${ready})(field, arguments[1]) ? field : null`;
      await gesture(script, [name, text], { keys: text });
    },
    press: async (keys) => {
      await evaluate('return document.activeElement', [], { keys });
    },
    text: async () => String(await evaluate('return document.body.innerText', [])),
    screenshot: async () => Buffer.from(String(await inside(picture, browserId)), 'base64'),
    close: async () => {
      await inside(close, browserId);
    },
  };
}
