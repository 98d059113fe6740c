const svgNamespace = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | boolean>>;
export type Child = Node | string | null;

/** An element with attributes (true: there, false: left out) and children. No style attribute: the page's policy forbids them. */
export function el<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  return filled(document.createElement(tag), attributes, children);
}

export function svg<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]): SVGElementTagNameMap[K] {
  return filled(document.createElementNS(svgNamespace, tag), attributes, children);
}

/** A symbol of the page's sprite. */
export const icon = (name: string, size = 'i i-s'): SVGSVGElement =>
  svg('svg', { class: size, 'aria-hidden': 'true' }, svg('use', { href: `#i-${name}` }));

export function button(attributes: Attributes, act: () => void, ...children: Child[]): HTMLButtonElement {
  const made = el('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', act);
  return made;
}

/** Sets an attribute only when it changes, so that nothing is laid out or announced anew for nothing. */
export function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** The same for a text. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** The element of the page with an id; the page's markup and its script belong together. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}; its markup and its script are of different versions. Reload it.`);
  return found;
}

function filled<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children.filter(child => child !== null));
  return element;
}
