import fc from 'fast-check';

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      '=1+1',
      "'quoted'",
      'gần 75.000; trên 3',
      '"a",b',
      '-5',
      'x\ny',
    ),
  )
  // A lone half of a letter is no text in UTF-8; blanks alone are none either.
  .filter(
    (one) => !/\p{Cs}/u.test(one) && one.trim() !== '' && !/\0|\r/.test(one),
  );

const bothTexts = fc.oneof(
  text,
  fc.record({ vi: text, en: text }),
  fc.record({ en: text }),
  fc.record({ vi: text }),
);

const id = (name: string) =>
  fc.integer({ min: 1, max: 3 }).map((nth) => `${name}-${nth}`);

const number = fc
  .oneof(
    fc.integer({ min: -1000, max: 1e9 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
    // What has no two ways of being written.
  )
  .map((one) => (Object.is(one, -0) ? 0 : one));

const period = fc.constantFrom(
  '2021',
  '2022',
  '2023-S1',
  '2023-Q2',
  '2024-06',
  '2024-06-30',
  '2022/2025',
  '2023-01/2023-09',
  '2023-06-15/2023-07-02',
);

const area = fc.constantFrom(
  'vn',
  'vn63:48',
  'vn34:24',
  'ministry:mof',
  'ninh-binh',
);

const hedge = fc.constantFrom('about', 'nearly', 'more-than', 'at-least');

const rarely = <T>(one: fc.Arbitrary<T>) =>
  fc.option(one, { freq: 3, nil: undefined });

/** Exactly one measure, or none beside a rank. */
const measure = fc.oneof(
  fc.record({ value: number }),
  fc
    .tuple(number, fc.double({ min: 0.5, max: 9, noNaN: true }))
    .map(([low, more]) => ({ range: [low, low + more] })),
  fc.record({
    count: fc.nat(900),
    of: fc.integer({ min: 900, max: 999 }),
    percent: fc.double({ min: 0, max: 100, noNaN: true }).map((one) => one + 0),
  }),
  fc.record({
    missing: fc.constantFrom('no-information', 'confidential', 'not-found'),
  }),
  fc.record({ rank: fc.integer({ min: 1, max: 63 }), rankOf: fc.constant(63) }),
);

const shared = {
  indicator: id('indicator'),
  area: rarely(area),
  label: rarely(bothTexts),
  period: fc.option(period, { freq: 8, nil: undefined }),
  periodType: rarely(fc.constantFrom('as-of', 'cumulative', 'period')),
  periodText: rarely(text),
  hedge: rarely(hedge),
  method: rarely(id('method')),
  release: rarely(fc.constantFrom('2022', '2023-07', '2023-07-12')),
  issuer: rarely(bothTexts),
  quote: rarely(text),
  locator: rarely(text),
  note: rarely(bothTexts),
  preferred: rarely(fc.boolean()),
};

const evidence = fc.oneof(
  fc.record({ source: id('source') }),
  fc.constant({ sources: ['source-1', 'source-3'] }),
);

const observation = fc
  .tuple(
    fc.record({
      ...shared,
      statistic: rarely(fc.constantFrom('mean', 'total')),
      status: rarely(
        fc.constantFrom(
          'final',
          'provisional',
          'estimate',
          'forecast',
          'experimental',
        ),
      ),
      change: rarely(
        fc.record({ points: number, since: fc.constant('2020'), hedge }),
      ),
      among: rarely(fc.constant('vn63')),
    }),
    measure,
    evidence,
  )
  .map(([one, two, three]) => ({ ...one, ...two, ...three }));

const target = fc
  .tuple(
    fc.record({
      ...shared,
      basis: rarely(id('source')),
      verdict: rarely(fc.constantFrom('met', 'exceeded', 'missed')),
    }),
    fc.oneof(
      fc.record({ value: number }),
      fc.constant({ range: [3, 5] }),
      fc.constant({ verdict: 'met' }),
    ),
    evidence,
  )
  .map(([one, two, three]) => ({ ...one, ...two, ...three }));

const three = [1, 2, 3];

/** Documents of every member, most of them with several claims a cell. */
export const documents: fc.Arbitrary<object> = fc
  .record({
    lang: rarely(fc.constantFrom('vi', 'en')),
    title: bothTexts,
    released: rarely(fc.constant('2024-07-19')),
    area: rarely(fc.constant('vn')),
    note: rarely(bothTexts),
    observations: fc.array(observation, { minLength: 1, maxLength: 12 }),
    targets: fc.array(target, { maxLength: 3 }),
    isTable: fc.boolean(),
  })
  .map(({ isTable, ...document }) => ({
    format: 'chiso/1',
    id: 'made-up',
    ...document,
    sources: three.map((nth) => ({
      id: `source-${nth}`,
      title: `Nguồn ${nth}`,
    })),
    methods: three.map((nth) => ({ id: `method-${nth}`, name: `Cách ${nth}` })),
    areas: [{ id: 'ministry:mof', name: 'Bộ Tài chính', level: 'ministry' }],
    indicators: [
      { id: 'indicator-1', name: 'Một', unit: 'count', noun: 'thôn' },
      { id: 'indicator-2', name: { vi: 'Hai', en: 'Two' }, decimals: 2 },
      { id: 'indicator-3', name: 'Ba', bands: [{ upTo: 3, label: 'thấp' }] },
    ],
    ...(isTable && {
      tables: [
        {
          indicator: 'indicator-3',
          period: '2022',
          complete: true,
          note: 'Đủ 63 tỉnh',
          source: 'source-2',
          fields: ['area', 'rank', 'value'],
          rows: [
            ['vn63:48', 1, 0.8002],
            ['vn63:01', 2, null],
          ],
        },
      ],
    }),
  }))
  .map((document) => withoutUndefined(document));

function withoutUndefined<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
