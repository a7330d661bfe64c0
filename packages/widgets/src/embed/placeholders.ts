import { widgetNames } from './names.js';

/** What an attribute could run, or a strict policy forbid. */
const unsafe = /^(data-)?(on|style)/;

/**
 * Puts an element in the place of each `<div data-chiso="gauge" data-src="…">`,
 * for editors that strip tags which they do not know. Its `data-` attributes
 * become those of the element, its children stay as the fallback.
 */
export function fillPlaceholders(root: ParentNode): void {
  for (const placeholder of root.querySelectorAll<HTMLElement>(
    '[data-chiso]',
  )) {
    const name = placeholder.getAttribute('data-chiso')!.trim();
    // What stands in an editor is to be saved as it was written.
    if (widgetNames.includes(name) && !placeholder.isContentEditable) {
      fill(placeholder, document.createElement(`chiso-${name}`));
    }
  }
}

function fill(placeholder: HTMLElement, element: HTMLElement): void {
  for (const { name, value } of placeholder.attributes) {
    if (name !== 'data-chiso' && !unsafe.test(name)) {
      element.setAttribute(name.replace('data-', ''), value);
    }
  }
  const { style } = placeholder;
  for (const property of style) {
    const value = style.getPropertyValue(property);
    element.style.setProperty(
      property,
      value,
      style.getPropertyPriority(property),
    );
  }
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}
