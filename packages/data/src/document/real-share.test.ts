import { expect } from '@esm-bundle/chai';
import {
  type Claim,
  claimsOf,
  findClaim,
  readDocument,
  readFixture,
  sourcesOf,
} from '../../test-support/claims.js';
import type { DatasetDocument, LocalizedText } from './types.js';

interface ShareFacts {
  readonly series: readonly {
    readonly id: string;
    readonly obs: readonly {
      readonly period: string;
      readonly value: number;
      readonly vintage: string;
      readonly src: string;
      readonly status?: string;
      readonly qualifier?: string;
      readonly parts?: Readonly<Record<string, number>>;
    }[];
  }[];
  readonly targets: readonly {
    readonly period?: string;
    readonly value?: number;
    readonly qualifier?: string;
    readonly legal?: string;
    readonly conflict?: string;
  }[];
}

const hedges: Readonly<Record<string, Claim['hedge']>> = {
  more_than: 'more-than',
  at_least: 'at-least',
  about: 'about',
};

describe('digital-economy-share.json against the releases that were found', () => {
  let document: DatasetDocument;
  let claims: readonly Claim[];
  let facts: ShareFacts;

  before(async () => {
    document = await readDocument('digital-economy-share.json');
    claims = claimsOf(document);
    facts = (await readFixture('digital-economy-share.json')) as ShareFacts;
  });

  const textOfSources = (ids: readonly string[]) =>
    JSON.stringify(document.sources!.filter(({ id }) => ids.includes(id)));

  it('holds every release of both methods, from every source', () => {
    for (const { id: method, obs } of facts.series) {
      for (const {
        period,
        value,
        vintage,
        src,
        status,
        qualifier,
        parts,
      } of obs) {
        const claim = claims.find(
          (one) =>
            one.indicator === 'de-share-gdp' &&
            one.method === method &&
            one.period === period &&
            one.value === value &&
            isRelease(one.release, vintage, textOfSources(sourcesOf(one))),
        );
        const said = `${method} ${period} ${value} ${vintage}`;
        expect(claim, said).to.not.equal(undefined);
        expect(claim!.hedge, said).to.equal(qualifier && hedges[qualifier]);
        if (method === 'mic' || status === 'E') {
          expect(claim!.status, said).to.equal('estimate');
        }
        for (const site of sitesOf(src)) {
          expect(textOfSources(sourcesOf(claim!)), said).to.include(site);
        }
        for (const [part, share] of Object.entries(parts ?? {})) {
          const wanted = {
            indicator: `de-share-gdp-${part}`,
            value: share,
            period,
          };
          expect(findClaim(claims, wanted), part).to.not.equal(undefined);
        }
      }
    }
  });

  it('holds every target with the act that sets it', () => {
    for (const { period, value, qualifier, legal } of facts.targets) {
      if (!legal) continue;
      const target = document.targets!.find((one) => {
        const basis = document.sources!.find(({ id }) => id === one.basis);
        const { vi, en } = (basis?.title ?? {}) as LocalizedText;
        return (
          one.period === period &&
          one.value === value &&
          one.hedge === (qualifier && hedges[qualifier]) &&
          [basis?.documentNumber, vi, en].some(
            (name) => name && (legal.includes(name) || name.includes(legal)),
          )
        );
      });
      expect(target, `${legal} ${period}`).to.not.equal(undefined);
    }
  });

  it('keeps the misquoted target, and shows the one of the act', () => {
    expect(facts.targets.some(({ conflict }) => conflict)).to.equal(true);
    const misquoted = document.targets!.find(({ value }) => value === 25)!;
    const [right] = misquoted.conflictsWith!;
    const shown = document.targets!.find(({ id }) => id === right)!;
    expect([misquoted.preferred, shown.preferred]).to.deep.equal([false, true]);
    expect([misquoted.basis, shown.value]).to.deep.equal([shown.basis, 20]);
  });

  it('has parts that sum to the whole, but for rounding', () => {
    for (const split of ['core-digitalised', 'sector']) {
      const parts = document.indicators.filter((one) => one.split === split);
      const values = parts.map(
        ({ id }) =>
          findClaim(claims, { indicator: id, period: '2025' })!.value!,
      );
      const sum = values.reduce((total, value) => total + value, 0);
      expect(sum).to.be.closeTo(14.02, 0.005);
    }
  });
});

/** A vintage that is only the article's own month is no release. */
function isRelease(
  release: string | undefined,
  vintage: string,
  sources: string,
): boolean {
  const month = vintage.split(' ')[0]!;
  return release === undefined
    ? sources.includes(`"date":"${month}`)
    : release.startsWith(month);
}

/** The sites in "vnmedia.vn; ictvietnam.vn 59403 (…)"; our ids of articles. */
function sitesOf(text: string): readonly string[] {
  return text.split('; ').map((part) => {
    const article = /^article (\d+)/.exec(part);
    return article ? `article-${article[1]}` : part.split(' ')[0]!;
  });
}
