import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { documentNames, readText } from '../../test-support/claims.js';
import {
  deepFreeze,
  smallDocument,
  withObservation,
} from '../../test-support/small-document.js';
import { acceptDataset } from './accept-dataset.js';
import { describeIssue } from './issue-texts.js';
import { type Parsed, parseDataset } from './parse-dataset.js';

const cuts = ['digital-economy-share.json', 'dti.json'];

describe('parseDataset and hostile documents', () => {
  for (const name of cuts) {
    it(`D4 parseDataset(${name} cut off at any byte) tells one issue`, async () => {
      const bytes = new TextEncoder().encode(
        await readText(`/examples/data/${name}`),
      );
      const end = bytes.lastIndexOf('}'.charCodeAt(0));
      // The long one at every seventh byte, beside every one of its last.
      const stride = bytes.length > 30_000 ? 7 : 1;
      for (let length = 0; length <= end; length += stride) {
        const text = new TextDecoder().decode(bytes.subarray(0, length));
        const { dataset, issues } = parseDataset(text);
        if (dataset || issues.length !== 1 || issues[0]?.code !== 'not-json') {
          expect.fail(`cut off at byte ${length}: ${JSON.stringify(issues)}`);
        }
      }
    });
  }

  it('D4 parseDataset(text with a byte order mark) reads the text', () => {
    const text = `\uFEFF${JSON.stringify(smallDocument)}`;
    expect(parseDataset(text).issues).to.deep.equal([]);
    expect(acceptDataset(text)).to.be.an('object');
  });

  it('D4 parseDataset(UTF-16 read as UTF-8) is not JSON', () => {
    const text = JSON.stringify(smallDocument).replace(/[\s\S]/g, '$&\u0000');
    expect(codesOf(parseDataset(text))).to.deep.equal(['not-json']);
    expect(codesOf(parseDataset(`\uFFFD\uFFFD${text}`))).to.deep.equal([
      'not-json',
    ]);
  });

  it('D4 parseDataset(five million brackets) tells an issue', () => {
    const open = '['.repeat(5_000_000);
    expect(codesOf(parseDataset(open))).to.deep.equal(['not-json']);
    for (const text of [
      `${open}${']'.repeat(5_000_000)}`,
      `{"format":"chiso/1","id":"x","title":"x","indicators":[],"note":${open}${']'.repeat(5_000_000)}}`,
      '{"a":'.repeat(1_000_000),
    ]) {
      expect(codesOf(parseDataset(text))).to.have.length(1);
    }
  });

  it('D4 parseDataset(numbers past all numbers) costs their observation', () => {
    const numbers = ['1e400', '-1e400', '9'.repeat(400)];
    for (const number of numbers) {
      const text = JSON.stringify(withObservation({ value: 0, source: 'vgp' }));
      const parsed = parseDataset(
        text.replace('"value":0', `"value":${number}`),
      );
      expect(codesOf(parsed), number).to.deep.equal(['type']);
      expect(parsed.dataset?.content.statements).to.have.length(1);
    }
  });

  it('parseDataset(300 digits) keeps the number as JSON reads it', () => {
    const text = JSON.stringify(withObservation({ value: 0, source: 'vgp' }));
    const digits = '9'.repeat(300);
    const { issues, dataset } = parseDataset(
      text.replace('"value":0', `"value":${digits}`),
    );
    expect(issues).to.deep.equal([]);
    expect(dataset?.content.statements[1]?.value).to.equal(Number(digits));
  });

  it('D3 parseDataset(names of the insides of JavaScript) pollutes nothing', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const before = Object.getOwnPropertyNames(Object.prototype);
    const inside = names.map((name) => `"${name}":{"polluted":1}`).join(',');
    for (const id of names) {
      const parsed = parseDataset(
        `{"format":"chiso/1","id":"${id}","title":"x",${inside},` +
          `"sources":[{"id":"${id}","title":"x",${inside}}],` +
          `"methods":[{"id":"${id}","name":"x"}],` +
          `"areaSets":[{"id":"other","name":"x"}],` +
          `"indicators":[{"id":"${id}","name":"x","defaultMethod":"${id}"}],` +
          `"observations":[{"indicator":"${id}","area":"${id}","id":"${id}",` +
          `"method":"${id}","among":"${id}","rank":1,"source":"${id}",` +
          `"conflictsWith":["${id}"],${inside}}],` +
          `"tables":[{"source":"${id}","fields":["area","among","value"],` +
          `"rows":[["a","${id}",1],["b","${id}",2]],${inside}}]}`,
      );
      expect(codesOf(parsed)).to.deep.equal(
        Array(4 * 4).fill('unknown-property'),
      );
      const pointers = parsed.issues.map(({ pointer }) => pointer);
      for (const name of names) expect(pointers).to.include(`/${name}`);
      const dataset = parsed.dataset!;
      expect(dataset.figure({ indicator: id, area: id })?.area).to.equal(id);
      expect(dataset.ranking({ among: id })?.size).to.equal(undefined);
      expect(dataset.describeArea(id).name).to.equal(id);
      expect(dataset.figure({ indicator: 'valueOf' })).to.equal(undefined);
    }
    expect({}).not.to.have.property('polluted');
    expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(before);
  });

  it('D4 parseDataset(value that resists) never throws', () => {
    const angry = new Proxy({}, { ownKeys: fail, get: fail, has: fail });
    const cyclic: Record<string, unknown> = { ...smallDocument };
    cyclic['note'] = cyclic;
    cyclic['observations'] = [cyclic];
    const values: readonly unknown[] = [
      angry,
      { ...smallDocument, publisher: angry },
      { ...smallDocument, observations: angry },
      {
        ...smallDocument,
        get observations() {
          return fail();
        },
      },
      Object.defineProperty({}, 'format', { get: fail, enumerable: true }),
      withObservation({
        get value() {
          return fail();
        },
      }),
      cyclic,
      Object.create(null),
      new Map(),
      new Date(),
      fail,
      Symbol('x'),
      10n,
      undefined,
      null,
      true,
      Number.NaN,
      new Array(1e6),
      withObservation(Object.assign(new Array(3), { value: 5 })),
    ];
    for (const value of values) {
      const { issues } = parseDataset(value);
      expect(issues.length, String(issues)).to.be.greaterThan(0);
      for (const issue of issues) {
        expect(describeIssue(issue, 'vi')).to.be.a('string');
      }
      expect(acceptDataset(value)).to.equal(undefined);
    }
  });

  it('parseDataset(list with holes | inherited members) reads what is there', () => {
    const holes = { ...smallDocument, observations: new Array(3) };
    expect(parseDataset(holes).dataset?.figure()).to.equal(undefined);
    const heir = parseDataset(Object.create(smallDocument));
    expect(heir.dataset?.figure()?.measure?.shown.count).to.equal(2164);
  });

  it('parseDataset(NaN or Infinity in a value) costs its observation', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const parsed = parseDataset(withObservation({ value, source: 'vgp' }));
      expect(codesOf(parsed)).to.deep.equal(['type']);
      const [issue] = parsed.issues;
      for (const lang of ['vi', 'en'] as const) {
        expect(describeIssue(issue!, lang)).not.to.match(/NaN|Infinity/);
      }
    }
  });

  it('H1 parseDataset(on a page that adds to every object) is undisturbed', () => {
    const added = Object.prototype as unknown as Record<string, unknown>;
    added['each'] = () => 5;
    added['shade'] = 'dark';
    try {
      expect(parseDataset(smallDocument).issues).to.deep.equal([]);
      expect(acceptDataset(smallDocument)).to.be.an('object');
      const unknown = withObservation({ value: 1, shade: 2, source: 'vgp' });
      expect(codesOf(parseDataset(unknown))).to.deep.equal([
        'unknown-property',
      ]);
    } finally {
      delete added['each'];
      delete added['shade'];
    }
  });

  it('parseDataset(any JSON) answers in issues, and does not change it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const before = JSON.stringify(value);
        const parsed = parseDataset(deepFreeze(value));
        expect(parsed.issues.length).to.be.greaterThan(0);
        expect(JSON.stringify(value)).to.equal(before);
        expect(codesOf(parseDataset(before)).length).to.be.greaterThan(0);
      }),
    );
  });

  it('parseDataset(any JSON in any list) keeps the good items', () => {
    const lists = [
      ['sources', 'topics', 'methods', 'areas', 'areaSets', 'indicators'],
      ['observations', 'targets', 'tables'],
    ].flat();
    fc.assert(
      fc.property(
        fc.constantFrom(...lists),
        fc.array(fc.jsonValue(), { minLength: 1, maxLength: 4 }),
        (list, items) => {
          const own = (smallDocument as Record<string, unknown>)[list];
          const parsed = parseDataset(
            deepFreeze({
              ...smallDocument,
              [list]: [...((own as unknown[]) ?? []), ...items],
            }),
          );
          expect(parsed.issues.length).to.be.greaterThan(0);
          for (const { pointer } of parsed.issues) {
            expect(pointer).to.match(new RegExp(`^/(${list}|observations)`));
          }
          // With a second indicator the observation still names its own.
          expect(parsed.dataset?.figure()?.measure?.shown.count).to.equal(2164);
        },
      ),
    );
  });

  it('parseDataset(any text) never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseDataset(text).issues.length).to.be.greaterThan(0);
      }),
    );
  });

  it('D7 parseDataset(long text with astral letters) quotes whole letters', () => {
    const long = `${'a'.repeat(57)}${'🙂'.repeat(50)}`;
    for (const value of [long, `a${long}`]) {
      const [issue] = parseDataset(withObservation({ value })).issues;
      expect(issue!.received.length).to.be.lessThan(61);
      expect(issue!.received).not.to.match(
        /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/,
      );
    }
  });

  for (const name of documentNames) {
    it(`parseDataset(${name}) is sound, and is not changed`, async () => {
      const text = await readText(`/examples/data/${name}`);
      const document = deepFreeze(JSON.parse(text));
      expect(parseDataset(document).issues).to.deep.equal([]);
    });
  }
});

function codesOf({ issues }: Parsed): readonly string[] {
  return issues.map(({ code }) => code);
}

function fail(): never {
  throw new Error('resists');
}
