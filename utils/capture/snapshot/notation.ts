/**
 * How a snapshot writes a tree into one string: a record for each beginning and end of an element and for each text,
 * set apart by `NEXT`; an element's attributes stand behind its name, set apart by `ATTRIBUTE`. One long string crosses
 * from a page to its extension faster than thousands of small objects (Chromium 156), and any string is a tree: what a
 * page forges by these characters it might as well have built.
 */
export const NEXT = '\u0000';
export const ATTRIBUTE = '\u0001';
export const OPEN = '<';
export const CLOSE = '>';
export const TEXT = '"';
/** Stand for the root of a shadow tree and of a document in a frame, as if they were elements. */
export const SHADOW = '#shadow';
export const FRAME = '#document';
