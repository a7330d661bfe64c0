import type { Observation } from '@chiso/data/core';
import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { exampleIndex } from '../../../test-support/documents.js';
import { describePoint } from './trend.describe-point.js';
import { summarise } from './trend.describe-summary.js';
import { describeTable } from './trend.describe-table.js';
import { describeTarget } from './trend.describe-target.js';
import { type Stages, smallIndex, stagesOf } from './trend.fixture.js';

function summaryOf({ model, text, speaker }: Stages): string {
  return summarise(model, text, speaker);
}

const banned = /NaN|undefined|null|Infinity|\[object/;

describe('describeTrend', () => {
  it('describeTrend says what the dashes are, and what is not comparable', async () => {
    const index = await exampleIndex('digital-economy-share');
    expect(stagesOf(index).text.context).to.equal(
      'Việt Nam, 2020–2025 · phần trăm. Nét đứt, chấm rỗng: ước tính. Số của Bộ TT&TT và Cục Thống kê không so sánh được với nhau',
    );
    expect(stagesOf(index, {}, { lang: 'en' }).text.context).to.equal(
      'Viet Nam, 2020–2025 · percent. Dashed, hollow dots: estimate. Figures of MIC and NSO are not comparable with each other',
    );
  });

  it('describeTrend says which statistic of the provinces it is', async () => {
    const index = await exampleIndex('dti');
    const question = {
      indicator: 'dti',
      area: 'vn63',
      statistic: 'mean',
    } as const;
    expect(stagesOf(index, question).text.context).to.contain('trung bình');
  });

  it('describeTrend explains the marks that are there, and no others', async () => {
    const share = stagesOf(await exampleIndex('digital-economy-share')).text;
    expect(share.notes).to.contain('chấm nhỏ, không nối');
    expect(share.notes).to.contain('(Bộ TT&TT: 7; Cục Thống kê: 2)');
    expect(share.notes).not.to.contain('gạch chéo');
    const plain = stagesOf(smallIndex([{ period: '2020', value: 1 }])).text;
    expect(plain.notes).to.equal('');
    expect(plain.context).to.equal('A, năm 2020 · phần trăm');
  });

  it('describeTrend labels a line with its last figure and its hedge', async () => {
    const index = await exampleIndex('digital-transformation');
    const { text } = stagesOf(index, { indicator: 'community-teams' });
    expect(text.lines).to.deep.equal([{ name: '', value: 'gần 75.000' }]);
    expect(text.context).to.equal('Việt Nam, 2022–2023 · tổ');
  });

  it('describeTrend merges equal targets into one label', async () => {
    const index = await exampleIndex('digital-economy-share');
    expect(
      stagesOf(index).text.targets!.map(
        ({ name, value }) => `${name}: ${value}`,
      ),
    ).to.deep.equal([
      'mục tiêu 2023: 15,5%',
      'mục tiêu 2024: 17,5%',
      'mục tiêu 2025: 20%',
      'mục tiêu 2030: 30%',
    ]);
  });

  it('describeTrend gives ticks as many decimals as their steps', () => {
    const ticks = (values: readonly number[], unit: string) =>
      stagesOf(
        smallIndex(
          values.map((value, at) => ({ period: `${2020 + at}`, value })),
          { indicators: [{ id: 'x', name: 'X', unit }] },
        ),
      ).text.ticks;
    expect(ticks([0.2, 0.8], 'index')).to.deep.equal([
      '0,0',
      '0,2',
      '0,4',
      '0,6',
      '0,8',
    ]);
    expect(ticks([3, 18], 'percent')).to.deep.equal([
      '0',
      '5',
      '10',
      '15',
      '20%',
    ]);
    expect(ticks([36.5e6], 'count')).to.deep.equal([
      '0',
      '10 triệu',
      '20 triệu',
      '30 triệu',
      '40 triệu',
    ]);
  });

  it('describeTrend of a first picture says what its marks do not yet show', async () => {
    const share = await exampleIndex('digital-economy-share');
    const { text } = stagesOf(share, {}, { isFirst: true });
    expect(text.context).to.equal(stagesOf(share).text.context);
    expect(text.notes).to.equal(
      'chấm nhỏ, không nối: kỳ dài ngắn khác · các nguồn nói khác nhau · có số “trên”, “gần”, “khoảng”… · số của nhiều lần công bố',
    );
    expect(text.summary).to.equal(
      'Bộ TT&TT 18,3% (năm 2024, ước tính). Cục Thống kê 14,02% (năm 2025, ước tính)',
    );
    const plain = smallIndex([{ period: '2020', value: 1 }]);
    const first = stagesOf(plain, {}, { isFirst: true }).text;
    expect(first).to.include({ notes: '', hasNotes: false });
    expect(first.summary).to.equal('1% (năm 2020)');
  });

  it('describeTrend has its labels and ticks from the start', async () => {
    const [more, dti] = await Promise.all([
      exampleIndex('digital-transformation'),
      exampleIndex('dti'),
    ]);
    const provinces = { indicator: 'dti', area: 'da-nang hue' };
    for (const [index, asked] of [
      [more, { indicator: 'de-growth-asean' }],
      [more, { indicator: 'community-teams' }],
      [dti, provinces],
    ] as const) {
      const first = stagesOf(index, asked, { isFirst: true }).text;
      const { lines, ticks, times, context } = stagesOf(index, asked).text;
      expect(first).to.deep.include({ lines, ticks, times, context });
    }
  });

  it('describeTrend says that the axis floats', () => {
    const index = smallIndex(
      [
        { period: '2020', value: 101 },
        { period: '2021', value: 104 },
      ],
      { indicators: [{ id: 'x', name: 'X', unit: 'index' }] },
    );
    expect(stagesOf(index).text.notes).to.equal('trục đứng không bắt đầu từ 0');
  });
});

describe('summarise', () => {
  it('summarise says the latest, the change, the extremes and the target', async () => {
    const index = await exampleIndex('digital-economy-share');
    expect(summaryOf(stagesOf(index, { method: 'mic' }))).to.equal(
      'Bộ TT&TT, mới nhất: 18,3% (năm 2024, ước tính), tăng 1,8 điểm phần trăm so với năm 2023. Cao nhất 18,3% (năm 2024), thấp nhất 11,91% (năm 2021). Cao hơn mục tiêu 2024 (17,5%) 0,8 điểm phần trăm. Thấp hơn mục tiêu 2025 (20%) 1,7 điểm phần trăm; cần thêm 1,7 điểm phần trăm mỗi năm, đến nay 2,1 điểm phần trăm.',
    );
    expect(
      summaryOf(stagesOf(index, { method: 'nso' }, { lang: 'en' })),
    ).to.equal(
      'NSO, latest: 14.02% (2025, estimate), up 0.85 percentage points from 2024. Highest 14.02% (2025), lowest 12.66% (2020). 5.98 percentage points below the 2025 target (20%). 15.98 percentage points below the 2030 target (30%); needs 3.2 percentage points more a year, so far 0.27 percentage points.',
    );
  });

  it('summarise never reckons with a figure that is not exact', async () => {
    const index = await exampleIndex('digital-transformation');
    expect(
      summaryOf(stagesOf(index, { indicator: 'community-teams' })),
    ).to.equal(
      'Mới nhất: gần 75.000 tổ (đến tháng 7/2023), trước đó 36.300 tổ (đến tháng 8/2022).',
    );
  });

  it('summarise of a rank counts the first place as the highest', async () => {
    const index = await exampleIndex('digital-transformation');
    expect(
      summaryOf(stagesOf(index, { indicator: 'de-growth-asean' })),
    ).to.equal(
      'Mới nhất: thứ nhất (năm 2023), trước đó thứ nhất (năm 2022). Cao nhất thứ nhất (năm 2022), thấp nhất thứ 6 (năm 2020).',
    );
  });

  it('summarise(a break) compares no extremes across it', async () => {
    const index = await exampleIndex('dti');
    const summary = summaryOf(stagesOf(index, { area: 'vn63:48' }));
    expect(summary).not.to.match(/cao nhất|thấp nhất/i);
  });

  it('summarise(a break) takes the extremes of what follows it', () => {
    const index = smallIndex(
      [9, 1, 3, 5, 4].map((value, at) => ({ period: `${2019 + at}`, value })),
      {
        indicators: [
          {
            id: 'x',
            name: 'X',
            unit: 'percent',
            breaks: [{ between: ['2020', '2021'] }],
          },
        ],
      },
    );
    expect(summaryOf(stagesOf(index))).to.contain(
      '. Từ 2021, cao nhất 5% (năm 2022), thấp nhất 3% (năm 2021).',
    );
    expect(summaryOf(stagesOf(index, {}, { lang: 'en' }))).to.contain(
      '. Since 2021, highest 5% (2022), lowest 3% (2021).',
    );
  });

  it('summarise(figures written with an exponent) loses no decimals', () => {
    const index = smallIndex([
      { period: '2020', value: 1e-7 },
      { period: '2021', value: 3.5e-7 },
    ]);
    expect(summaryOf(stagesOf(index))).to.contain(
      'tăng 0,00000025 điểm phần trăm so với năm 2020',
    );
  });

  it('summarise agrees with a reckoning of its own on any series', () => {
    const value = fc
      .integer({ min: -999, max: 999 })
      .map((tenths) => tenths / 10);
    const number = (one: number) =>
      `${one}`.replace('.', ',').replace('-', '−');
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 3, maxLength: 12 }),
        (values) => {
          const observations = values.map((one, at) => ({
            period: `${2001 + at}`,
            value: one,
          }));
          const summary = summaryOf(stagesOf(smallIndex(observations)));
          const [before, last] = values.slice(-2) as [number, number];
          const by = Math.round(Math.abs(last - before) * 10) / 10;
          const change = by
            ? `${last > before ? 'tăng' : 'giảm'} ${number(by)} điểm`
            : 'không đổi';
          expect(summary).to.contain(`Mới nhất: ${number(last)}%`);
          expect(summary).to.contain(change);
          const [high, low] = [Math.max(...values), Math.min(...values)];
          if (high > low) {
            expect(summary).to.contain(`Cao nhất ${number(high)}%`);
            expect(summary).to.contain(`thấp nhất ${number(low)}%`);
          }
          expect(summary).not.to.match(banned);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('describePoint', () => {
  it('describePoint names status, dispute, revision, release and source', async () => {
    const { model, speaker } = stagesOf(
      await exampleIndex('digital-economy-share'),
      { method: 'mic' },
    );
    const [line] = model.lines;
    const of = (code: string) =>
      describePoint(
        line!.points.find(({ figure }) => figure.period!.code === code)!,
        model,
        speaker,
      );
    expect(of('2021')).to.deep.include({
      period: 'năm 2021',
      figure: '11,91%',
      status: 'ước tính · đã điều chỉnh, trước là 9,6% (7/2022)',
      release: '6/2023',
    });
    expect(of('2024-06')).to.deep.include({
      period: 'đến tháng 6/2024',
      status: 'ước tính · ! nguồn khác: 18,3%',
    });
    expect(of('2023-S1').figure).to.equal('trên 15,2%');
  });

  it('describePoint of a rank alone says that, and that the value is not there', async () => {
    const index = await exampleIndex('dti');
    const { model, speaker } = stagesOf(index, { area: 'ho-chi-minh' });
    const point = model.lines[0]!.points[1]!;
    expect(describePoint(point, model, speaker).figure).to.equal(
      'chưa có số liệu · thứ 3/63',
    );
  });

  it('describeTarget names every act that sets it', async () => {
    const { model, text, speaker } = stagesOf(
      await exampleIndex('digital-economy-share'),
    );
    const { period, figure, status, sources } = describeTarget(
      model.targets[2]!,
      model,
      text,
      speaker,
    );
    expect([period, figure]).to.deep.equal(['mục tiêu 2025', '20%']);
    expect(status).to.equal(
      '! nguồn khác: khoảng 25% · Bộ TT&TT: cần thêm 1,7 điểm phần trăm mỗi năm, đến nay 2,1 điểm phần trăm',
    );
    expect(sources.map(({ text }) => text)).to.deep.equal([
      'Nghị quyết 52-NQ/TW: khoảng 20%',
      'Quyết định 749/QĐ-TTg: 20%',
      'Nghị quyết Đại hội XIII của Đảng: khoảng 20%',
      'Quyết định 411/QĐ-TTg: 20%',
    ]);
  });

  it('describeTarget(acts that do not put it alike) quotes each', async () => {
    const { model, text, speaker } = stagesOf(
      await exampleIndex('digital-economy-share'),
      {},
      { lang: 'en' },
    );
    const quoted = (at: number) =>
      describeTarget(model.targets[at]!, model, text, speaker).sources.map(
        ({ text }) => text,
      );
    expect(quoted(3)).to.deep.equal([
      'Resolution 52-NQ/TW: more than 30%',
      'Resolution of the 13th Party Congress: about 30%',
      'Decision 411/QĐ-TTg: 30%',
      'Resolution 57-NQ/TW: at least 30%',
    ]);
    expect(quoted(0)).to.deep.equal(['MIC action plan 2023']);
  });
});

describe('paces and targets in words', () => {
  const falling: Parameters<typeof smallIndex> = [
    [
      { period: '2020', value: 9 },
      { period: '2022', value: 10 },
    ],
    {
      indicators: [{ id: 'x', name: 'X', unit: 'percent', direction: 'lower' }],
      targets: [{ period: '2024', value: 4 }],
    },
  ];

  it('a pace down says so, and that it went the other way so far', () => {
    const index = smallIndex(...falling);
    expect(summaryOf(stagesOf(index))).to.contain(
      '; cần giảm 3 điểm phần trăm mỗi năm, đến nay tăng 0,5 điểm phần trăm.',
    );
    expect(summaryOf(stagesOf(index, {}, { lang: 'en' }))).to.contain(
      '; needs to fall 3 percentage points a year, so far up 0.5 percentage points.',
    );
  });

  it('a pace of things counts them, rounded as nobody published it', () => {
    const index = smallIndex(
      [
        { period: '2020', value: 1000 },
        { period: '2022', value: 1000 },
      ],
      {
        indicators: [{ id: 'x', name: 'X', noun: 'tổ', direction: 'higher' }],
        targets: [{ period: '2025', value: 75000 }],
      },
    );
    const { text } = stagesOf(index);
    expect(text.paces).to.deep.equal([
      { needed: 'cần thêm 24.667 tổ mỗi năm', soFar: 'đến nay không đổi' },
    ]);
    expect(text.notes).to.equal('đường chấm: tới mục tiêu kế tiếp');
  });

  it('a pace is told of the latest figure too', () => {
    const { model, speaker } = stagesOf(smallIndex(...falling));
    const [first, last] = model.lines[0]!.points;
    expect(describePoint(first!, model, speaker).status).to.equal('');
    expect(describePoint(last!, model, speaker).status).to.equal(
      'để đạt mục tiêu 2024 cần giảm 3 điểm phần trăm mỗi năm, đến nay tăng 0,5 điểm phần trăm',
    );
  });

  it('a target of another statistic is named, and compared with nothing', () => {
    const index = smallIndex(
      [
        { period: '2020', value: 1 },
        { period: '2021', value: 2 },
      ],
      {
        indicators: [
          { id: 'x', name: 'X', unit: 'percent', direction: 'higher' },
        ],
        targets: [{ period: '2025', value: 20, statistic: 'median' }],
      },
    );
    const stages = stagesOf(index);
    expect(stages.text.targets![0]!.name).to.equal('mục tiêu 2025 (trung vị)');
    expect(stages.text.paces).to.deep.equal([]);
    expect(summaryOf(stages)).not.to.contain('mục tiêu');
    const { model, text, speaker } = stages;
    const told = describeTarget(model.targets[0]!, model, text, speaker);
    expect(told.status).to.match(/^của số liệu khác/);
  });

  it('a target keeps the word that all its acts share', () => {
    const act = (hedge?: 'about' | 'at-least') =>
      ({ period: '2025', value: 20, ...(hedge && { hedge }) }) as const;
    const label = (...targets: readonly ReturnType<typeof act>[]) =>
      stagesOf(smallIndex([{ period: '2020', value: 1 }], { targets })).text
        .targets![0]!.value;
    expect(label(act('about'), act('about'))).to.equal('khoảng 20%');
    expect(label(act('about'), act())).to.equal('20%');
    expect(label(act(), act('at-least'))).to.equal('20%');
  });

  it('the first figure after a break says that it is not comparable', async () => {
    const index = await exampleIndex('dti');
    const { model, speaker } = stagesOf(index, { area: 'da-nang' });
    const told = model.lines[0]!.points.map(
      (point) => describePoint(point, model, speaker).status,
    );
    expect(
      told.filter((one) => one.includes('đã đổi cách tính')),
    ).to.have.length(1);
  });
});

describe('describeTable', () => {
  it('describeTable has every figure once, in a group for each line', async () => {
    const { model, text, speaker } = stagesOf(
      await exampleIndex('digital-economy-share'),
    );
    const { groups } = describeTable(model, text, speaker);
    expect(groups.map(({ name, rows }) => [name, rows.length])).to.deep.equal([
      ['Bộ TT&TT', 9],
      ['Cục Thống kê', 6],
      ['Mục tiêu', 4],
    ]);
    expect(groups[2]!.rows[3]!.sources[3]!.text).to.equal(
      'Nghị quyết 57-NQ/TW: ít nhất 30%',
    );
  });

  it('describeTable has earlier releases after the present one, on demand', async () => {
    const index = await exampleIndex('digital-economy-share');
    const rowsOf = (hasReleases: boolean) => {
      const options = { lang: 'en', hasReleases } as const;
      const stages = stagesOf(index, { method: 'nso' }, options);
      const { model, text, speaker } = stages;
      return describeTable(model, text, speaker)
        .groups[0]!.rows.filter(({ period }) => period === '2023')
        .map(({ figure, status, release }) => [figure, status, release]);
    };
    const present = [
      '12.87%',
      'revised, before that 12.33% (2024)',
      '6 January 2025',
    ];
    expect(rowsOf(false)).to.deep.equal([present]);
    expect(rowsOf(true)).to.deep.equal([
      present,
      ['12.33%', 'estimate · since revised', '2024'],
    ]);
  });

  it('describeTable says why a line is interrupted', async () => {
    const index = await exampleIndex('dti');
    const { model, text, speaker } = stagesOf(index, { area: 'da-nang' });
    const { notes } = describeTable(model, text, speaker);
    expect(notes).to.have.length(1);
    expect(notes[0]).to.match(/^Đổi cách tính giữa 2020 và 2021\. Từ năm 2021/);
  });

  it('describeTable of any figures has no word that means nothing', () => {
    const observation = fc.record(
      {
        period: fc.constantFrom('2020', '2021', '2022-S1', '2022-07'),
        value: fc.double({ noNaN: true, noDefaultInfinity: true }),
        hedge: fc.constantFrom('about', 'more-than'),
        status: fc.constantFrom('forecast', 'derived'),
        release: fc.constantFrom('2023', '2023-05'),
      },
      { requiredKeys: ['period', 'value'] },
    );
    fc.assert(
      fc.property(
        fc.array(observation, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('vi' as const, 'en' as const),
        (observations, lang) => {
          const index = smallIndex(observations as readonly Observation[]);
          const stages = stagesOf(index, {}, { lang });
          const { model, text, speaker } = stages;
          const table = describeTable(model, text, speaker);
          expect(
            JSON.stringify([table.groups, text.lines, text.ticks]),
          ).not.to.match(banned);
          expect(summaryOf(stages)).not.to.match(banned);
        },
      ),
    );
  });
});
