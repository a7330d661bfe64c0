import { expect } from '@esm-bundle/chai';
import { datasetOf } from '../../test-support/ask.js';
import type { Claim } from '../../test-support/claims.js';
import { claimsOf, readDocument } from '../../test-support/claims.js';
import { loadDataset } from '../../test-support/evidence.js';
import type { Figure, Place } from '../dataset/answers.js';
import type { DatasetIndex } from '../dataset/dataset-index.js';
import type { Language } from '../document/types.js';
import { readCsv, unguard } from './read-csv.fixture.js';
import {
  allFigures,
  allTargets,
  type ExportEntry,
  tabulateFigures,
} from './tabulate-figures.js';
import { writeCsv } from './write-csv.js';

type Row = Readonly<Record<string, string>>;

/** The rows of an export as somebody else reads them, by their heads. */
function exported(
  index: DatasetIndex,
  entries: readonly ExportEntry[],
  lang: Language = 'vi',
): readonly Row[] {
  const [heads = [], ...rows] = readCsv(
    writeCsv(tabulateFigures(index, entries, lang)),
  );
  return rows.map((row) =>
    Object.fromEntries(
      heads.map((head, column) => [head, unguard(row[column]!)]),
    ),
  );
}

const one = (figure: Figure | undefined) => [{ figure: figure! }];

/** What a claim must be found by in the file, by the heads of columns. */
function wanted(claim: Claim): Row {
  const { range, change } = claim;
  const members = {
    ...claim,
    range_min: range?.[0],
    range_max: range?.[1],
    rank_of: claim.rankOf,
    rank_among: claim.among,
    change_by: change?.by,
    change_points: change?.points,
    change_percent: change?.percent,
    change_times: change?.times,
    change_phrase: change?.phrase,
    change_since: change?.since,
    source_ids: (claim.sources ?? [claim.source ?? '']).join(' | '),
  };
  const heads = [
    ...['indicator', 'period', 'method', 'statistic', 'release', 'status'],
    ...['hedge', 'value', 'range_min', 'range_max', 'count', 'of', 'percent'],
    ...['missing', 'rank', 'rank_of', 'rank_among', 'quote', 'locator'],
    ...['basis', 'verdict'],
    ...['change_by', 'change_points', 'change_percent', 'change_times'],
    ...['change_phrase', 'change_since', 'source_ids'],
  ];
  return Object.fromEntries(
    heads.map((head) => [
      head,
      String(members[head as keyof typeof members] ?? ''),
    ]),
  );
}

