import { expect } from '@esm-bundle/chai';
import {
  type Claim,
  claimsOf,
  numbersIn,
  readDocument,
  readFixture,
} from '../../test-support/claims.js';
import type { DatasetDocument, Indicator } from './types.js';

/** A figure as it was noted down from an article, with its exact words. */
interface Recorded {
  readonly id: string;
  readonly article: string;
  readonly line: number;
  readonly kind: string;
  readonly value: number | { readonly min: number; readonly max: number };
  readonly unit: string;
  readonly qualifier: string;
  readonly denominator: number | null;
  readonly obs_status?: string;
  readonly period: {
    readonly text: string;
    readonly sdmx: string | null;
    readonly type: string;
    readonly year_basis: string;
  };
  readonly geography: { readonly level: string; readonly code: string };
  readonly quote: string;
}

interface Articles {
  readonly periodPhrases: Readonly<Record<string, readonly string[]>>;
  readonly records: readonly Recorded[];
}

const hedges: Readonly<Record<string, Claim['hedge']>> = {
  more_than: 'more-than',
  nearly: 'nearly',
  at_least: 'at-least',
  about: 'about',
  essentially: 'essentially',
};

const periodTypes: Readonly<Record<string, Claim['periodType']>> = {
  point: 'as-of',
  cumulative: 'cumulative',
};

