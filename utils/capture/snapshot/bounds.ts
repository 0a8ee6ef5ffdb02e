/** What one snapshot may cost the page. */
export interface Bounds {
  /** Milliseconds of the page's main thread at a stretch: longer ones are felt (web.dev/articles/rail). */
  slice: number;
  /** Milliseconds of work in all. */
  milliseconds: number;
  nodes: number;
  /** Up to so many elements are left to the browser to write in one go. */
  whole: number;
  /** Of what is written down, in UTF-16 code units. */
  characters: number;
}

/** Of a snapshot's markup, in UTF-16 code units: what a walk wrote, what is declared behind it, and room to spare. */
export const MARKUP = 16_000_000;

export const BOUNDS: Bounds = { slice: 40, milliseconds: 400, nodes: 300_000, whole: 10_000, characters: 10_000_000 };
