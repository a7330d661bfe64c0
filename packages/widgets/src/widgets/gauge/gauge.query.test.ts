import { expect } from '@esm-bundle/chai';
import { queryGauge } from './gauge.query.js';
import { writeLiteral } from './gauge.query-literal.js';

describe('queryGauge', () => {
  it('queryGauge(nothing) asks for whatever the document leaves no choice of', () => {
    expect(queryGauge({})).to.deep.equal({
      indicators: [undefined],
      variant: undefined,
      min: undefined,
      max: undefined,
    });
  });

  it('queryGauge(indicator) takes several names, however they are spaced', () => {
    const { indicators } = queryGauge({ indicator: '  a\n b  c ' });
    expect(indicators).to.deep.equal(['a', 'b', 'c']);
    expect(queryGauge({ indicator: '  ' }).indicators).to.deep.equal([
      undefined,
    ]);
  });

  it('queryGauge(what is no number or no variant) does not ask for it', () => {
    const { min, max, variant } = queryGauge({
      min: Number.NaN,
      max: Number.POSITIVE_INFINITY,
      variant: 'pie',
    });
    expect([min, max, variant]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    expect(queryGauge({ min: 0, variant: 'ring' })).to.include({
      min: 0,
      variant: 'ring',
    });
  });
});

describe('writeLiteral', () => {
  it('writeLiteral(count, of) writes a document of one figure', () => {
    const document = JSON.parse(
      writeLiteral({ header: 'Dịch vụ', count: 35, of: 53, source: 'VGP' }),
    );
    expect(document).to.deep.equal({
      format: 'chiso/1',
      id: 'figure',
      title: 'Dịch vụ',
      sources: [{ id: 'figure', title: 'VGP' }],
      indicators: [{ id: 'figure', name: 'Dịch vụ' }],
      observations: [{ count: 35, of: 53, source: 'figure' }],
    });
  });

  it('writeLiteral(value without a source) names none', () => {
    const { sources, observations } = JSON.parse(writeLiteral({ value: 0 }));
    expect([sources, observations]).to.deep.equal([[], [{ value: 0 }]]);
  });
});
