import { expect } from '@esm-bundle/chai';
import {
  type Claim,
  claimsOf,
  documentNames,
  findClaim,
  numbersIn,
  readDocument,
  readText,
  sourcesOf,
} from '../../test-support/claims.js';
import { parseDataset } from './parse-dataset.js';
import type { DatasetDocument } from './types.js';

const hedgeWords: Readonly<Record<string, RegExp>> = {
  'more-than': /trên|hơn/i,
  nearly: /gần/i,
  'at-least': /ít nhất|tối thiểu/i,
  about: /khoảng/i,
  essentially: /về cơ bản/i,
};

/** The members of a claim that are numbers or hold some. */
type Numbers = {
  readonly [member in keyof Claim]?: Claim[member] | undefined;
};

/** Quotes in English print numbers in another way. */
const isVietnamese = /[đăâêôơưạảấầậắằặẹẻếềểệịọỏốồộớờợụủứừựỳỵ]/i;

describe('the documents in examples/data', () => {
  const documents = new Map<string, DatasetDocument>();

  before(async () => {
    for (const name of documentNames) {
      documents.set(name, await readDocument(name));
    }
  });

  for (const name of documentNames) {
    describe(name, () => {
      const document = () => documents.get(name)!;

      it('has no issues', async () => {
        const { dataset, issues } = parseDataset(
          await readText(`/examples/data/${name}`),
        );
        expect(issues).to.deep.equal([]);
        expect(dataset).to.not.equal(undefined);
      });

      it('names a source for every claim, and every source is used', () => {
        const known = new Set(document().sources?.map(({ id }) => id));
        const used = new Set<string>();
        for (const claim of claimsOf(document())) {
          expect(sourcesOf(claim), describeClaim(claim)).to.not.be.empty;
          for (const id of [...sourcesOf(claim), claim.basis ?? []].flat()) {
            expect(known.has(id), id).to.equal(true);
            used.add(id);
          }
        }
        for (const { breaks = [] } of document().indicators) {
          for (const { source } of breaks) if (source) used.add(source);
        }
        // The framework of the first DTI is named, though nothing cites it.
        used.add('qd-1726');
        expect([...known].filter((id) => !used.has(id))).to.deep.equal([]);
      });

      it('has texts in both languages', () => {
        const { sources: _, areas, ...rest } = document();
        const texts = [rest, areas?.slice(0, 50)].flatMap(localizedTexts);
        expect(texts).to.not.be.empty;
        for (const text of texts) {
          expect(text, JSON.stringify(text)).to.have.all.keys('vi', 'en');
        }
      });

      it('speaks to readers, not to reviewers', () => {
        const text = JSON.stringify(document());
        expect(text).to.not.match(/CONFLICT|\.txt|not dated|✓|schema needs/);
      });

      it('repeats no statement', () => {
        const claims = claimsOf(document()).map((claim) =>
          JSON.stringify({ ...claim, note: undefined }),
        );
        expect(new Set(claims).size).to.equal(claims.length);
        const ids = claimsOf(document()).flatMap(({ id }) => id ?? []);
        expect(new Set(ids).size).to.equal(ids.length);
      });

      it('says what its quotes say', () => {
        for (const claim of quoted(document())) {
          const printed = numbersIn(claim.quote).map(({ value }) => value);
          const stated = printedNumbersOf(claim);
          if (claim.rankBasis === 'inferred' || stated.length === 0) continue;
          expect(printed, describeClaim(claim)).to.include.members(stated);
        }
      });

      it('keeps the hedges of its quotes', () => {
        for (const claim of quoted(document())) {
          const hedge = claim.hedge ?? claim.change?.hedge;
          if (hedge && claim.status !== 'derived') {
            expect(claim.quote, hedge).to.match(hedgeWords[hedge]!);
          }
          for (const { value, word } of numbersIn(claim.quote)) {
            if (!word || !numbersOf(claim).includes(value)) continue;
            expect(hedge, describeClaim(claim)).to.not.equal(undefined);
            expect(word, describeClaim(claim)).to.match(hedgeWords[hedge!]!);
          }
        }
      });
    });
  }

  it('keeps the ids that the examples of the widgets use', () => {
    const dti = documents.get('dti.json')!;
    const share = documents.get('digital-economy-share.json')!;
    expect(dti.indicators[0]?.id).to.equal('dti');
    expect(share.indicators[0]?.id).to.equal('de-share-gdp');
    expect(share.methods?.map(({ id }) => id)).to.deep.equal(['mic', 'nso']);
  });

  it('says of a source the same in every document', () => {
    const seen = new Map<string, object>();
    for (const { sources = [] } of documents.values()) {
      for (const source of sources) {
        const { id } = source;
        if (seen.has(id)) expect(source, id).to.deep.equal(seen.get(id));
        seen.set(id, source);
      }
    }
  });

  it('says of a figure from elsewhere what its own document says', () => {
    const own = ['dti.json', 'digital-economy-share.json'].flatMap((name) =>
      claimsOf(documents.get(name)!),
    );
    const articles = documents.get('digital-transformation.json')!;
    const repeated = claimsOf(articles).filter(
      (claim) =>
        (claim.indicator === 'dti' || claim.indicator === 'de-share-gdp') &&
        !sourcesOf(claim).some((id) => id.startsWith('article-')),
    );
    expect(repeated).to.have.lengthOf(6);
    for (const claim of repeated) {
      const { indicator, period, value, rank, release, method } = claim;
      const wanted = { indicator, period, value, rank, release, method };
      expect(findClaim(own, wanted as Partial<Claim>), claim.id).to.be.an(
        'object',
      );
    }
  });

  it('says of the made-up document that it is made up', () => {
    const { title, description } = documents.get('communes.json')!;
    for (const text of [title, description]) {
      expect(JSON.stringify(text)).to.match(/giả định.*made[- ]up/i);
    }
  });
});

function quoted(
  document: DatasetDocument,
): readonly (Claim & { readonly quote: string })[] {
  return claimsOf(document).flatMap((claim) =>
    claim.quote !== undefined && isVietnamese.test(claim.quote)
      ? [{ ...claim, quote: claim.quote }]
      : [],
  );
}

/** What a quote must print: the rank, else the measure, else the change. */
function printedNumbersOf(claim: Claim & { quote: string }): number[] {
  const { rank, rankOf, change, ...measure } = claim;
  if (rank === undefined) {
    const measured = numbersOf(measure);
    return [...(measured.length > 0 ? measured : numbersOf({ change }))];
  }
  return rankOf !== undefined && claim.quote.includes('/')
    ? [rank, rankOf]
    : [rank];
}

/** Every number that a claim states. */
function numbersOf(claim: Numbers): readonly number[] {
  const { value, range, count, of, percent, rank, rankOf, change } = claim;
  const { by, points, percent: changed, times } = change ?? {};
  return [
    ...(range ?? []),
    ...[value, count, of, percent, rank, rankOf, by, points, changed, times],
  ].filter((number) => number !== undefined);
}

function describeClaim(claim: Claim): string {
  const { id, indicator, area, period, quote } = claim;
  return JSON.stringify({ id, indicator, area, period, quote });
}

/** Every { vi, en } at or below a value. */
function localizedTexts(value: unknown): readonly object[] {
  if (Array.isArray(value)) return value.flatMap(localizedTexts);
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value || 'en' in value) return [value];
  return Object.values(value).flatMap(localizedTexts);
}
