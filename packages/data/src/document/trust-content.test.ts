import { expect } from '@esm-bundle/chai';
import { documentNames, readText } from '../../test-support/claims.js';
import { invalidDocuments } from '../../test-support/invalid-documents.js';
import {
  deepFreeze,
  smallDocument,
} from '../../test-support/small-document.js';
import { answerSeries } from '../dataset/answer-series.js';
import { answerTargets } from '../dataset/answer-targets.js';
import { indexContent } from '../dataset/dataset-index.js';
import { acceptDataset } from './accept-dataset.js';
import { trustContent } from './trust-content.js';

describe('trustContent', () => {
  for (const name of documentNames) {
    it(`trustContent(${name}) is what acceptDataset gives`, async () => {
      const text = await readText(`/examples/data/${name}`);
      const trusted = trustContent(deepFreeze(JSON.parse(text)));
      const accepted = acceptDataset(text)!.content;
      expect(trusted.statements).to.deep.equal(accepted.statements);
      expect(trusted.targets).to.deep.equal(accepted.targets);
    });
  }

  it('trustContent(what is no document of the format) throws', () => {
    for (const input of ['', '<p>', '[]', '{}', '{"format":"chiso/2"}', null]) {
      expect(() => trustContent(input), String(input)).to.throw();
    }
  });

  for (const { title, document } of Object.values(invalidDocuments).flat()) {
    it(`trustContent(${title}) is refused, or shows numbers alone`, () => {
      const numbers: unknown[] = [];
      try {
        const index = indexContent(trustContent(document));
        for (const indicator of index.indicators.keys()) {
          answerTargets(index, { indicator });
          for (const { points } of answerSeries(index, { indicator })) {
            for (const { measure, rank } of points) {
              const { value, count, of, percent } = measure?.shown ?? {};
              const share = count === undefined ? undefined : count / of!;
              numbers.push(value, percent, share, rank?.shown.rank);
            }
          }
        }
      } catch (error) {
        expect(error).to.be.an('error');
      }
      for (const number of numbers) {
        if (number !== undefined) {
          expect(Number.isFinite(number), String(number)).to.equal(true);
        }
      }
    });
  }

  it('trustContent(statement of none of several indicators) is nobody’s', () => {
    const index = indexContent(
      trustContent({
        ...smallDocument,
        indicators: [...smallDocument.indicators, { id: 'y', name: 'Y' }],
        observations: [{ period: '2024', value: 1, source: 'vgp' }],
        targets: [{ period: '2025', value: 2, source: 'vgp' }],
      }),
    );
    expect(answerSeries(index, {})).to.deep.equal([]);
    expect(answerTargets(index, {})).to.deep.equal([]);
  });
});
