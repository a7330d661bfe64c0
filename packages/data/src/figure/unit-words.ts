import type { Indicator, Language } from '../document/types.js';

const times = { day: 'ngày', month: 'tháng', quarter: 'quý', year: 'năm' };

/** The currency of a unit: "đồng", "USD"; '' where it is no currency. */
export function currencyWords(
  unit: string | undefined,
  lang: Language,
): string {
  if (unit === 'VND') return lang === 'vi' ? 'đồng' : 'dong';
  return unit && /^[A-Z]{3}$/.test(unit) ? unit : '';
}

/** The time of a rate: "/tháng", " per month"; '' where it is no rate. */
export function rateWords(per: Indicator['per'], lang: Language): string {
  if (!per || !times[per]) return '';
  return lang === 'vi' ? `/${times[per]}` : ` per ${per}`;
}
