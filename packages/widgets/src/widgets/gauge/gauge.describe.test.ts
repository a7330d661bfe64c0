import type {
  DatasetIndex,
  Language,
  Observation,
  Target,
} from '@chiso/data/core';
import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { indexOf } from '../../../test-support/documents.js';
import {
  modelOf,
  smallDocument,
  textOf,
} from '../../../test-support/gauges.js';
import { describeGauge } from './gauge.describe.js';
import { words as en } from './gauge.describe-en.js';
import * as more from './gauge.describe-more.js';
import { describeTable } from './gauge.describe-table.js';
import { words as vi } from './gauge.describe-vi.js';
import { type GaugeModel, modelGauge } from './gauge.model.js';
import * as modelMore from './gauge.model-more.js';
import type { GaugeText } from './gauge.model-text.js';
import { type GaugeAttributes, queryGauge } from './gauge.query.js';

type More = Parameters<typeof smallDocument>[1];

const percent = { indicator: { unit: 'percent' } } as const;

function tell(
  observations: readonly Observation[],
  more: More = percent,
  { lang = 'vi', ...attributes }: GaugeAttributes & { lang?: Language } = {},
) {
  const index = indexOf(smallDocument(observations, more));
  return textOf(modelOf(index, attributes), index, lang);
}

const summary = (...asked: Parameters<typeof tell>) => tell(...asked).summary;

/** What is said before the picture is whole. */
function describeFirst(
  model: GaugeModel,
  index: DatasetIndex,
  lang: Language = 'vi',
): GaugeText {
  const words = lang === 'vi' ? vi : en;
  return describeGauge(model, index, { lang, documentLang: 'vi', words });
}

const first = (
  observations: readonly Observation[],
  more: More = percent,
  attributes: GaugeAttributes = {},
) => {
  const index = indexOf(smallDocument(observations, more));
  return describeFirst(modelGauge(index, queryGauge(attributes))!, index);
};

describe('describeGauge without more', () => {
  it('describeGauge(a figure) says it with its hedge, status and time', () => {
    const { context, summary } = first(
      [
        {
          value: 16.5,
          hedge: 'nearly',
          status: 'estimate',
          period: '2023',
          statistic: 'mean',
        },
      ],
      percent,
      { statistic: 'mean' },
    );
    expect(context).to.equal('Việt Nam, năm 2023 · trung bình');
    expect(summary).to.equal('Gần 16,5% (ước tính).');
  });

  it('describeGauge(a rank) says of how many', () => {
    const { figure } = first([{ rank: 8, rankOf: 63 }], {}).items[0]!;
    expect([figure.number, figure.text]).to.deep.equal([
      'thứ 8/63',
      'thứ 8/63',
    ]);
  });

  it('describeGauge(revised, disputed) says so at once', () => {
    expect(
      first([
        { value: 1, period: '2023', release: '2023' },
        { value: 2, period: '2023', release: '2024' },
      ]).items[0]!.status,
    ).to.equal('đã điều chỉnh');
    expect(
      first([
        { value: 1, period: '2023' },
        { value: 2, period: '2023' },
      ]).items[0]!.status,
    ).to.equal('các nguồn nói khác nhau');
  });

  it('describeGauge(past an end) says past which', () => {
    const scale = { indicator: { unit: 'percent', scale: [0, 30] } } as const;
    expect(first([{ value: 56.8 }], scale).items[0]!.beyond).to.equal(
      'vượt quá thang đo (30%)',
    );
  });

  it('describeGauge(several) says of each what is its own', () => {
    const text = first(
      [
        { indicator: 'x', value: 1, period: '2022' },
        { indicator: 'y', missing: 'not-published', period: '2023' },
      ],
      {
        indicators: [
          { id: 'x', name: 'X' },
          { id: 'y', name: 'Y' },
        ],
      },
      { indicator: 'x y' },
    );
    expect(text.context).to.equal('Việt Nam');
    expect(text.summary).to.equal(
      'X (năm 2022): 1. Y (năm 2023): chưa công bố.',
    );
  });
});

