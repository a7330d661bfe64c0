import { type Fault, refuse } from './fault.js';

/** How the decimals of text are written; undefined: nobody has said. */
export interface Notation {
  readonly decimal: 'comma' | 'point' | undefined;
  /** The file has typed numbers, so that a number as text is suspicious. */
  readonly hasTypes: boolean;
}

/** A number's digits with a decimal point, by the way it is read. */
interface Readings {
  readonly comma: string | undefined;
  readonly point: string | undefined;
}

/** Words for the size of a number; a power of ten. */
const sizes: Readonly<Record<string, number>> = {
  nghìn: 3,
  ngàn: 3,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
  'nghìn tỷ': 12,
  'nghìn tỉ': 12,
  'ngàn tỷ': 12,
  'ngàn tỉ': 12,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

/** "2,5 nghìn tỷ" → ["2,5", 12]; no word: 0. */
export function splitSize(text: string): readonly [string, number] {
  const [, digits = text, word = ''] =
    /^(.*?\d)\s*((?:nghìn|ngàn)\s+t[ỷỉ]|\p{L}+)$/iu.exec(text) ?? [];
  const name = word.toLowerCase().replace(/\s+/g, ' ');
  return Object.hasOwn(sizes, name) ? [digits, sizes[name]!] : [text, 0];
}

/**
 * A number that is written as text, exactly: 75.000 is seventy-five thousand
 * or seventy-five, and nobody guesses which. Undefined for what is no number.
 */
export function readNumberText(
  text: string,
  { decimal, hasTypes }: Notation,
  power = 0,
): { readonly value: number } | { readonly fault: Fault } | undefined {
  const [, sign = '', body = ''] = /^([-−+]?)\s*(.*)$/s.exec(text) ?? [];
  if (text.length > 100) return undefined;
  const { comma, point } = readingsOf(body);
  if (comma === undefined && point === undefined) return undefined;
  const chosen =
    comma === point
      ? comma
      : decimal
        ? { comma, point }[decimal]
        : // What programs write; in a spreadsheet it would be a number.
          !hasTypes && comma === undefined
          ? point
          : undefined;
  if (chosen === undefined) {
    return decimal ? misfit(text, decimal) : ambiguous(text, comma, point);
  }
  const value = Number(`${sign === '+' ? '' : sign && '-'}${chosen}e${power}`);
  if (!Number.isFinite(value) || digitsOf(chosen) !== digitsHeld(value)) {
    return refuse(
      'number-too-precise',
      `“${text}” có nhiều chữ số hơn máy tính giữ được; hãy ghi tối đa 15 chữ số.`,
      `“${text}” has more digits than computers hold; write at most 15.`,
      text,
    );
  }
  return { value: value || 0 };
}

function readingsOf(text: string): Readings {
  const spaced = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/.test(text);
  const body = spaced ? text.replaceAll(' ', '') : text;
  return {
    comma: readWith(body, '.', ',', spaced),
    point: readWith(body, ',', '.', spaced),
  };
}

function readWith(
  text: string,
  group: string,
  mark: string,
  isSpaced: boolean,
): string | undefined {
  const [whole = '', part, more] = text.split(mark);
  if (more !== undefined || (part !== undefined && !/^\d+$/.test(part))) {
    return undefined;
  }
  const groups = whole.split(group);
  const isGrouped =
    !isSpaced &&
    groups.length > 1 &&
    /^[1-9]\d{0,2}$/.test(groups[0]!) &&
    groups.slice(1).every((it) => /^\d{3}$/.test(it));
  if (!isGrouped && !/^(?:0|[1-9]\d*)$/.test(whole)) return undefined;
  return groups.join('') + (part === undefined ? '' : `.${part}`);
}

// "0.0450" → "45"
function digitsOf(decimal: string): string {
  return decimal.replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
}

function digitsHeld(value: number): string {
  return digitsOf(Math.abs(value).toExponential().replace(/e.*$/, ''));
}

function misfit(text: string, decimal: 'comma' | 'point') {
  const [vi, en] =
    decimal === 'comma'
      ? ['dấu phẩy thập phân', 'a decimal comma']
      : ['dấu chấm thập phân', 'a decimal point'];
  return refuse(
    'wrong-separators',
    `“${text}” không phải là số viết với ${vi}; hãy gõ lại thành số.`,
    `“${text}” is no number with ${en}; type it as a number.`,
    text,
  );
}

function ambiguous(
  text: string,
  comma: string | undefined,
  point: string | undefined,
) {
  const mend = {
    vi: 'Hãy gõ lại thành số, hoặc cho biết dấu thập phân bằng --decimal comma hay --decimal point.',
    en: 'Type it as a number, or say how decimals are written: --decimal comma or --decimal point.',
  };
  const readings = [
    ...(comma === undefined ? [] : [[comma, 'phẩy', 'comma']]),
    ...(point === undefined ? [] : [[point, 'chấm', 'point']]),
  ] as const;
  const vi = readings
    .map(
      ([number, mark]) =>
        `${plain(number!, ',')} (dấu thập phân là dấu ${mark})`,
    )
    .join(' hay ');
  const en = readings
    .map(([number, , mark]) => `${plain(number!, '.')} (decimal ${mark})`)
    .join(' or ');
  return refuse(
    'ambiguous-number',
    `“${text}” là chữ, có thể đọc là ${vi}. ${mend.vi}`,
    `“${text}” is text and may be read as ${en}. ${mend.en}`,
    text,
  );
}

// "75.000" → "75"
function plain(decimal: string, mark: string): string {
  const [whole = '', part = ''] = decimal.split('.');
  const digits = part.replace(/0+$/, '');
  return digits ? whole + mark + digits : whole;
}
