import { expect } from '@esm-bundle/chai';
import { readText } from '../../test-support/claims.js';
import {
  deepFreeze,
  smallDocument,
} from '../../test-support/small-document.js';
import type { Issue } from './issue.js';
import { parseDataset } from './parse-dataset.js';

interface Schema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema | readonly Schema[];
  readonly examples?: readonly unknown[];
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** Values of every type; whatever a member does not take is wrong there. */
const values: Readonly<Record<string, unknown>> = {
  text: 'không đúng',
  number: -0.5,
  true: true,
  null: null,
  list: [[{}]],
  object: { a: 1 },
};

/** Text that fits each pattern; found by its sample, not by its source. */
const samples = ['chiso/1', '2023-01-31', 'https://a.vn', 'percent', '2023'];

describe('parseDataset and wrong types', () => {
  it('parseDataset(any member of the wrong type) points at it and keeps the rest', async () => {
    const schema: Schema = JSON.parse(
      await readText('/packages/data/schema/dataset.schema.json'),
    );
    const whole = wholeOf(schema, schema) as Record<string, unknown>;
    const document = {
      ...whole,
      format: 'chiso/1',
      indicators: [...smallDocument.indicators, ...(whole['indicators'] as [])],
      sources: [...smallDocument.sources, ...(whole['sources'] as [])],
      observations: [
        ...smallDocument.observations,
        ...(whole['observations'] as []),
      ],
    };
    let count = 0;
    for (const { path, accepts } of membersBelow(document, schema, schema)) {
      for (const [type, value] of Object.entries(values)) {
        if (accepts.includes(type)) continue;
        const pointer = `/${path.join('/')}`;
        const { dataset, issues } = parseDataset(
          deepFreeze(replaceAt(document, path, value)),
        );
        const words = `${pointer} ${type}: ${JSON.stringify(issues[0])}`;
        expect(issues.some(isAt(pointer)), words).to.equal(true);
        if (pointer === '/format') continue;
        const stays = !/^\/(indicators|observations)(\/0|$)/.test(pointer);
        if (stays) {
          expect(dataset!.content.statements[0], words).to.equal(
            document.observations[0],
          );
        }
        count++;
      }
    }
    expect(count).to.be.greaterThan(900);
  });
});

/** An error there, or inside it where only its insides are wrong. */
function isAt(pointer: string): (issue: Issue) => boolean {
  return (issue) =>
    issue.pointer === pointer || issue.pointer.startsWith(`${pointer}/`);
}

/** A value that has every member, each as the schema wants it. */
function wholeOf(schema: Schema, root: Schema): unknown {
  if (schema.$ref) return wholeOf(resolve(schema, root), root);
  if (schema.anyOf) return 'lời văn';
  if (schema.enum) return schema.enum[0];
  if (schema.pattern) {
    return samples.find((text) => new RegExp(schema.pattern!).test(text));
  }
  if (schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, member]) => [
        name,
        name === 'rows' ? [['total']] : wholeOf(member, root),
      ]),
    );
  }
  if (Array.isArray(schema.items)) {
    return schema.items.map((item) => wholeOf(item, root));
  }
  if (schema.items) return [wholeOf(schema.items as Schema, root)];
  if (schema.type === 'boolean') return false;
  if (schema.type === 'string') return 'vgp';
  return schema.minimum ?? 1;
}

/** Each member below a value, and the types of `values` that it takes. */
function membersBelow(
  value: unknown,
  schema: Schema,
  root: Schema,
  path: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; accepts: readonly string[] }[] {
  const { $ref } = schema;
  if ($ref) return membersBelow(value, resolve(schema, root), root, path);
  const here = path.length === 0 ? [] : [{ path, accepts: takenBy(schema) }];
  if (path.at(-1) === 'rows') return [{ path, accepts: ['list'] }];
  if (schema.properties) {
    const inside = Object.entries(value as object).flatMap(([name, member]) =>
      membersBelow(member, schema.properties![name]!, root, [...path, name]),
    );
    return [...here, ...inside];
  }
  if (!schema.items || !Array.isArray(value)) return here;
  const inside = value.flatMap((item, index) => {
    const of = Array.isArray(schema.items)
      ? schema.items[index]
      : (schema.items as Schema);
    return membersBelow(item, of, root, [...path, index]);
  });
  return [...here, ...inside];
}

function takenBy(schema: Schema): readonly string[] {
  if (schema.anyOf) return ['text'];
  if (schema.enum || schema.pattern) return [];
  if (schema.type === 'string') return ['text'];
  if (schema.type === 'number') return ['number'];
  if (schema.type === 'boolean') return ['true'];
  return [];
}

function resolve({ $ref }: Schema, root: Schema): Schema {
  return root.definitions[$ref!.replace('#/definitions/', '')]!;
}

function replaceAt(
  value: unknown,
  [step, ...rest]: readonly (string | number)[],
  by: unknown,
): unknown {
  if (step === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const members = copy as Record<string | number, unknown>;
  members[step] = replaceAt(members[step], rest, by);
  return copy;
}
