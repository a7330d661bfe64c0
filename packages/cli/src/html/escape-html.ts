const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML writes it, in an element or in an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => escapes[sign]!)
    .replaceAll('\0', '\u{FFFD}');
}

export type HtmlAttributes = Readonly<
  Record<string, string | number | boolean | undefined>
>;

/** An element; its content is HTML already. A false attribute is left out. */
export function writeElement(
  name: string,
  attributes: HtmlAttributes,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) =>
      value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`,
    )
    .join('');
  const start = `<${name}${written}>`;
  return content === undefined ? start : `${start}${content}</${name}>`;
}
