import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { type FigureQuestion, parseDataset } from '@chiso/data';
import {
  type CslItem,
  collectEvidence,
  toBibtex,
  toCslJson,
  toRis,
} from '@chiso/data/citation';

type Read = Readonly<Record<string, unknown>>;

const documents = ['dti', 'digital-economy-share', 'digital-transformation'];

/** What each format can hold; the rest of an item it has no member for. */
const inBibtex = [
  'title',
  'container-title',
  'publisher',
  'issued',
  'accessed',
  'URL',
  'note',
] as const;
const inRis = [
  'id',
  'type',
  'title',
  'container-title',
  'publisher',
  'URL',
  'language',
  'note',
] as const;

describe('citations as a citation library reads them', () => {
  for (const name of documents) {
    it(`E8 every figure of ${name} comes back without loss`, () => {
      let count = 0;
      for (const items of citationsOf(name)) {
        count++;
        assert.deepEqual(read(JSON.stringify(items)), items);
        const bibtex = read(toBibtex(items));
        const ris = read(toRis(items));
        items.forEach((item, at) => {
          assert.deepEqual(pick(bibtex[at]!, inBibtex), pick(item, inBibtex));
          assert.deepEqual(pick(ris[at]!, inRis), pick(item, inRis));
        });
        const style = { template: 'apa', lang: 'en-US' };
        assert.match(new Cite(items).format('bibliography', style), /\S/);
      }
      assert.ok(count > 20, `${count} figures`);
    });
  }
});

function* citationsOf(name: string): Generator<readonly CslItem[]> {
  const path = new URL(`../../../examples/data/${name}.json`, import.meta.url);
  const dataset = parseDataset(readFileSync(path, 'utf8')).dataset!;
  for (const { id } of dataset.header.indicators) {
    for (const { area, period, method, statistic } of dataset.cells(id)) {
      const question: FigureQuestion = {
        ...{ indicator: id, area, method, statistic },
        period: period?.code,
      };
      const figure = dataset.figure(question);
      if (!figure) continue;
      for (const lang of ['vi', 'en'] as const) {
        const evidence = collectEvidence(dataset, figure, { lang });
        yield toCslJson(evidence, { accessed: '2026-08-05' });
      }
    }
  }
}

function read(input: string): readonly Read[] {
  // The library adds the way that the item was read.
  return new Cite(input).data.map(({ _graph, ...item }: Read) => item);
}

function pick(item: object, members: readonly string[]): Read {
  return Object.fromEntries(
    members.map((member) => [member, (item as Read)[member]]),
  );
}
