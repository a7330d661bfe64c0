import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDataset } from '@chiso/data';
import { Ajv } from 'ajv';
import {
  generateValue,
  mutate,
  type Random,
  randomOf,
  type Schema,
} from '../test-support/schema-documents.js';

const path = new URL('../schema/dataset.schema.json', import.meta.url);
const schema: Schema = JSON.parse(readFileSync(path, 'utf8'));

// Unknown members are warnings of our own.
const open = JSON.parse(
  JSON.stringify(schema)
    .replaceAll('"additionalProperties":false,', '')
    .replaceAll(',"additionalProperties":false', ''),
);
const validate = new Ajv({ allErrors: true, strict: false }).compile(open);

const documents = 20_000;

describe('parseDataset beside an independent JSON Schema validator', () => {
  it(`D10 parseDataset and Ajv find the same items wrong in ${documents} documents`, () => {
    const random = randomOf(20_240_719);
    let wrong = 0;
    for (let index = 0; index < documents; index++) {
      const document = JSON.parse(JSON.stringify(documentOf(random)));
      const ours = itemsFoundWrong(document);
      const theirs = itemsFoundWrongByAjv(document);
      assert.deepEqual(
        ours,
        theirs,
        `document ${index}: ${JSON.stringify(document)}`,
      );
      if (theirs.length > 0) wrong++;
    }
    // The comparison is worth something only with plenty of both.
    assert.ok(wrong > documents / 3 && wrong < documents * 0.95, `${wrong}`);
  });

  it('D10 parseDataset and Ajv accept the same formats', () => {
    const formats = [
      'chiso/1',
      'chiso/1.0',
      'chiso/1.12',
      'chiso/1.',
      'chiso/2',
    ];
    const others = [
      ' chiso/1',
      'chiso/1\n',
      'chiso/10',
      'Chiso/1',
      '',
      1,
      null,
    ];
    for (const format of [...formats, ...others]) {
      const document = { format, id: 'x', title: 'x', indicators: [] };
      const { dataset } = parseDataset(document);
      assert.equal(dataset !== undefined, validate(document), String(format));
    }
  });
});

/** A sound document, or one with up to three changes. */
function documentOf(random: Random): object {
  const document = generateValue(schema, schema, random) as object;
  let changed: object = document;
  const changes = Math.floor(random() * 4);
  for (let index = 0; index < changes; index++) {
    changed = mutate(changed, random) as object;
  }
  return { ...changed, format: 'chiso/1' };
}

/** Structure alone: types, enumerations, patterns, required members. */
function itemsFoundWrong(document: object): readonly string[] {
  return distinct(
    parseDataset(document).issues.flatMap(({ code, pointer }) =>
      code === 'type' || code === 'required' ? pointer : [],
    ),
  );
}

function itemsFoundWrongByAjv(document: object): readonly string[] {
  validate(document);
  return distinct(
    (validate.errors ?? []).map(({ instancePath }) => instancePath),
  );
}

/** The items at or above the places; cells of rows are ours alone. */
function distinct(pointers: readonly string[]): readonly string[] {
  const items = pointers
    .filter((pointer) => !/^\/tables\/\d+\/rows\//.test(pointer))
    .map((pointer) => /^(\/[^/]*(\/\d+)?)?/.exec(pointer)![0]);
  return [...new Set(items)].sort();
}