describe('digital-transformation.json against the four articles', () => {
  let document: DatasetDocument;
  let articles: Articles;
  let claims: ReadonlyMap<string, Claim>;
  let indicators: ReadonlyMap<string, Indicator>;

  before(async () => {
    document = await readDocument('digital-transformation.json');
    articles = (await readFixture('article-figures.json')) as Articles;
    claims = new Map(
      claimsOf(document).flatMap((claim) =>
        claim.id === undefined ? [] : [[claim.id, claim]],
      ),
    );
    indicators = new Map(document.indicators.map((one) => [one.id, one]));
  });

  /** Each record with the claim that its id names. */
  function placed(): readonly (readonly [Recorded, Claim])[] {
    return articles.records.map((record) => {
      const claim = claims.get(record.id);
      expect(claim, record.id).to.not.equal(undefined);
      return [record, claim!];
    });
  }

  it('places 76 of 76 records, each with its quote', () => {
    expect(placed()).to.have.lengthOf(76);
    for (const [record, claim] of placed()) {
      expect(claim.quote, record.id).to.equal(record.quote);
      expect(claim.source, record.id).to.equal(record.article);
      expect(claim.locator, record.id).to.equal(`dòng ${record.line}`);
      expect(claim.issuer, record.id).to.have.all.keys('vi', 'en');
    }
  });

  it('gives every record its number', () => {
    for (const [record, claim] of placed()) {
      const indicator = indicators.get(claim.indicator!)!;
      expect(claim, record.id).to.deep.include(measureOf(record, indicator));
    }
  });

  it('gives every record a unit that fits', () => {
    for (const [{ id, unit, kind }, claim] of placed()) {
      const { unit: held = 'count', per } = indicators.get(claim.indicator!)!;
      if (kind === 'rank' || kind === 'delta') continue;
      if (unit.startsWith('VND'))
        expect([held, per], id).to.deep.equal(['VND', 'year']);
      else if (unit === 'percent_per_month') {
        expect([held, per], id).to.deep.equal(['percent', 'month']);
      } else if (unit === 'percent') {
        expect(held === 'percent' || claim.percent !== undefined, id).to.equal(
          true,
        );
      } else expect(held, id).to.equal('count');
    }
  });

  it('prints the number of every record in its quote', () => {
    for (const { id, value, denominator, quote, unit } of articles.records) {
      const numbers = numbersIn(quote).map(({ value: number }) => number);
      const expected =
        typeof value === 'number' ? [value] : [value.min, value.max];
      // "Leads the ranking" does not print of how many.
      const printsAll = denominator !== null && /\//.test(quote);
      if (printsAll) expected.push(denominator);
      expect(numbers, `${id} ${unit}`).to.include.members(expected);
    }
  });

  it('keeps the hedge of every record', () => {
    for (const [{ id, qualifier }, claim] of placed()) {
      const hedge = claim.change?.hedge ?? claim.hedge;
      expect(hedge, id).to.equal(hedges[qualifier]);
    }
  });

  it('places every record in its time', () => {
    for (const [{ id, period, kind }, claim] of placed()) {
      const [start, end] = period.sdmx?.split('/') ?? [];
      if (kind === 'delta') {
        expect([claim.change?.since, claim.period], id).to.deep.equal([
          start,
          end,
        ]);
        continue;
      }
      expect(claim.period, id).to.equal(period.sdmx ?? undefined);
      if (period.sdmx && period.type !== 'rate') {
        expect(claim.periodType, id).to.equal(periodTypes[period.type]);
      }
      expect(claim.periodBasis ?? 'stated', id).to.equal(basisOf(period));
    }
  });

  it('gives a period in words only where the article prints them', () => {
    for (const [
      { id, article, period },
      { periodText, quote = '' },
    ] of placed()) {
      if (periodText === undefined) continue;
      const words = [period.text, quote, ...articles.periodPhrases[article]!];
      expect(
        words.some((one) => one.includes(periodText)),
        id,
      ).to.equal(true);
    }
  });

  it('places every record in its area', () => {
    const members = new Map(
      document.areas?.map((area) => [area.id, area.members]),
    );
    for (const [{ id, geography }, { area = document.area! }] of placed()) {
      const { level, code } = geography;
      const provinces = code.split(';').map((one) => `vn63:${one}`);
      if (level === 'ministry')
        expect(area, id).to.equal(`ministry:${code.toLowerCase()}`);
      else if (level !== 'province')
        expect(area, id).to.equal(code.toLowerCase());
      else expect(members.get(area) ?? [area], id).to.deep.equal(provinces);
    }
  });

  it('calls an estimate what the article calls so', () => {
    for (const [{ id, obs_status }, { status }] of placed()) {
      expect(status, id).to.equal(obs_status === 'E' ? 'estimate' : undefined);
    }
  });

  it('holds targets as targets', () => {
    const targets = new Set(document.targets?.map(({ id }) => id));
    for (const { id, kind, unit } of articles.records) {
      // How many targets a plan has is a figure of the plan.
      const isTarget = kind === 'target' && unit !== 'target';
      expect(targets.has(id), id).to.equal(isTarget);
    }
  });

  it('knows that the target of e-ID accounts was exceeded, not what it was', () => {
    const target = claims.get('eid.accounts.target');
    expect(target).to.deep.include({
      indicator: 'eid-accounts',
      verdict: 'exceeded',
    });
    expect(target).to.not.have.any.keys('value', 'range', 'percent', 'count');
    expect(claims.get('eid.accounts.2023-07')!.quote).to.include(target!.quote);
  });

  it('lets both sources stand where they disagree', () => {
    for (const [article, other] of [
      ['dti2021.ninhbinh', 'dti-2021-ninh-binh'],
      ['de.share_gdp.mic.2024-06', 'mic-2024-s1'],
    ] as const) {
      expect(claims.get(article)!.conflictsWith).to.deep.equal([other]);
      expect(claims.get(other)!.source).to.not.equal(
        claims.get(article)!.source,
      );
    }
  });
});

/** What a claim must say to be the record's number. */
function measureOf(record: Recorded, indicator: Indicator): Partial<Claim> {
  const { kind, unit, value, denominator, qualifier, period } = record;
  if (typeof value !== 'number') return { range: [value.min, value.max] };
  if (kind === 'rank') {
    return denominator === null
      ? { rank: value }
      : { rank: value, rankOf: denominator };
  }
  if (kind === 'delta') {
    const since = period.sdmx!.split('/')[0]!;
    // "Tăng 2 lần" can be read in two ways: the words are kept.
    if (unit === 'times') {
      return { change: { phrase: `tăng ${value} lần`, since } };
    }
    return { change: { by: value, since, hedge: hedges[qualifier]! } };
  }
  if (denominator !== null) return { count: value, of: denominator };
  const counts = (indicator.unit ?? 'count') === 'count';
  return unit === 'percent' && counts ? { percent: value } : { value };
}

/** What the record says of the period, and no more. */
function basisOf({ sdmx, text, year_basis }: Recorded['period']): string {
  if (sdmx === null) return 'unstated';
  if (text.includes('ambiguous')) return 'inferred';
  return year_basis === 'absent' ? 'unstated' : year_basis;
}