describe('describeGauge', () => {
  it('describeGauge(a percentage) says where, when, how much', () => {
    const text = tell([{ value: 16.5, period: '2023', status: 'estimate' }]);
    expect(text.header).to.deep.equal({ text: 'Chỉ số', lang: 'vi' });
    expect(text.context).to.equal('Việt Nam, năm 2023');
    expect(text.summary).to.equal('16,5% (ước tính).');
    expect(text.items[0]!.ends).to.deep.equal(['0%', '100%']);
    expect(text.sources).to.deep.equal([
      { text: 'Nguồn', lang: 'vi', url: 'https://example.org/' },
    ]);
  });

  it('describeGauge(in English) is whole in English', () => {
    const one = { value: 16.5, period: '2023-S1', hedge: 'more-than' } as const;
    expect(summary([one], percent, { lang: 'en' })).to.equal(
      'More than 16.5%.',
    );
  });

  it('describeGauge(method) names it after the time', () => {
    const text = tell([{ value: 1, period: '2023', method: 'mic' }], {
      ...percent,
      methods: [{ id: 'mic', name: 'Bộ TT&TT' }],
    });
    expect(text.context).to.equal('Việt Nam, năm 2023 · Bộ TT&TT');
  });

  it('describeGauge(a statistic over a set) says which', () => {
    const mean = { value: 0.3, statistic: 'mean', period: '2020' } as const;
    const asked = { statistic: 'mean' };
    expect(tell([mean], percent, asked).context).to.equal(
      'Việt Nam, năm 2020 · trung bình',
    );
  });

  it('describeGauge(hedge) keeps it with the figure', () => {
    const { figure } = tell([{ value: 15.2, hedge: 'more-than' }]).items[0]!;
    expect([figure.hedge, figure.number, figure.text]).to.deep.equal([
      'trên',
      '15,2%',
      'trên 15,2%',
    ]);
  });

  it('describeGauge(a fraction) says both forms and what is left', () => {
    const { items, summary } = tell(
      [{ count: 2164, of: 2418, percent: 89.5 }],
      { indicator: { noun: 'thôn, bản' } },
    );
    expect(items[0]!.fraction).to.deep.equal({
      count: '2.164',
      whole: 'trên 2.418 thôn, bản',
      rest: 'còn 254',
      share: '89,5%',
      shareNote: '',
    });
    expect(summary).to.equal('2.164/2.418 thôn, bản (89,5%).');
  });

  it('describeGauge(a fraction without a share) says that it is reckoned', () => {
    expect(summary([{ count: 35, of: 53 }], {})).to.equal(
      '35/53 (66%, tính ra).',
    );
  });

  it('describeGauge(a hedged or overfull fraction) reckons nothing', () => {
    const rest = (one: Observation) => tell([one], {}).items[0]!.fraction;
    expect(rest({ count: 9, of: 10, hedge: 'nearly' })).to.include({
      rest: '',
      share: '',
    });
    expect(rest({ count: 12, of: 10 })).to.include({ rest: '', share: '120%' });
  });

  it('describeGauge(a rank) says it of how many, from last to first', () => {
    const { items, summary } = tell([{ rank: 8, rankOf: 63 }], {});
    expect(items[0]!.ends).to.deep.equal(['thứ 63', 'thứ nhất']);
    expect(summary).to.equal('Thứ 8/63.');
  });

  it('describeGauge(missing) says why', () => {
    const missing = { missing: 'not-found', period: '2021' } as const;
    const { items, summary } = tell([missing], percent, { period: '2021' });
    expect(items[0]!.figure.number).to.equal('');
    expect(summary).to.equal('Chưa tìm thấy nguồn.');
  });

  it('describeGauge(targets) says each with its year and hedge', () => {
    const text = tell([{ value: 15, period: '2023' }], {
      ...percent,
      targets: [
        { value: 20, period: '2025', hedge: 'about' },
        { value: 30, period: '2030-06' },
        { value: 50 },
      ],
    });
    expect(text.items[0]!.targets).to.deep.equal([
      ['mục tiêu 2025', 'khoảng 20%'],
      ['mục tiêu tháng 6/2030', '30%'],
      ['mục tiêu', '50%'],
    ]);
    expect(text.summary).to.contain('Mục tiêu 2025: khoảng 20%. ');
  });

  const change = (
    values: readonly [number, number],
    direction?: 'higher' | 'lower',
    lang: Language = 'vi',
  ) =>
    tell(
      values.map((value, at) => ({ value, period: `${2022 + at}` })),
      {
        indicator: { unit: 'percent', ...(direction ? { direction } : {}) },
      },
      { lang },
    ).items[0]!.change!;

  it('describeGauge(a rise) says by how many points, and whether it is good', () => {
    expect(change([14.26, 16.5], 'higher')).to.deep.equal({
      tone: 1,
      amount: '▲ 2,24 điểm',
      spoken: 'tăng 2,24 điểm',
      rest: 'so với năm 2022 (14,26%)',
    });
    expect(change([14.26, 16.5], 'lower').tone).to.equal(-1);
    expect(change([14.26, 16.5]).tone).to.equal(0);
    expect(change([16.5, 14.26], 'lower', 'en')).to.deep.equal({
      tone: 1,
      amount: '▼ 2.24 points',
      spoken: 'down 2.24 points',
      rest: 'compared with 2022 (16.5%)',
    });
  });

  it('describeGauge(one point) says it in the singular', () => {
    expect(change([14, 15], 'higher', 'en').spoken).to.equal('up 1 point');
    expect(change([14, 16], 'higher', 'en').spoken).to.equal('up 2 points');
  });

  it('describeGauge(no change) says so', () => {
    expect(change([14, 14], 'higher')).to.include({
      tone: 0,
      amount: '=',
      spoken: 'không đổi',
    });
  });

  it('describeGauge(hedged before) compares without an amount', () => {
    const said = summary([
      { value: 14, period: '2022', hedge: 'nearly' },
      { value: 15, period: '2023' },
    ]);
    expect(said).to.equal('15%. So với năm 2022 (gần 14%).');
  });

  it('describeGauge(a stated change) says it as stated', () => {
    const one: Observation = {
      value: 63,
      period: '2023-06',
      change: { phrase: 'tăng 2 lần', since: '2022-06' },
    };
    expect(tell([one]).items[0]!.change!.rest).to.equal(
      'tăng 2 lần so với tháng 6/2022',
    );
  });

  it('describeGauge(past an end) says past which', () => {
    const scale = { indicator: { unit: 'percent', scale: [0, 30] } } as const;
    expect(summary([{ value: 56.8 }], scale)).to.equal(
      '56,8%. Vượt quá thang đo (30%).',
    );
    expect(summary([{ value: -1 }], scale)).to.contain(
      'Thấp hơn thang đo (0%).',
    );
  });

  it('describeGauge(bands) names the one that the figure is in', () => {
    const bands = [
      { upTo: 10, label: 'thấp' },
      { upTo: 20, label: { vi: 'vừa', en: 'medium' } },
      { label: 'cao' },
    ];
    const status = (value: number, lang: Language = 'vi') =>
      tell([{ value }], { indicator: { unit: 'percent', bands } }, { lang })
        .items[0]!.status;
    expect([status(10), status(10.1), status(99)]).to.deep.equal([
      'thấp',
      'vừa',
      'cao',
    ]);
    expect(status(20, 'en')).to.equal('medium');
  });

  it('describeGauge(each status) says it at the figure and in the sentence', () => {
    const statuses = {
      provisional: 'sơ bộ',
      estimate: 'ước tính',
      forecast: 'dự báo',
      experimental: 'thử nghiệm',
      derived: 'tính lại',
      final: 'chính thức',
    } as const;
    for (const [status, word] of Object.entries(statuses)) {
      const text = tell([{ value: 16.5, status: status as never }]);
      expect(text.items[0]!.status).to.equal(word);
      expect(text.summary).to.equal(`16,5% (${word}).`);
    }
  });

  it('describeGauge(a revised figure) says so', () => {
    const releases: readonly Observation[] = [
      { value: 12.33, period: '2023', release: '2024-01' },
      { value: 12.87, period: '2023', release: '2025-01', status: 'estimate' },
    ];
    expect(summary(releases)).to.equal('12,87% (ước tính · đã điều chỉnh).');
    expect(summary(releases, percent, { lang: 'en' })).to.equal(
      '12.87% (estimate · revised).',
    );
    const rank = [
      { rank: 3, rankOf: 9, period: '2023', release: '2024' },
      { rank: 2, rankOf: 9, period: '2023', release: '2025' },
    ];
    expect(summary(rank, {})).to.equal('Thứ 2/9 (đã điều chỉnh).');
  });

  it('describeGauge(a figure that was not there before) is not revised', () => {
    const releases = [
      { missing: 'not-published', period: '2023', release: '2024-01' },
      { value: 12.87, period: '2023', release: '2025-01' },
    ] as const;
    expect(summary(releases)).to.equal('12,87%.');
  });

  it('describeGauge(the figure before) says its status where it is another', () => {
    const change = (before: Observation, now: Observation) =>
      tell([
        { value: 14, period: '2022', ...before },
        { value: 15, period: '2023', ...now },
      ]).items[0]!.change!.rest;
    const estimate = { status: 'estimate' } as const;
    expect(change(estimate, estimate)).to.equal('so với năm 2022 (14%)');
    expect(change(estimate, {})).to.equal('so với năm 2022 (14%, ước tính)');
    const final = { status: 'final' } as const;
    expect(change(final, estimate)).to.equal(
      'so với năm 2022 (14%, chính thức)',
    );
  });

  it('describeGauge(several) says which of them has no source', () => {
    const { items, summary } = tell(
      [
        { indicator: 'x', value: 1 },
        { indicator: 'y', value: 2, source: 'nowhere' },
      ],
      {
        indicators: [
          { id: 'x', name: 'X' },
          { id: 'y', name: 'Y' },
        ],
      },
      { indicator: 'x y' },
    );
    expect(items.map(({ status }) => status)).to.deep.equal([
      '',
      'không ghi nguồn',
    ]);
    expect(summary).to.equal('X: 1. Y: 2 (không ghi nguồn).');
  });

  it('describeGauge(equal targets) says the hedge that all of them have', () => {
    const aim = (...hedges: readonly Target['hedge'][]) =>
      tell([{ value: 15, period: '2023' }], {
        ...percent,
        targets: hedges.map((hedge) => ({
          period: '2030',
          value: 30,
          ...(hedge && { hedge }),
        })),
      }).items[0]!.targets;
    expect(aim('more-than', 'more-than')).to.deep.equal([
      ['mục tiêu 2030', 'trên 30%'],
    ]);
    for (const hedges of [
      ['more-than', undefined],
      [undefined, 'more-than'],
      ['about', 'more-than'],
    ] as const) {
      expect(aim(...hedges)).to.deep.equal([['mục tiêu 2030', '30%']]);
    }
  });

  it('describeGauge(a conflict) says that sources disagree', () => {
    const claims = [
      { value: 22.39, period: '2024-06' },
      { value: 18.72, period: '2024-06' },
    ];
    expect(tell(claims).items[0]!.status).to.equal('các nguồn nói khác nhau');
  });

  it('describeGauge(several) has the title, and only what all share', () => {
    const { header, context, summary } = tell(
      [
        { indicator: 'x', value: 1, period: '2022' },
        { indicator: 'y', value: 2, period: '2023' },
      ],
      {
        indicators: [
          { id: 'x', name: 'Ích' },
          { id: 'y', name: 'Y', unit: 'percent' },
        ],
      },
      { indicator: 'x y' },
    );
    expect(header.text).to.equal('Thử');
    expect(context).to.equal('Việt Nam');
    expect(summary).to.equal('Ích (năm 2022): 1. Y (năm 2023): 2%.');
  });
});

