import { useRef } from 'preact/hooks';
import { useDiscoveryWords } from '../../components/discovery/Words.ts';
import { Button } from '../../components/ui/Button.tsx';
import type { Library } from './library.ts';

/** Take out, bring in, and back to ours; and what came of it. */
export function BookActions({ library }: { library: Library }) {
  const { playbooks: words } = useDiscoveryWords();
  const input = useRef<HTMLInputElement>(null);
  const { said, fault, book, isOwn, unread } = library;
  const wrong = fault.value;
  return (
    <div class="stack">
      <div class="row wrap">
        <Button look="quiet" onClick={library.export}>
          {words.export}
        </Button>
        <Button look="quiet" onClick={() => input.current?.click()}>
          {words.import}
        </Button>
        {isOwn.value && (
          <Button look="quiet" onClick={() => confirm(words.resetConfirm(book.value.name)) && void library.reset()}>
            {words.reset}
          </Button>
        )}
        <input
          ref={input}
          hidden
          type="file"
          accept=".json"
          aria-label={words.file}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void library.bringIn(file).finally(() => (currentTarget.value = ''));
          }}
        />
      </div>
      {unread.value > 0 && (
        <div class="notice bad stack tight">
          <p>{words.unread(unread.value)}</p>
          <div class="row wrap">
            <Button look="quiet" onClick={library.exportUnread}>
              {words.exportUnread}
            </Button>
            <Button
              look="quiet danger"
              onClick={() => confirm(words.forgetUnreadConfirm) && void library.forgetUnread()}
            >
              {words.forgetUnread}
            </Button>
          </div>
        </div>
      )}
      <p role="status" class={said.value ? 'notice good' : ''}>
        {said.value && words.said[said.value]}
      </p>
      {wrong && (
        <p role="alert" class="notice bad">
          {words.fault(words.at(wrong.place), words.faults[wrong.fault])}
        </p>
      )}
    </div>
  );
}
