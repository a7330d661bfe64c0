import { expect } from '@esm-bundle/chai';
import {
  type Claim,
  claimsOf,
  findClaim,
  readDocument,
  readFixture,
} from '../../test-support/claims.js';
import type { DatasetDocument, LocalizedText } from './types.js';

interface RatedProvince {
  readonly area: string;
  readonly rank: number;
  readonly value?: number;
  readonly source_label?: string;
  readonly pillars?: Readonly<Record<string, readonly [number, number]>>;
  readonly pillar_ranks?: Readonly<Record<string, number>>;
  readonly pillar_rank_CQS?: number;
  readonly main_indices?: Readonly<Record<string, number>>;
}

interface ProvinceEdition {
  readonly published: string;
  readonly mean: number | null;
  readonly rows: readonly RatedProvince[];
}

interface MinistryGroup {
  readonly n: number;
  readonly mean: number;
  readonly top: readonly (readonly [string, number])[];
}

interface DtiFacts {
  readonly methodology: readonly { readonly legal?: string }[];
  readonly province: Readonly<Record<string, ProvinceEdition>>;
  readonly ministry: Readonly<
    Record<string, { readonly groups: Readonly<Record<string, MinistryGroup>> }>
  >;
  readonly nation: readonly {
    readonly year: number;
    readonly value: number | null;
    readonly derived?: string;
  }[];
}

const pillars: Readonly<Record<string, string>> = {
  CQS: 'dti-cqs',
  KTS: 'dti-kts',
  XHS: 'dti-xhs',
};

describe('dti.json against the results that were found', () => {
  let document: DatasetDocument;
  let claims: readonly Claim[];
  let facts: DtiFacts;

  before(async () => {
    document = await readDocument('dti.json');
    claims = claimsOf(document);
    facts = (await readFixture('dti.json')) as DtiFacts;
  });

  const expectClaim = (wanted: Partial<Claim>) =>
    expect(findClaim(claims, wanted), JSON.stringify(wanted)).to.not.equal(
      undefined,
    );

  it('holds every row of every edition, with its indices and pillars', () => {
    for (const [period, { rows, published }] of Object.entries(
      facts.province,
    )) {
      for (const row of rows) {
        for (const wanted of wantedOf(row)) {
          expectClaim({
            ...wanted,
            area: row.area,
            period,
            release: published,
          });
        }
      }
    }
  });

  it('holds no province’s number that the results do not hold', () => {
    for (const claim of claims) {
      if (!claim.area?.startsWith('vn63:')) continue;
      const rows = facts.province[claim.period!]!.rows;
      const row = rows.find(({ area }) => area === claim.area)!;
      const wanted = wantedOf(row).filter(
        (one) => one.indicator === claim.indicator,
      );
      // The fifth place of Ninh Bình is the article's, and is disputed.
      const { preferred, rank, value } = claim;
      const known = wanted.some(
        (one) => one.rank === rank && one.value === value,
      );
      expect(known || preferred === false, JSON.stringify(claim)).to.equal(
        true,
      );
    }
  });

  it('ranks all 63 provinces of 2022, two of them 15th and none 16th', () => {
    const table = document.tables!.find(({ complete }) => complete)!;
    const ranks = table.rows.map((row) => row[table.fields.indexOf('rank')]);
    expect(table.rows).to.have.lengthOf(63);
    expect(ranks.filter((rank) => rank === 15)).to.have.lengthOf(2);
    expect(ranks).to.not.include(16);
    const labels = table.rows.map(
      (row) => row[table.fields.indexOf('areaLabel')],
    );
    const printed = facts.province['2022']!.rows.map((row) => row.source_label);
    expect(labels).to.deep.equal(printed);
  });

  it('holds the mean of every edition, or that it was not found', () => {
    for (const [period, { mean }] of Object.entries(facts.province)) {
      const figure: Partial<Claim> =
        mean === null ? { missing: 'not-found' } : { value: mean };
      expectClaim({ area: 'vn63', statistic: 'mean', period, ...figure });
    }
  });

  it('holds the ministries in their two lists', () => {
    const ids = new Map(
      document.areas!.map(({ id, name }) => [(name as LocalizedText).vi, id]),
    );
    for (const [period, { groups }] of Object.entries(facts.ministry)) {
      for (const [group, { n, mean, top }] of Object.entries(groups)) {
        const kind = group === 'service' ? 'with' : 'without';
        const among = `ministries-${kind}-services-${period}`;
        expect(
          document.areaSets!.find(({ id }) => id === among)?.size,
        ).to.equal(n);
        expectClaim({ area: among, statistic: 'mean', period, value: mean });
        top.forEach(([name, value], index) => {
          const area = ids.get(name.replace('KH&CN', 'Khoa học và Công nghệ'))!;
          expectClaim({ area, period, among, value, rank: index + 1 });
        });
      }
    }
  });

  it('holds the nation’s values, and says which are derived', () => {
    for (const { year, value, derived } of facts.nation) {
      const claim = findClaim(claims, {
        area: 'vn',
        period: String(year),
        ...(value === null ? { missing: 'not-found' } : { value }),
      });
      expect(claim?.status, String(year)).to.equal(derived && 'derived');
      const reckoning = claim?.derivation
        ?.replaceAll(/[ ]/g, '')
        .replaceAll(',', '.');
      if (derived) expect(derived).to.include(reckoning);
    }
  });

  it('names the act behind every framework', () => {
    const numbers = document.sources!.flatMap(
      ({ documentNumber }) => documentNumber ?? [],
    );
    for (const { legal } of facts.methodology) {
      if (!legal) continue;
      expect(
        numbers.some((number) => legal.includes(number)),
        legal,
      ).to.equal(true);
    }
  });

  it('shows the sixth place of Ninh Bình in 2021, and keeps the fifth', () => {
    const claimed = claims.filter(
      ({ indicator, area, period, rank }) =>
        indicator === 'dti' && area === 'vn63:37' && period === '2021' && rank,
    );
    expect(
      claimed.map(({ rank, preferred }) => [rank, preferred]),
    ).to.deep.equal([
      [5, false],
      [6, true],
    ]);
  });
});

/** The claims that a row of the results amounts to. */
function wantedOf(row: RatedProvince): readonly Partial<Claim>[] {
  const of = (indicator: string, rank?: number, value?: number) => ({
    indicator,
    ...(rank === undefined ? {} : { rank }),
    ...(value === undefined ? {} : { value }),
  });
  const { pillar_rank_CQS: first } = row;
  return [
    of('dti', row.rank, row.value),
    ...Object.entries(row.pillars ?? {}).map(([pillar, [value, rank]]) =>
      of(pillars[pillar]!, rank, value),
    ),
    ...Object.entries(row.pillar_ranks ?? {}).map(([pillar, rank]) =>
      of(pillars[pillar]!, rank),
    ),
    ...(first === undefined ? [] : [of('dti-cqs', first)]),
    ...Object.entries(row.main_indices ?? {}).map(([name, value]) =>
      of(`dti-${name.replaceAll('_', '-')}`, undefined, value),
    ),
  ];
}