describe('describeTable', () => {
  it('describeTable(a gauge) says what the picture has no room for', () => {
    const index = indexOf(
      smallDocument(
        [
          { value: 14, period: '2023' },
          { value: 15, period: '2024', status: 'estimate' },
          { value: 18, period: '2024', source: 't' },
        ],
        {
          indicator: { unit: 'percent', bands: [{ upTo: 10 }, {}] },
          sources: [
            { id: 's', title: 'Nguồn' },
            { id: 't', title: 'Báo' },
          ],
          targets: [{ value: 20, period: '2025' }],
        },
      ),
    );
    const model = modelOf(index);
    const text = textOf(model, index);
    const speaker = {
      lang: 'vi',
      documentLang: 'vi',
      words: vi,
      more,
    } as const;
    const rows = describeTable({ model, text, index, speaker });
    expect(
      rows.map(({ name, figure, note }) => [name, figure, note]),
    ).to.deep.equal([
      ['Chỉ số', '15%', 'ước tính · các nguồn nói khác nhau · Nguồn'],
      ['nguồn khác', '18%', 'Báo'],
      ['năm 2023', '14%, tăng 1 điểm', 'Nguồn'],
      ['mục tiêu 2025', '20%', 'Nguồn'],
      ['mức', 'đến 10', ''],
      ['mức', 'trở lên', ''],
    ]);
  });
});

