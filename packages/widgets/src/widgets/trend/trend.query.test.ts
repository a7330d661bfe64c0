import { expect } from '@esm-bundle/chai';
import { queryTrend } from './trend.query.js';

describe('queryTrend', () => {
  it('queryTrend({}) asks for nothing, so that the document decides', () => {
    for (const value of Object.values(queryTrend({}))) {
      expect(value).to.equal(undefined);
    }
  });

  it('queryTrend({ area }) takes each name of a list once', () => {
    const { areas, methods } = queryTrend({ area: ' vn  hue vn ', method: '' });
    expect(areas).to.deep.equal(['vn', 'hue']);
    expect(methods).to.equal(undefined);
  });
});
