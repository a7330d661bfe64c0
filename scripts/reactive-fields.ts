/**
 * Finds the fields of elements that hide their own reactive property. A
 * field that is not only declared is defined on the instance, over the
 * accessor of the prototype, and the element no longer renders its changes.
 */
export function hiddenReactiveFields(text: string): readonly string[] {
  const names = reactiveNames(text);
  return text.split('\n').flatMap((line, index) => {
    const name = fieldName(line);
    return name && names.has(name)
      ? [
          `${index + 1}: ${name}: write \`declare ${name}\` and set it in the constructor`,
        ]
      : [];
  });
}

// The keys of every `static properties = { … }` in the file.
function reactiveNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const opening =
    /\bstatic\s+(?:override\s+|readonly\s+)*(?:get\s+)?properties\b[^{]*\{(?:\s*return\s*\{)?/g;
  for (const { 0: start, index } of text.matchAll(opening)) {
    let depth = 1;
    for (const line of text.slice(index + start.length).split('\n')) {
      const key = /^\s*(?:['"]([^'"]+)['"]|(\w+))\s*:/.exec(line);
      if (depth === 1 && key) names.add(key[1] ?? key[2] ?? '');
      for (const [, other] of onOneLine(line, depth)) names.add(other ?? '');
      depth += count(line, /[{[(]/g) - count(line, /[}\])]/g);
      if (depth < 1) break;
    }
  }
  return names;
}

// `header: {}, value: { type: Number },` holds two names.
function onOneLine(line: string, depth: number) {
  return depth === 1 ? line.matchAll(/[{,]\s*(\w+)\s*:\s*\{/g) : [];
}

// The formatter indents the members of a class by two spaces.
function fieldName(line: string): string | undefined {
  const field =
    /^ {2}(?:(?:public|private|protected|readonly|override|accessor)\s+)*(\w+)[?!]?\s*(?:[:;=]|$)/;
  return field.exec(line)?.[1];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
