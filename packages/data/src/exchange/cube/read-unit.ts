import type { Indicator } from '../../document/types.js';
import type { CubeUnit } from './cube.js';

/** What of an indicator a unit tells. */
export interface UnitReading {
  readonly members: Pick<Indicator, 'decimals' | 'noun' | 'per' | 'unit'>;
  /** Figures are to be taken times ten to this power. */
  readonly shift: number;
  /** The unit as the file names it, where it could only be kept as a noun. */
  readonly unknown?: string;
}

// Code lists of SDMX (CL_UNIT, CL_UNIT_MEASURE) and words that files use.
const percent =
  /^(%|p(t|c|ct)(_.*)?|per ?cent(age)?( of .*)?|phần trăm|prozent|prosent|procent|pourcentage)$/i;
const percentPerYear = /^(pa|per ?cent per (annum|year))$/i;
const index = /^(ix|idx|index(es)?|chỉ số|index,? .*=.*)$/i;
const plainCount =
  /^(count|number|numbers|nb|no|pure_numb|unit|units|antall|số lượng)$/i;

/**
 * The unit of our own that a file's unit means. It is never guessed: what is
 * not known by name stays as the words after the number.
 */
export function readUnit(unit: CubeUnit = {}): UnitReading {
  const { code = '', label = '', symbol = '', multiplier = 0 } = unit;
  const shift = Number.isInteger(multiplier) ? clamp(multiplier, -12, 15) : 0;
  const { decimals: stated } = unit;
  const decimals =
    stated !== undefined && Number.isInteger(stated) && stated >= 0
      ? clamp(stated - shift, 0, 6)
      : undefined;
  const places = decimals === undefined ? {} : { decimals };
  const words = [code, symbol, label].filter((word) => word !== '');
  const is = (pattern: RegExp) => words.some((word) => pattern.test(word));
  const found = (members: UnitReading['members']): UnitReading => ({
    members: { ...members, ...places },
    shift,
  });
  if (is(percent)) return found({ unit: 'percent' });
  if (is(percentPerYear)) return found({ unit: 'percent', per: 'year' });
  if (is(index)) return found({ unit: 'index' });
  const currency = words.find(isCurrency);
  if (currency !== undefined) return found({ unit: currency });
  const name = label || symbol || code;
  if (is(plainCount)) {
    return found(name && !plainCount.test(name) ? { noun: name } : {});
  }
  if (name === '') return found({});
  return { ...found({ noun: name }), unknown: name };
}

let currencies: ReadonlySet<string> | undefined;

function isCurrency(word: string): boolean {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies.has(word);
}

function clamp(number: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, number));
}

/** A number times a power of ten, by its digits: 34880.5 and 3 give 34880500. */
export function shiftNumber(value: number, shift: number): number {
  if (shift === 0) return value;
  const [digits, exponent = '0'] = String(value).split('e');
  const shifted = Number(`${digits}e${+exponent + shift}`);
  return Number.isFinite(shifted) ? shifted : value;
}
