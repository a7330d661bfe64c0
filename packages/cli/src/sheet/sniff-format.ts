/** What a file is, by what stands in it. */
export type Format =
  | { readonly kind: 'zip' }
  | { readonly kind: 'compound' }
  | { readonly kind: 'text' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'web-page' }
  | { readonly kind: 'xml-workbook' }
  /** Something else, and what people call it. */
  | { readonly kind: 'other'; readonly name: string };

// First bytes in hexadecimal, as files of that kind begin.
const zip = /^504b(0304|0506)/;
const compound = /^d0cf11e0a1b11ae1/;
const others: readonly (readonly [name: string, start: string])[] = [
  ['PDF', '25504446'],
  ['RTF (Word)', '7b5c727466'],
  ['PNG', '89504e47'],
  ['JPEG', 'ffd8ff'],
  ['GIF', '47494638'],
  ['RAR', '52617221'],
  ['7z', '377abcaf'],
  ['gzip', '1f8b'],
  ['SQLite', '53514c69746520666f726d6174'],
  ['Parquet', '50415231'],
];

/** A name tells nothing: offices rename, and servers name pages "x.xls". */
export function sniffFormat(bytes: Uint8Array): Format {
  if (bytes.length === 0) return { kind: 'empty' };
  const head = Buffer.from(bytes.subarray(0, 1024));
  const start = head.toString('hex');
  if (zip.test(start)) return { kind: 'zip' };
  if (compound.test(start)) return { kind: 'compound' };
  const known = others.find(([, magic]) => start.startsWith(magic));
  if (known) return { kind: 'other', name: known[0] };
  return sniffText(bytes, head.toString('latin1'));
}

function sniffText(bytes: Uint8Array, start: string): Format {
  // Letters of UTF-16 have a NUL each; marks of any encoding are no letters.
  const plain = start
    .replaceAll('\0', '')
    .replace(/^[^\x20-\x7e]+/, '')
    .trim();
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(plain)) {
    return { kind: 'xml-workbook' };
  }
  if (
    /^(<!doctype html|<html|<head|<meta|<body|<table|<style|mime-version:)/i.test(
      plain,
    ) ||
    /^<(\?xml|!--)[\s\S]*<html/i.test(plain)
  ) {
    return { kind: 'web-page' };
  }
  if (plain.startsWith('<?xml')) return { kind: 'other', name: 'XML' };
  if (/^[[{]/.test(plain) && isJson(bytes)) {
    return { kind: 'other', name: 'JSON' };
  }
  return { kind: 'text' };
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}
