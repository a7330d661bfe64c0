import { parsePeriod } from '../../period/parse-period.js';

/**
 * A period as SDMX writes it: the same for a year, a half-year, a quarter, a
 * month and a day; a span of years or months as its first day and its length,
 * `2023-01-01/P9M`; any other span with its length in days.
 */
export function writeTimeCode(code: string): string {
  const period = parsePeriod(code);
  if (period?.frequency !== 'span') return code;
  const [first = '', last = ''] = code.split('/');
  const months = Math.round((period.end - period.start) * 12);
  const start = dayOf(period.start);
  if (/^\d{4}$/.test(first) && /^\d{4}$/.test(last)) {
    return `${first}-01-01/P${months / 12}Y`;
  }
  const isMonths = /^\d{4}-\d\d$/.test(first) && /^\d{4}-\d\d$/.test(last);
  if (isMonths) return `${first}-01/P${months}M`;
  const from = /^\d{4}-\d\d-\d\d$/.test(first) ? first : start;
  const days = Math.round(daysUntil(period.end) - daysUntil(period.start));
  return `${from}/P${days}D`;
}

/**
 * The period that a code of another program means: SDMX (`2023-A1`,
 * `2023-M06`, `2023-01-01/P9M`, `2023-06-30T00:00:00`), PX-Web (`2023M06`,
 * `2023K2`, `2023Q2`, `2023H1`), our own. Undefined for what our periods
 * cannot say, such as weeks.
 */
export function readTimeCode(code: string): string | undefined {
  const text = code.trim();
  if (parsePeriod(text)) return text;
  const [, year, letter = '', nth = ''] =
    /^(\d{4})-?([AYSHQKM])(\d{1,2})$/i.exec(text) ?? [];
  if (year) return checked(partOf(year, letter.toUpperCase(), +nth));
  const [, first = '', years, months, days] =
    /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T[\d:.]+Z?)?\/P(?:(\d+)Y|(\d+)M|(\d+)D)$/.exec(
      text,
    ) ?? [];
  if (first) return checked(spanOf(first, years, months, days));
  const [, day] =
    /^(\d{4}-\d\d-\d\d)T[\d:.]+(?:Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  if (day) return checked(day);
  const [, from, until] = /^(\d{4})\s*[-–/]\s*(\d{4})$/.exec(text) ?? [];
  return checked(from && `${from}/${until}`);
}

function checked(code: string | undefined): string | undefined {
  return code !== undefined && parsePeriod(code) ? code : undefined;
}

function partOf(year: string, letter: string, nth: number): string | undefined {
  switch (letter) {
    case 'A':
    case 'Y':
      return nth === 1 ? year : undefined;
    case 'S':
    case 'H':
      return `${year}-S${nth}`;
    case 'M':
      return `${year}-${String(nth).padStart(2, '0')}`;
    default:
      return `${year}-Q${nth}`;
  }
}

function spanOf(
  first: string,
  years?: string,
  months?: string,
  days?: string,
): string | undefined {
  const [year = '', month = '01', day = '01'] = first.split('-');
  const length = days ? 0 : +(months ?? +years! * 12);
  if (length > 12_000 || +(days ?? 0) > 400_000) return undefined;
  if (days || day !== '01') {
    const last = new Date(
      Date.UTC(+year, +month - 1 + length, +day + +(days ?? 0) - 1),
    );
    return asSpan(`${year}-${month}-${day}`, last.toISOString().slice(0, 10));
  }
  const end = +year * 12 + +month - 1 + length - 1;
  const last = `${Math.floor(end / 12)}-${String((end % 12) + 1).padStart(2, '0')}`;
  const isYears = month === '01' && length % 12 === 0;
  return isYears
    ? asSpan(year, last.slice(0, 4))
    : asSpan(`${year}-${month}`, last);
}

function asSpan(first: string, last: string): string {
  return first === last ? first : `${first}/${last}`;
}

/** The day on which a moment given in years lies. */
function dayOf(years: number): string {
  const year = Math.floor(years);
  const months = Math.round((years - year) * 12);
  const day = new Date(Date.UTC(year, months, 1));
  return day.toISOString().slice(0, 10);
}

function daysUntil(years: number): number {
  const year = Math.floor(years);
  const months = (years - year) * 12;
  const month = Math.floor(months + 1e-9);
  const begin = Date.UTC(year, month, 1);
  const next = Date.UTC(year, month + 1, 1);
  return (begin + (next - begin) * Math.max(0, months - month)) / 86_400_000;
}
