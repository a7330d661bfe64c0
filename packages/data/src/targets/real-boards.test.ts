import { expect } from '@esm-bundle/chai';
import {
  type Claim,
  claimsOf,
  documentNames,
  readDocument,
} from '../../test-support/claims.js';
import { vietnam } from '../areas/index.js';
import { parseDataset } from '../document/parse-dataset.js';
import type { DatasetDocument } from '../document/types.js';
import { answerBoard } from './answer-board.js';
import type { Board, BoardQuestion, BoardRow } from './board.js';

describe('boards of the documents that the repository ships', () => {
  let documents: Readonly<Record<string, DatasetDocument>>;

  before(async () => {
    const read = documentNames.map(
      async (name) => [name, await readDocument(name)] as const,
    );
    documents = Object.fromEntries(await Promise.all(read));
  });

  const ask = (name: string, question?: BoardQuestion): Board =>
    answerBoard(
      parseDataset(documents[name]).dataset!.withAreas(vietnam),
      question,
    );

  it('each indicator with a target is there once an area and method', () => {
    for (const name of documentNames) {
      const { targets = [], area: home } = documents[name]!;
      const rows = rowsOf(ask(name));
      const keys = rows.map(keyOf);
      expect(new Set(keys).size, name).to.equal(keys.length);
      const claims = claimsOf(documents[name]!);
      const wanted = new Set(
        targets.flatMap((target) => {
          const isSame = (claim: Claim) =>
            claim.indicator === target.indicator &&
            (claim.area ?? home) === (target.area ?? home) &&
            !targets.includes(claim);
          const methods = claims.filter(isSame).map(({ method }) => method);
          return (methods.length > 0 ? methods : [undefined]).map((method) =>
            [target.indicator, target.area ?? home, method].join(),
          );
        }),
      );
      expect(new Set(keys), name).to.deep.equal(wanted);
    }
  });

  it('each target is judged, as shown or as another statement of a mark', () => {
    for (const name of documentNames) {
      const judged = new Set(
        rowsOf(ask(name)).flatMap((row) =>
          row.targets.flatMap(({ mark }) =>
            [...mark.targets, ...mark.conflicts].map(({ id }) => id),
          ),
        ),
      );
      const { targets = [] } = documents[name]!;
      expect([...judged].sort(), name).to.deep.equal(
        targets.map(({ id }) => id).sort(),
      );
    }
  });

  it('the share of GDP stands one way by each method', () => {
    expect(rowsOf(ask('digital-economy-share.json')).map(tell)).to.deep.equal([
      {
        row: 'de-share-gdp,vn,mic',
        current: '2024',
        targets: [
          '2023 15.5 by 2023 16.5: reached past-target, -1',
          '2024 17.5 by 2024 18.3: reached past-target, -0.8',
          '2025 20 by 2024 18.3: on-the-way ahead-of-line, 1.7, contested',
          '2030 30 by 2024 18.3: on-the-way ahead-of-line, 11.7',
        ],
      },
      {
        row: 'de-share-gdp,vn,nso',
        current: '2025',
        targets: [
          '2023 15.5 by 2023 12.87: behind deadline-passed, 2.63',
          '2024 17.5 by 2024 13.17: behind deadline-passed, 4.33',
          '2025 20 by 2025 14.02: behind deadline-passed, 5.98',
          '2030 30 by 2025 14.02: behind behind-line, 15.98',
        ],
      },
    ]);
  });

  it('the targets of 2025 and 2030 list every act, and the misquoted one', () => {
    const [row] = rowsOf(ask('digital-economy-share.json'));
    const acts = (period: string) =>
      row!.targets
        .find(({ mark }) => mark.period?.code === period)
        ?.acts.map(({ id }) => id);
    expect(acts('2025')).to.deep.equal([
      'nq-52',
      'qd-749',
      'dai-hoi-xiii',
      'qd-411',
    ]);
    expect(acts('2030')).to.deep.equal([
      'nq-52',
      'dai-hoi-xiii',
      'qd-411',
      'nq-57',
    ]);
    const [misquoted] = row!.targets.flatMap(({ mark }) => mark.conflicts);
    expect(misquoted).to.include({ id: 'nq-52-2025-congthuong', value: 25 });
  });

  it('by the first release of 2024, the first figure of 2023 is judged', () => {
    const rows = rowsOf(
      ask('digital-economy-share.json', { release: '2024-03', due: '2025' }),
    );
    expect(rows.map(tell).flatMap(({ targets }) => targets)).to.deep.equal([
      '2025 20 by 2023 16.5: on-the-way ahead-of-line, 3.5, contested',
      '2025 20 by 2023 12.33: behind behind-line, 7.67',
    ]);
  });

  it('of the articles’ nine targets one is told, and of eight nothing', () => {
    const board = ask('digital-transformation.json');
    expect(board.counts.rows).to.deep.equal({
      reached: 1,
      'on-the-way': 0,
      behind: 0,
      'no-information': 8,
    });
    expect(
      board.groups.map(({ topic, parents, rows }) => [
        [...parents, topic!].map(({ id }) => id).join(' > '),
        rows.map(
          ({ indicator, area, current }) =>
            `${indicator.id} ${area} ${current.judgement.reason}`,
        ),
      ]),
    ).to.deep.equal([
      ['digital-economy', ['pos-einvoices vn no-figure']],
      [
        'public-services',
        // Two provinces tried it; of the nation nothing is said.
        ['linked-services vn no-figure', 'public-signatures vn63:52 no-figure'],
      ],
      ['population-data', ['eid-accounts vn stated']],
      [
        'population-data > vneid',
        [
          'vneid-users vn no-figure',
          'vneid-apps vn no-figure',
          'vneid-growth vn no-figure',
        ],
      ],
      [
        'legal-documents',
        ['regulations-cut vn no-figure', 'compliance-cost-cut vn no-figure'],
      ],
    ]);
    const [accounts] = rowsOf(board).filter(
      ({ indicator }) => indicator.id === 'eid-accounts',
    );
    // The number of accounts is known, though not what it was to be.
    expect(accounts?.figure?.measure?.shown.value).to.equal(48e6);
    expect(accounts?.current.judgement.isContested).to.equal(false);
  });

  it('a province that has since merged keeps its target', () => {
    for (const area of ['binh-dinh', 'vn63:52']) {
      const rows = rowsOf(ask('digital-transformation.json', { area }));
      expect(rows.map(keyOf), area).to.deep.equal([
        'public-signatures,vn63:52,',
      ]);
    }
    // The same two digits are another province since.
    expect(
      rowsOf(ask('digital-transformation.json', { area: 'vn34:52' })),
    ).to.deep.equal([]);
  });
});

function rowsOf({ groups }: Board): readonly BoardRow[] {
  return groups.flatMap(({ rows }) => rows);
}

function keyOf({ indicator, area, method }: BoardRow): string {
  return [indicator.id, area, method?.id].join();
}

/** A row as an editor would note it down. */
function tell(row: BoardRow) {
  return {
    row: keyOf(row),
    current: row.current.mark.period?.code,
    targets: row.targets.map(({ mark, judgement }) => {
      const { status, reason, figure, distance, isContested } = judgement;
      const judged = `${figure?.period?.code} ${figure?.measure?.shown.value}`;
      return (
        `${mark.period?.code} ${mark.shown.value} by ${judged}: ` +
        `${status} ${reason}, ${distance?.toGo}` +
        (isContested ? ', contested' : '')
      );
    }),
  };
}
