/**
 * The bare limit of reading a page, as an expression: one pass over its texts, each through one e-mail and one phone
 * pattern, and `JSON.parse` of its JSON-LD blocks.
 */
export const BARE = `(() => {
  const found = [];
  const email = /[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}/g;
  const phone = /\\+?\\d[\\d ().-]{6,18}\\d/g;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.data;
    for (const match of text.matchAll(email)) found.push(match[0]);
    for (const match of text.matchAll(phone)) found.push(match[0]);
  }
  for (const block of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      found.push(JSON.parse(block.textContent));
    } catch {
      // One bad block is no matter here.
    }
  }
  return found.length;
})()`;
