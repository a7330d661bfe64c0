/**
 * The numbers of the styles of a workbook that show a number with nothing but
 * its digits: no percent sign, no date, no unit.
 */
export function plainStyles(xml: string): ReadonlySet<string> {
  const codes = new Map<string, string>();
  for (const [, attributes = ''] of xml.matchAll(
    /<(?:\w+:)?numFmt\s([^<>]*)>/g,
  )) {
    const id = attributeIn(attributes, 'numFmtId');
    if (id !== undefined)
      codes.set(id, attributeIn(attributes, 'formatCode') ?? '');
  }
  const [, list = ''] =
    /<(?:\w+:)?cellXfs\b[^<>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(xml) ?? [];
  const plain = new Set<string>();
  [...list.matchAll(/<(?:\w+:)?xf\s([^<>]*)>/g)].forEach(
    ([, attributes = ''], index) => {
      const id = attributeIn(attributes, 'numFmtId') ?? '0';
      const code = codes.get(id);
      if (code === undefined ? builtInPlain.has(id) : isPlainFormat(code)) {
        plain.add(String(index));
      }
    },
  );
  return plain;
}

// General, 0, 0.00, #,##0, #,##0.00, the same with red negatives, text.
const builtInPlain: ReadonlySet<string> = new Set([
  ...['0', '1', '2', '3', '4', '37', '38', '39', '40', '49'],
]);

/** Whether a format shows a number with nothing but its digits. */
export function isPlainFormat(code: string): boolean {
  const bare = code
    .replace(/\[(?:[a-z]+|\$-[\da-f]+)\]/gi, '')
    .replace(/[_*\\]?[ \-()]/g, '');
  // "0,": a comma at the end leaves three digits out.
  return /^(?:general|@|[#0?]+(?:,[#0?]+)*(?:\.[#0?]+)?|;)*$/i.test(bare);
}

function attributeIn(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}
