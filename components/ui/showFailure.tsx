import { render } from 'preact';
import { failureOf } from '../../utils/domain/failure.ts';
import type { en } from '../../utils/locale/en.ts';

/** Says in place of a page why the history that it needs could not be opened, and what to do. */
export function showFailure(error: unknown, words: typeof en, root: Element): void {
  render(
    <p class="notice bad" role="alert">
      {words.failures[failureOf(error) ?? 'damaged']}
    </p>,
    root,
  );
}
