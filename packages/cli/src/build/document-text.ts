/** The longest line that an object or a list may take in one piece. */
const widestLine = 80;

/**
 * A document as people read it: two spaces of indent; an object or a list
 * stands on one line where it fits; each row of a table always does.
 */
export function documentText(document: unknown): string {
  return `${multiLine(document, '', false)}\n`;
}

function multiLine(value: unknown, indent: string, isRows: boolean): string {
  const inner = `${indent}  `;
  if (Array.isArray(value) && value.length > 0) {
    const items = value.map(
      (item) => inner + (isRows ? oneLine(item) : textOf(item, inner, 0)),
    );
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  if (isObject(value) && Object.keys(value).length > 0) {
    const members = Object.entries(value).map(([key, member]) => {
      const name = `${JSON.stringify(key)}: `;
      const text =
        key === 'rows'
          ? multiLine(member, inner, true)
          : textOf(member, inner, name.length);
      return inner + name + text;
    });
    return `{\n${members.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}

function textOf(value: unknown, indent: string, before: number): string {
  // What is that long needs no measuring.
  const isLong = Array.isArray(value) && value.length > widestLine;
  const line = isLong ? undefined : oneLine(value);
  const fits =
    line !== undefined &&
    indent.length + before + line.length + 1 <= widestLine;
  return fits ? line : multiLine(value, indent, false);
}

// { "a": [1, 2] }
function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}: ${oneLine(member)}`,
  );
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
