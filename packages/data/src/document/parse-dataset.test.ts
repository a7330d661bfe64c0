import { expect } from '@esm-bundle/chai';
import { invalidDocuments } from '../../test-support/invalid-documents.js';
import {
  deepFreeze,
  smallDocument,
  withObservation,
} from '../../test-support/small-document.js';
import { acceptDataset } from './accept-dataset.js';
import { parseDataset } from './parse-dataset.js';

const good = smallDocument.observations[0]!;

describe('parseDataset', () => {
  it('parseDataset(the smallest document) has no issue and answers', () => {
    const { dataset, issues } = parseDataset(deepFreeze(smallDocument));
    expect(issues).to.deep.equal([]);
    expect(dataset?.figure()?.measure?.shown).to.equal(good);
    expect(dataset?.header.title).to.equal(smallDocument.title);
  });

  for (const [code, documents] of Object.entries(invalidDocuments)) {
    for (const { title, document, issues, statements } of documents) {
      it(`parseDataset(${title}) tells ${code}, and no more`, () => {
        const parsed = parseDataset(deepFreeze(document));
        expect(parsed.issues).to.deep.equal(issues);
        expect(issues.map((issue) => issue.code)).to.include(code);
        expect(parsed.dataset?.content.statements.length ?? 0).to.equal(
          statements,
        );
        expect(acceptDataset(document)).to.equal(undefined);
      });
    }
  }

  it('parseDataset(text) leaves out the one observation that is wrong', () => {
    const document = withObservation({
      ...good,
      period: '2023-06',
      count: 'x',
    });
    const { dataset } = parseDataset(JSON.stringify(document));
    expect(dataset?.content.statements).to.deep.equal([good]);
    expect(dataset?.figure({ period: '2023-06' })).to.equal(undefined);
  });

  it('parseDataset(definition with a wrong member) drops the member', () => {
    const { dataset } = parseDataset({
      ...smallDocument,
      publisher: { name: 'MIC', url: 'javascript:alert(1)' },
      indicators: [
        {
          ...smallDocument.indicators[0],
          decimals: 'two',
          bands: [{ upTo: 5 }],
        },
      ],
    });
    const [indicator] = dataset!.header.indicators;
    expect(indicator).not.to.have.property('decimals');
    expect(indicator?.bands).to.deep.equal([{ upTo: 5 }]);
    expect(dataset!.header.publisher).to.deep.equal({ name: 'MIC' });
  });

  it('parseDataset(indicator with a wrong scale and break) keeps the rest', () => {
    const between = ['2020', '2021'];
    const { dataset } = parseDataset(
      deepFreeze({
        ...smallDocument,
        indicators: [
          {
            ...smallDocument.indicators[0],
            scale: [5, 1],
            breaks: [{ between: ['2020', '2021-13'] }, { between }],
          },
        ],
      }),
    );
    expect(dataset!.header.indicators).to.deep.equal([
      { ...smallDocument.indicators[0], breaks: [{ between }] },
    ]);
  });

  it('parseDataset(indicator without a name) calls it by its id', () => {
    const { dataset } = parseDataset({
      ...smallDocument,
      indicators: [{ id: 'villages', name: 5 }],
    });
    expect(dataset?.figure()?.indicator.name).to.equal('villages');
  });

  it('parseDataset(newer minor) shows what is known of it', () => {
    const { dataset, issues } = parseDataset({
      ...smallDocument,
      format: 'chiso/1.7',
      future: [1],
    });
    expect(issues.map(({ code }) => code)).to.deep.equal([
      'newer-format',
      'unknown-property',
    ]);
    expect(dataset?.figure()?.measure?.shown).to.equal(good);
  });

  it('parseDataset(chiso/1.0) is no newer format', () => {
    const document = { ...smallDocument, format: 'chiso/1.0' };
    expect(parseDataset(document).issues).to.deep.equal([]);
  });

  it('parseDataset(member that is undefined) is as without it', () => {
    const document = {
      ...withObservation({ ...good, rank: undefined, extra: undefined }),
      description: undefined,
      publisher: undefined,
    };
    const { dataset, issues } = parseDataset(document);
    expect(issues).to.deep.equal([]);
    expect(dataset?.content.statements).to.have.length(2);
  });

  it('parseDataset(sound) is what acceptDataset gives', () => {
    const text = JSON.stringify(smallDocument);
    const accepted = acceptDataset(text)!.content;
    expect(parseDataset(text).dataset!.content).to.deep.equal(accepted);
  });

  it('parseDataset(table) writes rows out, null cells as not stated', () => {
    const { dataset, issues } = parseDataset(
      deepFreeze({
        ...smallDocument,
        observations: [],
        tables: [
          {
            indicator: 'villages',
            source: 'vgp',
            complete: true,
            fields: ['area', 'rank', 'value', 'source'],
            rows: [
              ['a', 1, 0.5, null],
              ['b', null, 0.4, null],
            ],
          },
        ],
      }),
    );
    expect(issues).to.deep.equal([]);
    const constants = { indicator: 'villages', source: 'vgp', complete: true };
    expect(
      JSON.parse(JSON.stringify(dataset!.content.statements)),
    ).to.deep.equal([
      { ...constants, area: 'a', rank: 1, value: 0.5 },
      { ...constants, area: 'b', value: 0.4 },
    ]);
  });

  it('parseDataset(thousands of faults) stops counting at a thousand', () => {
    const { dataset, issues } = parseDataset({
      ...smallDocument,
      observations: [...Array(3000).fill({ value: 'x' }), good],
    });
    expect(issues).to.have.length(1000);
    expect(dataset?.content.statements).to.deep.equal([good]);
  });
});
