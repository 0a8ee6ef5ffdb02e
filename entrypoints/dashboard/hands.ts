import type { Hands } from '../../components/discovery/FollowUp.tsx';

/** Where this browser counts the empty messages that were thought better of: nothing of what they said is kept. */
const KEY = 'empty-follow-ups-avoided';

function avoided(): number {
  const count = Number(localStorage.getItem(KEY));
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}

/** What the rep's message is handed to: the clipboard, the mail program. */
export const hands: Hands = {
  copy: (text) => navigator.clipboard.writeText(text),
  open: (address) => location.assign(address),
  avoided,
  avoid() {
    localStorage.setItem(KEY, String(avoided() + 1));
    return avoided();
  },
};
