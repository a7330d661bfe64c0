import { expect } from '@esm-bundle/chai';
import { datasetOf, idsOf, stubAreas } from '../../test-support/ask.js';
import { growth, linearGrowth } from '../../test-support/growth.js';
import { deepFreeze } from '../../test-support/small-document.js';
import { indexContent } from '../dataset/dataset-index.js';
import { trustContent } from '../document/trust-content.js';
import type {
  DatasetDocument,
  Observation,
  Target,
} from '../document/types.js';
import { answerBoard } from './answer-board.js';
import type { Board, BoardQuestion } from './board.js';

const topics = [
  { id: 'society', name: 'Society' },
  { id: 'economy', name: 'Economy' },
  { id: 'trade', name: 'Trade', parent: 'economy' },
];

const indicators = [
  { id: 'a', name: 'A', topic: 'trade', direction: 'higher' },
  { id: 'b', name: 'B', topic: 'society', direction: 'higher' },
  { id: 'c', name: 'C', direction: 'higher' },
  { id: 'd', name: 'D', topic: 'economy', direction: 'higher' },
] as const;

const targets: readonly Target[] = [
  { id: 'c1', indicator: 'c', value: 1 },
  { id: 'b1', indicator: 'b', period: '2025', value: 20 },
  { id: 'a2', indicator: 'a', period: '2030', value: 30 },
  { id: 'a1', indicator: 'a', period: '2025', value: 20 },
];

const observations: readonly Observation[] = [
  { indicator: 'a', period: '2021', value: 10 },
  { indicator: 'a', period: '2023', value: 16 },
  { indicator: 'b', period: '2023', missing: 'not-collected' },
];

