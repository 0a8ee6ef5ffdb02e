/**
 * A member of a DOM object as its prototypes have it. A page can shadow any of them with a name (`<img name="body">`,
 * `<form><input name="getAttribute">`); a content script's prototypes are its own, out of the page's reach.
 */
export function genuine<Thing extends object, Name extends keyof Thing>(thing: Thing, name: Name): Thing[Name] {
  return Reflect.get(Object.getPrototypeOf(thing), name, thing);
}

export function attributeOf(element: Element, name: string): string | null {
  return genuine(element, 'getAttribute').call(element, name);
}