describe('describeGauge of anything', () => {
  it('describeGauge(any document) never says NaN, undefined, null or Infinity', () => {
    const number = fc
      .double({ min: -1e13, max: 1e13, noNaN: true })
      .map((value) => Number(value.toFixed(3)));
    const observation = fc.oneof(
      fc.record({ value: number }),
      fc.record({ range: fc.tuple(number, number) }),
      fc.record({ count: fc.nat(), of: fc.integer({ min: 1 }) }),
      fc.record({ percent: number }),
      fc.record({ rank: fc.integer({ min: 1, max: 99 }) }),
      fc.record({ missing: fc.constant('not-published' as const) }),
    );
    fc.assert(
      fc.property(
        fc.array(observation, { minLength: 1, maxLength: 3 }),
        fc.array(observation, { maxLength: 2 }),
        fc.record(
          {
            unit: fc.constantFrom('percent', 'index', 'count', 'VND'),
            scale: fc.constantFrom([0, 30] as const, [-5, 5] as const),
            bands: fc.constant([{ upTo: 3, label: 'a' }, {}]),
            direction: fc.constantFrom('higher' as const, 'lower' as const),
            decimals: fc.integer({ min: 0, max: 4 }),
          },
          { requiredKeys: [] },
        ),
        fc.constantFrom('vi' as const, 'en' as const),
        fc.constantFrom('more-than' as const, undefined),
        (observations, targets, indicator, lang, hedge) => {
          const document = smallDocument(
            observations.map((one, at) => ({
              period: `${2020 + at}`,
              ...one,
              ...(hedge ? { hedge } : {}),
            })),
            {
              indicator,
              targets: targets.map((one, at) => ({
                ...(one as object),
                period: `${2024 + at}`,
              })),
            },
          );
          const index = indexOf(document);
          const model = modelGauge(index, queryGauge({}), modelMore);
          // Not every measure is one of every unit.
          if (!model) return;
          const { summary, items, context } = textOf(model, index, lang);
          const said = `${JSON.stringify(items)} ${summary} ${context}`;
          expect(said).not.to.match(/NaN|undefined|Infinity|\[object|null/);
          expect(summary).not.to.match(/\.\.| {2}|^ | $/);
          // Nothing that has a place of its own changes once it stands.
          const first = modelGauge(index, queryGauge({}))!;
          const told = describeFirst(first, index, lang);
          expect(told.context).to.equal(context);
          expect(told.summary).not.to.match(/NaN|undefined|null|\.\.| {2}/);
          const { name, figure, beyond } = items[0]!;
          const { text: _, ...parts } = figure;
          expect(told.items[0]!.name).to.deep.equal(name);
          expect(told.items[0]!.figure).to.include(parts);
          if (first.variant === 'dial') {
            expect(told.items[0]!.beyond).to.equal(beyond);
          }
        },
      ),
    );
  });
});