describe('answerBoard', () => {
  it('answerBoard() is in the order of topics, with those above them', () => {
    const board = ask({});
    expect(
      board.groups.map(({ topic, parents, rows }) => [
        topic?.id,
        idsOf(parents),
        rows.map(({ indicator }) => indicator.id),
      ]),
    ).to.deep.equal([
      ['society', [], ['b']],
      ['trade', ['economy'], ['a']],
      [undefined, [], ['c']],
    ]);
  });

  it('answerBoard() counts rows by their current target, and all', () => {
    const { counts, groups } = ask({});
    expect(counts.rows).to.deep.equal({
      reached: 0,
      'on-the-way': 1,
      behind: 0,
      'no-information': 2,
    });
    // 16 is ahead of 15 on the line to 20, and of 14.44… on that to 30.
    expect(counts.targets['on-the-way']).to.equal(2);
    expect(groups[1]?.counts.targets).to.deep.equal({
      reached: 0,
      'on-the-way': 2,
      behind: 0,
      'no-information': 0,
    });
  });

  it('answerBoard() gives each target its figure, acts and sources', () => {
    const [row] = rowsOf(ask({}), 'a');
    expect(shownIds(row!.targets)).to.deep.equal(['a1', 'a2']);
    expect(row!.current).to.equal(row!.targets[0]);
    expect(row!.figure?.period?.code).to.equal('2023');
    expect(row!.series?.points).to.have.length(2);
    expect(idsOf(row!.current.sources)).to.deep.equal(['s']);
    const [missing] = rowsOf(ask({}), 'b');
    expect(missing!.current.judgement.missing).to.equal('not-collected');
    expect(missing!.figure?.measure?.shown.missing).to.equal('not-collected');
  });

  it('answerBoard(topics) has those below them too', () => {
    const has = (...chosen: string[]) =>
      ask({ topics: chosen }).groups.map(({ topic }) => topic?.id);
    expect(has('economy')).to.deep.equal(['trade']);
    expect(has('trade', 'society')).to.deep.equal(['society', 'trade']);
    expect(has('nowhere')).to.deep.equal([]);
  });

  it('answerBoard(topics in a circle) follows each once', () => {
    const board = ask(
      {},
      {
        topics: [
          { id: 'society', name: 'S', parent: 'trade' },
          { id: 'trade', name: 'T', parent: 'society' },
        ],
        indicators: indicators.filter(({ id }) => id !== 'd'),
      },
    );
    expect(board.groups.map(({ parents }) => idsOf(parents))).to.deep.equal([
      ['trade'],
      ['society'],
      [],
    ]);
  });

  it('answerBoard(period) leaves out later figures, and keeps the line', () => {
    const [row] = rowsOf(ask({ period: '2022' }), 'a');
    expect(row!.figure?.period?.code).to.equal('2021');
    expect(row!.series?.points).to.have.length(1);
    expect(row!.current.judgement.reason).to.equal('no-earlier-figure');
    const [later] = rowsOf(ask({ period: '2026' }), 'a');
    expect(later!.current.mark.shown.id).to.equal('a2');
    expect(later!.targets[0]?.judgement.reason).to.equal(
      'no-figure-since-deadline',
    );
  });

  it('answerBoard(due) has the targets of that time only', () => {
    const due = (code: string) =>
      ask({ due: code }).groups.flatMap(({ rows }) =>
        rows.flatMap((row) => shownIds(row.targets)),
      );
    expect(due('2025')).to.deep.equal(['b1', 'a1']);
    expect(due('2026/2030')).to.deep.equal(['a2']);
    expect(due('2024')).to.deep.equal([]);
  });

  it('answerBoard(release) takes no notice of what came later', () => {
    const board = ask(
      { release: '2024' },
      {
        targets: [
          { indicator: 'a', period: '2025', value: 20, source: 's' },
          {
            ...{ indicator: 'a', period: '2030', value: 30, source: 's' },
            release: '2025-02',
          },
          {
            ...{ indicator: 'b', period: '2025', value: 1, source: 's' },
            release: '2025-02',
          },
        ],
      },
    );
    expect(board.counts.targets['on-the-way']).to.equal(1);
    expect(rowsOf(board, 'b')).to.deep.equal([]);
  });

  it('answerBoard(several methods) is a row for each', () => {
    const method = (name: string, value: number): Observation => ({
      ...{ indicator: 'a', period: '2025', method: name, value },
    });
    const board = ask(
      {},
      {
        observations: [method('mic', 21), method('nso', 14)],
        targets: [
          { indicator: 'a', period: '2025', value: 20, source: 's' },
          {
            ...{ indicator: 'a', period: '2025', value: 13, source: 's' },
            method: 'nso',
          },
        ],
      },
    );
    expect(
      rowsOf(board, 'a').map((row) => [
        row.method?.id,
        row.targets.map(({ judgement }) => judgement.status),
      ]),
    ).to.deep.equal([
      ['mic', ['reached']],
      ['nso', ['behind', 'reached']],
    ]);
  });

  it('answerBoard(a method without figures) is a row without them', () => {
    const board = ask(
      {},
      {
        targets: [
          {
            ...{ indicator: 'd', period: '2025', value: 20, source: 's' },
            method: 'mic',
          },
          { indicator: 'd', period: '2030', value: 30, source: 's' },
        ],
      },
    );
    const [row, ...others] = rowsOf(board, 'd');
    expect(others).to.deep.equal([]);
    expect(row?.method?.id).to.equal('mic');
    expect(row?.targets).to.have.length(2);
  });

  it('answerBoard(statistic) is a row of its own', () => {
    const of = (statistic: 'mean' | 'total', value: number) => ({
      ...{ indicator: 'd', period: '2025', statistic, value, source: 's' },
    });
    const board = ask(
      {},
      {
        observations: [of('mean', 5), of('total', 50)],
        targets: [of('mean', 4), of('total', 60)],
      },
    );
    expect(
      rowsOf(board, 'd').map(({ statistic, current }) => [
        statistic,
        current.judgement.status,
      ]),
    ).to.deep.equal([
      ['mean', 'reached'],
      ['total', 'behind'],
    ]);
  });

  it('answerBoard(area) works for nation, ministry and province', () => {
    const at = (area: string, period = '2024'): Target => ({
      ...{ indicator: 'd', period, value: 10, area, source: 's' },
    });
    const dataset = make({
      areas: [{ id: 'ministry:mof', name: 'MOF', level: 'ministry' }],
      observations: [
        { indicator: 'd', period: '2024', value: 12, area: 'ninh-binh' },
        { indicator: 'd', period: '2024', value: 8, area: 'ministry:mof' },
      ],
      targets: [
        at('vn'),
        at('ministry:mof'),
        at('ninh-binh'),
        at('ninh-binh', '2030'),
      ],
    }).withAreas(stubAreas);
    const short = (question: BoardQuestion) =>
      rowsOf(answerBoard(dataset, question), 'd').map(({ area, current }) => [
        area,
        current.judgement.status,
      ]);
    expect(short({})).to.deep.equal([
      ['vn', 'no-information'],
      ['ministry:mof', 'behind'],
      ['vn63:37', 'reached'],
      // Another province of the same name: the old one's figure is not its.
      ['vn34:37', 'no-information'],
    ]);
    expect(short({ area: 'vn' })).to.have.length(1);
    expect(short({ area: 'ministry:mof' })).to.deep.equal([
      ['ministry:mof', 'behind'],
    ]);
    expect(short({ area: 'ninh-binh' })).to.have.length(2);
    expect(short({ area: 'vn63:37' })).to.deep.equal([['vn63:37', 'reached']]);
    expect(short({ area: 'nowhere' })).to.deep.equal([]);
  });

  it('answerBoard() of a document without targets is empty', () => {
    const board = answerBoard(datasetOf([{ period: '2023', value: 1 }]));
    expect(board.groups).to.deep.equal([]);
    expect(board.counts.targets['no-information']).to.equal(0);
  });

  it('answerBoard(what is no period, no figure) throws', () => {
    expect(() => ask({ period: 'now' })).to.throw('unreadable period: now');
    expect(() => ask({ due: '2025-13' })).to.throw('unreadable period');
    const wrong = deepFreeze({
      ...{ format: 'chiso/1', id: 'x', title: 'X' },
      indicators: [{ id: 'x', name: 'X' }],
      targets: [{ id: 'wrong', value: '20' }],
    });
    expect(() => answerBoard(indexContent(trustContent(wrong)))).to.throw(
      TypeError,
      'unreadable target: wrong',
    );
  });

  it('answerBoard() of eight times the areas takes about eight times as long', async () => {
    const withAreas = (count: number) => {
      const areas = Array.from(
        { length: count },
        (_, index) => `area-${index}`,
      );
      const of = (period: string, value: number) =>
        areas.map((area) => ({ area, period, value, source: 's' }));
      return datasetOf([...of('2021', 10), ...of('2023', 16)], {
        targets: of('2025', 20),
      });
    };
    const { counts } = answerBoard(withAreas(200));
    expect(counts.rows['on-the-way']).to.equal(200);
    expect(await growth(withAreas, answerBoard, 800)).to.be.lessThan(
      linearGrowth,
    );
  });
});

function make(more: Partial<DatasetDocument> = {}) {
  const { observations: figures = observations, ...rest } = more;
  return datasetOf(figures, {
    topics,
    indicators,
    targets: targets.map((target) => ({ source: 's', ...target })),
    ...rest,
  });
}

function ask(question: BoardQuestion, more?: Partial<DatasetDocument>): Board {
  return answerBoard(make(more), question);
}

function rowsOf({ groups }: Board, indicator: string) {
  return groups
    .flatMap(({ rows }) => rows)
    .filter((row) => row.indicator.id === indicator);
}

function shownIds(
  boardTargets: Board['groups'][number]['rows'][number]['targets'],
) {
  return boardTargets.map(({ mark }) => mark.shown.id);
}
