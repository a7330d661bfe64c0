import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Dataset, type DatasetDocument, parseDataset } from '@chiso/data';
import { convert } from '../src/convert/convert.js';
import { openDocument } from '../src/document/read-document.js';
import { writeRendered } from '../src/html/write-rendered.js';
import { drawPicture } from '../src/picture/draw-picture.js';
import { showView } from '../src/view.js';
import { rowsIn } from './support/read-html.js';

const page = { theme: 'light', width: 640, isCard: false } as const;

interface Opened {
  readonly document: DatasetDocument;
  readonly dataset: Dataset;
  readonly codes: readonly string[];
}

/** A file that somebody else has published, as a document without errors. */
async function open(name: string): Promise<Opened> {
  const input = fileURLToPath(
    new URL(`fixtures/exchange/${name}`, import.meta.url),
  );
  const { files, findings } = await convert({
    input,
    to: 'chiso',
    output: '-',
    prepared: '2026-01-01T00:00:00Z',
  });
  const content = files[0]!.content as string;
  assert.deepEqual(parseDataset(content).issues, []);
  return {
    document: JSON.parse(content) as DatasetDocument,
    dataset: openDocument(content, name).dataset,
    codes: findings.map(({ code }) => code),
  };
}

function fixture(name: string): string {
  return readFileSync(
    new URL(`fixtures/exchange/${name}`, import.meta.url),
    'utf8',
  );
}

/** The rows of the table that stands under the picture. */
function tableOf(
  dataset: Dataset,
  widget: string,
  asked: Record<string, string>,
): readonly (readonly string[])[] {
  const view = showView({ widget, asked }, dataset);
  assert.ok(drawPicture(view, page)?.svg.includes('<svg'));
  return rowsIn(writeRendered(view));
}

describe("the OECD's unemployment rates in JSON-stat 1", () => {
  it('keep every figure, estimates marked, with its source', async () => {
    const { document } = await open('oecd-canada.json-stat');
    const file = JSON.parse(fixture('oecd-canada.json-stat')) as {
      readonly oecd: { readonly value: readonly number[] };
    };
    const rates = document.observations!.filter(
      ({ indicator }) => indicator === 'unr',
    );
    assert.deepEqual(
      rates.map(({ value }) => value),
      file.oecd.value,
    );
    assert.equal(rates.length, 36 * 12);
    assert.equal(
      rates.filter(({ status }) => status === 'estimate').length,
      72,
    );
    assert.deepEqual(rates[11], {
      indicator: 'unr',
      area: 'AU',
      period: '2014',
      value: 5.462866231,
      status: 'estimate',
      source: 'oecd',
    });
    const [source] = document.sources!;
    assert.equal(source!.date, '2012-11-27');
    assert.match(String(source!.note), /not necessarily been harmonised/);
  });

  it('know that a group of countries is one', async () => {
    const { dataset, document } = await open('oecd-canada.json-stat');
    assert.equal(dataset.describeArea('EU15').level, 'group');
    const group = document.areas!.find(({ id }) => id === 'EU15')!;
    assert.equal(group.members?.length, 15);
  });

  it('take thousands of persons as persons, and say so', async () => {
    const { document, codes } = await open('oecd-canada.json-stat');
    const total = document.indicators.find(({ id }) => id === 'pop-t-t')!;
    assert.equal(total.name, 'Persons (thousands) – Total – Total');
    assert.equal(total.noun, 'person');
    const [figure] = document.observations!.filter(
      ({ indicator }) => indicator === 'pop-t-t',
    );
    assert.equal(figure!.value, 34_880_500);
    assert.deepEqual(codes, ['left-out', 'multiplied']);
  });

  it('are drawn as a trend and as a ranking', async () => {
    const { dataset } = await open('oecd-canada.json-stat');
    const years = tableOf(dataset, 'trend', { indicator: 'unr', area: 'US' });
    assert.equal(years.length, 13);
    assert.deepEqual(years[12]!.slice(0, 2), ['2014', '7.514930043%']);
    const rows = tableOf(dataset, 'ranking', {
      indicator: 'unr',
      period: '2012',
    });
    assert.equal(rows.length, 37);
    assert.deepEqual(rows[1], ['Spain', '25.04773498%']);
    assert.deepEqual(rows[36], ['Norway', '3.098584692%']);
  });
});

describe("the ILO's participation rates in SDMX-JSON 2", () => {
  it('keep all years, though the file names each series once a year', async () => {
    const name = 'ilo-participation.sdmx-json';
    // What a reader that knows of no member twice would have.
    const plain = JSON.parse(fixture(name)) as {
      data: {
        dataSets: [{ series: Record<string, { observations: object }> }];
      };
    };
    const series = Object.values(plain.data.dataSets[0].series);
    assert.deepEqual(
      series.map(({ observations }) => Object.keys(observations)),
      [['12'], ['12'], ['12']],
    );
    const { document, codes } = await open(name);
    assert.equal(document.observations!.length, 39);
    assert.deepEqual(codes, ['merged-members', 'kept-as-note']);
    assert.deepEqual(
      document.indicators.map(({ id, name: title, unit }) => [id, title, unit]),
      ['Total', 'Male', 'Female'].map((sex) => [
        `eap-dwap-rt-sex-${sex[0]!.toLowerCase()}`,
        { en: `Labour force participation rate – ${sex}` },
        'percent',
      ]),
    );
    assert.equal(document.observations![0]!.value, 58.69);
    assert.match(
      String(document.observations![0]!.note),
      /Break in series: Methodology revised/,
    );
  });

  it('are drawn as a trend', async () => {
    const { dataset } = await open('ilo-participation.sdmx-json');
    const rows = tableOf(dataset, 'trend', { indicator: 'eap-dwap-rt-sex-f' });
    assert.equal(rows.length, 14);
    assert.deepEqual(rows[13]!.slice(0, 2), ['2022', '50.1%']);
  });
});

describe("the OECD's prices in SDMX-CSV 1", () => {
  it('are drawn as a trend, percent per year', async () => {
    const { dataset, document, codes } = await open('oecd-prices.sdmx.csv');
    assert.deepEqual(codes, []);
    const [indicator] = document.indicators;
    assert.deepEqual(
      [indicator!.unit, indicator!.per, indicator!.decimals],
      ['percent', 'year', 1],
    );
    const rows = tableOf(dataset, 'trend', {});
    assert.equal(rows.length, 42);
    assert.deepEqual(rows[1]!.slice(0, 2), ['1985', '9.3% per year']);
  });
});
