import { hedges, missingReasons } from '@chiso/data/sheets';
import { type Outcome, refuse } from './fault.js';
import { findChoice } from './heading-key.js';
import { type Notation, readNumberText, splitSize } from './number-text.js';

/** What the indicator of a figure says about how it may be written. */
export interface FigureUnit {
  readonly unit: string;
  /** What is counted, in either language. */
  readonly nouns: readonly string[];
}

/** No figure takes more letters, whatever stands around it. */
const longest = 200;

const rate = /\s*\/\s*(?:ngày|tháng|quý|năm|day|month|quarter|year)$/iu;
const blankMark = /^(?:[-–—−.…·*?/x]+|n\.?a\.?)$/iu;
const signs = /^(?:~|>=|<=|≥|≤|>|<)/;
const dash = /\s*(?:[–—-]|\s(?:đến|to)\s)\s*/iu;

/**
 * A figure in words: "gần 75.000", "trên 15,2%", "ít nhất 20 triệu", "3–5%",
 * "35/53", "chưa công bố". Undefined where no number is found.
 */
export function readFigureText(
  text: string,
  { unit, nouns }: FigureUnit,
  notation: Notation,
): Outcome | undefined {
  if (text.length > longest) return undefined;
  const words = text
    .normalize('NFC')
    .replace(/[\s\u202F]+/g, ' ')
    .trim();
  const missing = findChoice(words, missingReasons);
  if (missing) return { members: { missing: missing.code } };
  if (blankMark.test(words)) return refuseBlank(words);
  const [hedge, rest] = splitHedge(words);
  const [measure, share] = splitShare(rest);
  const figure = dropNoun(measure.replace(rate, ''), nouns);
  const members = readMeasure(figure, unit, notation);
  if (!members || 'fault' in members) return members;
  const percent =
    share === undefined ? undefined : readNumberText(share, notation);
  if (share !== undefined && !percent) return undefined;
  if (percent && 'fault' in percent) return percent;
  return {
    members: {
      ...members.members,
      ...(percent && { percent: percent.value }),
      ...(hedge && { hedge }),
    },
  };
}

type Members =
  | { readonly members: Readonly<Record<string, unknown>> }
  | ReturnType<typeof refuse>;

function readMeasure(
  text: string,
  unit: string,
  notation: Notation,
): Members | undefined {
  const isShare = /(?:%|phần trăm| percent)$/iu.test(text);
  const figure = text.replace(/\s*(?:%|phần trăm| percent)$/iu, '');
  if (isShare && unit !== 'percent' && unit !== 'count') {
    return refusePercent(text, unit);
  }
  const single = readSized(figure, notation);
  if (single && 'fault' in single) return single;
  if (single) {
    const member = isShare && unit === 'count' ? 'percent' : 'value';
    return { members: { [member]: single.value } };
  }
  const parts = figure.split(/\s*\/\s*|\s+(?:trên|of)\s+/iu);
  if (parts.length === 2 && !isShare && unit === 'count') {
    const [count, of] = readPair(parts, notation, () => true) ?? [];
    if (typeof count === 'object') return count;
    return count === undefined ? undefined : { members: { count, of } };
  }
  const ends = figure.replace(/^[-−]\s*/, '§').split(dash);
  if (ends.length !== 2 || (isShare && unit === 'count')) return undefined;
  const range = readPair(
    ends.map((end) => end.replace(/^§/, '-').replace(/\s*%$/, '')),
    notation,
    (low, high) => low <= high,
  );
  if (!range) return undefined;
  return typeof range[0] === 'object'
    ? range[0]
    : { members: { range: range as readonly unknown[] } };
}

/** Two numbers of which one word says the size: "3–5 triệu". */
function readPair(
  parts: readonly string[],
  notation: Notation,
  isOrdered: (low: number, high: number) => boolean,
):
  | readonly [number, number]
  | readonly [ReturnType<typeof refuse>]
  | undefined {
  const [one = '', other = ''] = parts;
  const [digits, power] = splitSize(other);
  const [first, ownPower] = splitSize(one);
  const low = readNumberText(first, notation, ownPower || power);
  const high = readNumberText(digits, notation, power);
  if (!low || !high) return undefined;
  if ('fault' in low) return [low];
  if ('fault' in high) return [high];
  if (ownPower || isOrdered(low.value, high.value)) {
    return [low.value, high.value];
  }
  const alone = readNumberText(first, notation) as { value: number };
  return [alone.value, high.value];
}

function readSized(text: string, notation: Notation) {
  const [digits, power] = splitSize(text);
  return readNumberText(digits, notation, power);
}

function splitHedge(words: string): readonly [string | undefined, string] {
  const [sign] = signs.exec(words) ?? [];
  if (sign) {
    return [findChoice(sign, hedges)?.code, words.slice(sign.length).trim()];
  }
  const parts = words.split(' ');
  for (let count = Math.min(4, parts.length - 1); count > 0; count--) {
    const start = parts.slice(0, count).join(' ');
    // A number is no hedge, though its marks fold away.
    const hedge = /\d/.test(start) ? undefined : findChoice(start, hedges);
    if (hedge) return [hedge.code, parts.slice(count).join(' ')];
  }
  return [undefined, words];
}

// "2.164/2.418 thôn, bản (89,5%)"
function splitShare(text: string): readonly [string, string | undefined] {
  const [, measure = text, share] =
    /^(.*\S)\s*\(\s*([^()]*?)\s*%\s*\)$/.exec(text) ?? [];
  return [measure, share];
}

function dropNoun(text: string, nouns: readonly string[]): string {
  const folded = text.toLowerCase();
  const noun = nouns.find((it) => it && folded.endsWith(it.toLowerCase()));
  if (noun === undefined) return text;
  const rest = text.slice(0, text.length - noun.length);
  return /[\s%\d]$/.test(rest) ? rest.trim() : text;
}

function refusePercent(text: string, unit: string) {
  return refuse(
    'percent-sign',
    `“${text}” có dấu %, nhưng đơn vị của chỉ số là “${unit}”; hãy bỏ dấu %, hoặc sửa đơn vị thành “phần trăm”.`,
    `“${text}” has a percent sign, but the indicator’s unit is “${unit}”; remove the sign, or make the unit “percent”.`,
    text,
  );
}

function refuseBlank(text: string) {
  const list = (lang: 'vi' | 'en') =>
    missingReasons.map(({ name }) => `“${name[lang]}”`).join(', ');
  return refuse(
    'blank-mark',
    `“${text}” không nói vì sao không có số; hãy ghi một trong: ${list('vi')}; hoặc để trống ô này.`,
    `“${text}” does not say why there is no figure; write one of ${list('en')}; or leave the cell empty.`,
    text,
  );
}
