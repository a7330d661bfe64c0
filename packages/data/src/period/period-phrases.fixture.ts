/**
 * Every time phrase of five news articles about digital transformation,
 * 2021–2024. Those that a period of a document can stand for are here, with
 * that period.
 */
export interface PeriodPhrase {
  readonly phrase: string;
  readonly code: string;
  readonly periodType?: 'as-of';
  /** What we print, where that is not the phrase letter by letter. */
  readonly printed?: string;
}

const asOf = { periodType: 'as-of' } as const;

/** `printed` differs by a preposition, a capital, a dash or a vague end. */
export const periodPhrases: readonly PeriodPhrase[] = [
  { phrase: '6 tháng đầu năm 2023', code: '2023-S1' },
  { phrase: '6 tháng đầu năm 2022', code: '2022-S1' },
  { phrase: 'năm 2020', code: '2020' },
  { phrase: 'ngày 27/9/2018', code: '2018-09-27' },
  { phrase: 'ngày 15/6/2021', code: '2021-06-15' },
  { phrase: 'ngày 23/4/2024', code: '2024-04-23' },
  // Leading zeros belong to letters of office, not to the press.
  {
    phrase: '06 tháng đầu năm 2023',
    code: '2023-S1',
    printed: '6 tháng đầu năm 2023',
  },
  // The press writes dots and strokes; we write strokes.
  {
    phrase: 'đến tháng 6.2024',
    code: '2024-06',
    ...asOf,
    printed: 'đến tháng 6/2024',
  },
  {
    phrase: 'ngày 20.9.2021',
    code: '2021-09-20',
    printed: 'ngày 20/9/2021',
  },
  // The start of a sentence.
  {
    phrase: 'Đến tháng 6/2023',
    code: '2023-06',
    ...asOf,
    printed: 'đến tháng 6/2023',
  },
  // The preposition is the sentence's.
  {
    phrase: 'vào ngày 22/6/2023',
    code: '2023-06-22',
    printed: 'ngày 22/6/2023',
  },
  { phrase: 'trong tháng 8/2023', code: '2023-08', printed: 'tháng 8/2023' },
  { phrase: 'vào năm 2025', code: '2025', printed: 'năm 2025' },
  { phrase: 'DTI năm 2021', code: '2021', printed: 'năm 2021' },
  { phrase: 'DTI 2021', code: '2021', printed: 'năm 2021' },
  // Year not printed in the source; a page outlives "this year".
  {
    phrase: '6 tháng đầu năm nay',
    code: '2024-S1',
    printed: '6 tháng đầu năm 2024',
  },
  {
    phrase: '6 tháng cuối năm',
    code: '2024-S2',
    printed: '6 tháng cuối năm 2024',
  },
  // A span has one form, with the dash of spans.
  {
    phrase: 'từ năm 2022 đến năm 2025',
    code: '2022/2025',
    printed: 'giai đoạn 2022–2025',
  },
  {
    phrase: '5 năm 2021-2025',
    code: '2021/2025',
    printed: 'giai đoạn 2021–2025',
  },
  {
    phrase: 'giai đoạn 2022-2025, tầm nhìn đến năm 2030',
    code: '2022/2025',
    printed: 'giai đoạn 2022–2025',
  },
  {
    phrase: 'thời kỳ 2021- 2030, tầm nhìn đến năm 2050',
    code: '2021/2030',
    printed: 'giai đoạn 2021–2030',
  },
  {
    phrase: 'hai năm tiếp theo 2022, 2023',
    code: '2022/2023',
    printed: 'giai đoạn 2022–2023',
  },
  // The end of a year is its last day.
  {
    phrase: 'đến cuối năm 2023',
    code: '2023-12-31',
    ...asOf,
    printed: 'đến ngày 31/12/2023',
  },
  {
    phrase: 'vào cuối năm 2023',
    code: '2023-12-31',
    printed: 'ngày 31/12/2023',
  },
  {
    phrase: 'cuối năm 2024',
    code: '2024-12-31',
    printed: 'ngày 31/12/2024',
  },
];

/** Phrases that tell when something was said or done; we do not print them. */
export const narrativePhrases: readonly {
  readonly phrase: string;
  readonly reason: string;
}[] = [
  ...['Sáng 19.7', 'Chiều 12/7', 'Chiều 30-11', 'Sáng 8/8', 'Ngày 24/4'].map(
    (phrase) => ({
      phrase,
      reason: 'The time of a meeting, without its year; see event.quote.',
    }),
  ),
  { phrase: '13/07/2023 07:48', reason: 'The stamp of the web page.' },
  {
    phrase: 'so với cùng kỳ năm 2022',
    reason: 'A comparison: written by formatChange.',
  },
  {
    phrase: 'so với cuối năm 2022',
    reason: 'A comparison: written by formatChange.',
  },
  { phrase: 'sau gần 1 năm', reason: 'A length of time, not a period.' },
  {
    phrase: 'năm 2024 và thời gian tới',
    reason: 'Has no end, so it is no period.',
  },
];