describe('tabulateFigures', () => {
  it('every claim of the documents is in the file, with its evidence', async () => {
    for (const name of [
      'dti.json',
      'digital-economy-share.json',
      'digital-transformation.json',
    ]) {
      const document = await readDocument(name);
      const dataset = await loadDataset(name);
      const entries = [...allFigures(dataset), ...allTargets(dataset)];
      const rows = exported(dataset, entries);
      const targets = new Set(document.targets);
      for (const claim of claimsOf(document)) {
        const all = {
          ...wanted(claim),
          kind: targets.has(claim) ? 'target' : 'figure',
          area: claim.area ?? document.area ?? '',
        };
        const isThere = rows.some((row) =>
          Object.entries(all).every(([head, text]) => row[head] === text),
        );
        expect(isThere, JSON.stringify(all)).to.equal(true);
      }
    }
  });

  it('Ninh Bình 2021 has 6 shown and disputed, and 5 as a conflict', async () => {
    const dti = await loadDataset('dti.json');
    const question = { indicator: 'dti', area: 'vn63:37', period: '2021' };
    const rows = exported(dti, one(dti.figure(question)));
    expect(rows).to.have.length(2);
    expect(rows[0]).to.deep.include({
      ...{ indicator_name: 'Chỉ số chuyển đổi số', area: 'vn63:37' },
      ...{ area_name: 'Ninh Bình', area_vintage: 'vn63' },
      ...{ area_successor: 'vn34:37', figure: '0,5064', value: '0.5064' },
      ...{ rank: '6', rank_of: '63', rank_basis: 'stated' },
      ...{ measure_standing: 'shown', rank_standing: 'shown' },
      ...{ disputed: 'yes', revised: '' },
      source_ids: 'daidoanket | thoibaotaichinh-110514',
      source_dates: ' | 2022-08-09',
    });
    expect(rows[1]).to.deep.include({
      ...{ rank: '5', rank_standing: 'conflict', measure_standing: '' },
      ...{ value: '', figure: '', disputed: '', source_ids: 'article-003' },
      quote: 'vươn lên thứ 5 trên bảng xếp hạng',
      statement: 'dti-2021-ninh-binh-article',
    });
  });

  it('the share of GDP in 2023 has one line a method and release', async () => {
    const share = await loadDataset('digital-economy-share.json');
    const figures = ['mic', 'nso'].flatMap((method) =>
      one(share.figure({ period: '2023', method })),
    );
    const rows = exported(share, figures, 'en');
    expect(
      rows.map((row) => [
        row.method_name,
        row.value,
        row.release,
        row.status,
        row.measure_standing,
        row.revised,
      ]),
    ).to.deep.equal([
      ['MIC', '16.5', '2024-01', 'estimate', 'shown', ''],
      ['NSO', '12.87', '2025-01-06', '', 'shown', 'yes'],
      ['NSO', '12.33', '2024', 'estimate', 'revision', ''],
    ]);
    expect(rows[0]!.figure).to.equal('16.5%');
  });

  it('a derived place is in the file, and is marked as derived', () => {
    const dataset = datasetOf([{ value: 1, period: '2022' }]);
    const place: Place = {
      rank: 3,
      basis: 'derived',
      tied: false,
      disputed: false,
    };
    const [row] = exported(dataset, [{ figure: dataset.figure()!, place }]);
    expect(row).to.deep.include({ rank: '3', rank_basis: 'derived' });
    const [bare] = exported(dataset, one(dataset.figure()));
    expect(bare).to.deep.include({ rank: '', rank_basis: '' });
  });

  it('a target has its acts, its words and what disputes it', () => {
    const dataset = datasetOf([], {
      indicators: [{ id: 'x', name: 'X', unit: 'percent' }],
      sources: [
        { id: 'act', title: 'Nghị quyết', documentNumber: '52-NQ/TW' },
        { id: 'press', title: 'Báo' },
      ],
      targets: [
        {
          period: '2025',
          value: 20,
          hedge: 'about',
          basis: 'act',
          source: 'act',
        },
        { period: '2025', value: 20, hedge: 'about', source: 'press' },
        { period: '2025', value: 25, basis: 'act', source: 'press' },
        { verdict: 'exceeded', source: 'press' },
      ],
    });
    const rows = exported(dataset, allTargets(dataset));
    expect(
      rows.map((row) => [
        ...[row.kind, row.period, row.figure, row.verdict, row.basis],
        ...[row.basis_number, row.target_standing, row.disputed],
      ]),
    ).to.deep.equal([
      ...[
        ['2025', 'khoảng 20%', '', 'act', '52-NQ/TW', 'shown', 'yes'],
        ['2025', 'khoảng 20%', '', '', '', 'confirmation', ''],
        ['2025', '25%', '', 'act', '52-NQ/TW', 'conflict', ''],
        ['', '', 'exceeded', '', '', 'shown', ''],
      ].map((row) => ['target', ...row]),
    ]);
    expect(rows[0]).to.deep.include({ value: '20', measure_standing: '' });
  });

  it('a figure that a change was reckoned from is told from a shown one', () => {
    const dataset = datasetOf([{ value: 1, period: '2022' }]);
    const figure = dataset.figure()!;
    const rows = exported(dataset, [{ figure }, { figure, kind: 'compared' }]);
    expect(rows.map(({ kind }) => kind)).to.deep.equal(['figure', 'compared']);
  });

  it('a missing figure has its reason and no number', () => {
    const dataset = datasetOf([{ missing: 'no-information', period: '2024' }]);
    const [row] = exported(dataset, one(dataset.figure()));
    expect(row).to.deep.include({
      ...{ missing: 'no-information', value: '', hedge: '' },
      figure: 'chưa có thông tin',
    });
  });

  it('a hostile name or quote cannot become a formula', () => {
    const hostile = '=HYPERLINK("http://x","y")';
    const dataset = datasetOf([{ value: -1, quote: hostile, source: 's' }], {
      indicators: [{ id: 'x', name: '@SUM(1)' }],
      sources: [{ id: 's', title: '+1 | -2' }],
    });
    const file = writeCsv(
      tabulateFigures(dataset, one(dataset.figure()), 'vi'),
    );
    const cells = readCsv(file)[1]!;
    expect(cells).to.include.members([`'${hostile}`, "'@SUM(1)", "'+1 || -2"]);
    expect(cells).to.include('-1');
    expect(exported(dataset, one(dataset.figure()))[0]).to.deep.include({
      ...{ quote: hostile, indicator_name: '@SUM(1)', value: '-1' },
      ...{ figure: '−1', source_titles: '+1 || -2' },
    });
  });
});
