import type { Indicator, Observation } from '../document/types.js';

/**
 * Every number form of five news articles about digital transformation,
 * 2021–2024, with the structured figure that it must come from.
 */
export interface NumberForm {
  readonly form: string;
  readonly measure: Pick<
    Observation,
    'value' | 'range' | 'count' | 'of' | 'percent' | 'hedge' | 'rank' | 'rankOf'
  >;
  readonly indicator?: Pick<Indicator, 'unit' | 'noun' | 'per' | 'decimals'>;
  /** What we print, where that is not the form letter by letter. */
  readonly printed?: string;
}

const percent = { unit: 'percent' } as const;

export const numberForms: readonly NumberForm[] = [
  { form: '16,5%', measure: { value: 16.5 }, indicator: percent },
  { form: '18,5%', measure: { value: 18.5 }, indicator: percent },
  { form: '28%', measure: { value: 28 }, indicator: percent },
  { form: '3,5 lần', measure: { value: 3.5 }, indicator: { noun: 'lần' } },
  { form: '2.164/2.418', measure: { count: 2164, of: 2418 } },
  { form: '89,5%', measure: { percent: 89.5 } },
  { form: '15,2%', measure: { value: 15.2 }, indicator: percent },
  {
    form: '2,5 nghìn tỷ đồng',
    measure: { value: 2_500_000_000_000 },
    indicator: { unit: 'VND' },
  },
  { form: '75.000', measure: { value: 75_000 } },
  { form: '350.000', measure: { value: 350_000 } },
  { form: '6.000', measure: { value: 6000 } },
  { form: '30.000', measure: { value: 30_000 } },
  { form: '17.000', measure: { value: 17_000 } },
  { form: '36,5 triệu', measure: { value: 36_500_000 } },
  { form: '20,7 triệu', measure: { value: 20_700_000 } },
  { form: '48 triệu', measure: { value: 48_000_000 } },
  { form: '1 tỷ', measure: { value: 1_000_000_000 } },
  { form: '35/53', measure: { count: 35, of: 53 } },
  { form: 'khoảng 53', measure: { value: 53, hedge: 'about' } },
  { form: '36.300', measure: { value: 36_300 } },
  { form: '200.000', measure: { value: 200_000 } },
  { form: '41/63', measure: { count: 41, of: 63 } },
  { form: '68 triệu', measure: { value: 68_000_000 } },
  { form: '45 triệu', measure: { value: 45_000_000 } },
  // A range has the dash of ranges.
  {
    form: '3-5%/tháng',
    measure: { range: [3, 5] },
    indicator: { unit: 'percent', per: 'month' },
    printed: '3–5%/tháng',
  },
  // A place in a ranking says that it is one.
  { form: '25/194', measure: { rank: 25, rankOf: 194 }, printed: 'thứ 25/194' },
  { form: '12/63', measure: { rank: 12, rankOf: 63 }, printed: 'thứ 12/63' },
  // Leading zeros belong to letters of office.
  {
    form: '01 Luật',
    measure: { value: 1 },
    indicator: { noun: 'Luật' },
    printed: '1 Luật',
  },
  // Printed by the page's counter, not by its writers.
  {
    form: '477,867,080',
    measure: { value: 477_867_080 },
    printed: '477.867.080',
  },
  { form: '152,057', measure: { value: 152_057 }, printed: '152.057' },
];

/** No figure: the number of a version. */
export const notFigures: readonly string[] = ['phiên bản 3.0'];
