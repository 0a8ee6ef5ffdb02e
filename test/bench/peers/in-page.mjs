// Bundled for the benchmark's pages: what others take of the same document.
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

globalThis.peers = {
  defuddle: () => new Defuddle(document, { url: location.href }).parse(),
  // It takes its document apart: whoever goes on using theirs has to copy it first.
  readability: () => new Readability(document.cloneNode(true)).parse(),
};
