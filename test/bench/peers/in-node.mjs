// What others take of the same HTML in Node, where they are made for.
import metascraper from 'metascraper';
import author from 'metascraper-author';
import date from 'metascraper-date';
import description from 'metascraper-description';
import image from 'metascraper-image';
import lang from 'metascraper-lang';
import logo from 'metascraper-logo';
import publisher from 'metascraper-publisher';
import title from 'metascraper-title';
import url from 'metascraper-url';
import { mf2 } from 'microformats-parser';
import webAutoExtractor from 'web-auto-extractor';

const scraper = metascraper([author(), date(), description(), image(), lang(), logo(), publisher(), title(), url()]);
const Extractor = webAutoExtractor.default ?? webAutoExtractor;

export const peers = {
  // It refuses hosts that are none of the web's, as `.example` is; it fetches nothing.
  metascraper: (html) => scraper({ html, url: 'https://example.com/' }),
  'microformats-parser': (html, address) => mf2(html, { baseUrl: address }),
  'web-auto-extractor': (html) => quietly(() => Extractor().parse(html)),
};

/** It tells of blocks that it cannot read on standard output, which is the benchmark's. */
function quietly(run) {
  const { log } = console;
  console.log = () => {};
  try {
    return run();
  } finally {
    console.log = log;
  }
}
