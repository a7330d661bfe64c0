// Measures what the parser costs beside JSON.parse of the same text.
// `npm run benchmark -- --check` fails when it is over the bar.
import { parseArgs } from 'node:util';
import {
  acceptDataset,
  answerFigure,
  type DatasetIndex,
  indexContent,
  parseDataset,
  trustContent,
} from '@chiso/data';
import { report } from './report.js';

const bar = 4;
const rounds = 21;
const { values } = parseArgs({ options: { check: { type: 'boolean' } } });

const indicators = ['internet', 'payments', 'services'];
const periods = ['2020', '2021', '2022', '2023-S1', '2023'];
const areas = Array.from({ length: 3334 }, (_, index) => `commune:${index}`);

/** 50,010 figures: indicators × periods × areas. */
const figures = indicators.flatMap((indicator) =>
  periods.flatMap((period) =>
    areas.map((area, index) => ({ indicator, area, period, ...shown(index) })),
  ),
);

const head = {
  format: 'chiso/1',
  id: 'benchmark',
  title: 'Benchmark',
  sources: [{ id: 'made-up', title: 'Made up' }],
  indicators: indicators.map((id) => ({ id, name: id, unit: 'percent' })),
};

const documents: Readonly<Record<string, object>> = {
  observations: {
    ...head,
    observations: figures.map((figure) => ({ ...figure, source: 'made-up' })),
  },
  table: {
    ...head,
    tables: [
      {
        source: 'made-up',
        fields: ['indicator', 'area', 'period', 'value'],
        rows: figures.map(Object.values),
      },
    ],
  },
};

const rows = Object.entries(documents).flatMap(([form, document]) => {
  const text = JSON.stringify(document);
  const times = interleave({
    'JSON.parse': () => JSON.parse(text),
    trustContent: () => index(indexContent(trustContent(text))),
    acceptDataset: () => index(acceptDataset(text)),
    parseDataset: () => index(parseDataset(text).dataset),
  });
  const base = times['JSON.parse']!;
  return Object.entries(times).map(([name, time]) => ({
    form,
    name,
    'median ms': Number(time.toFixed(1)),
    ratio: Number((time / base).toFixed(2)),
    'text MB': Number((text.length / 1e6).toFixed(1)),
  }));
});

console.table(rows);

const slow = rows.filter(
  ({ form, ratio }) => form === 'observations' && ratio > bar,
);
const problems = slow.map(
  ({ name, ratio }) => `${name}: ${ratio} × JSON.parse, over ${bar}`,
);
if (values.check) {
  report(problems, `benchmark: parsing is within ${bar} × JSON.parse`);
}

function shown(index: number): { readonly value: number } {
  return { value: ((index * 7919) % 1000) / 10 };
}

/** Groups the statements of every indicator, as the first question does. */
function index(dataset: DatasetIndex | undefined): void {
  if (!dataset) throw new TypeError('the benchmark document has a fault');
  for (const indicator of indicators) {
    answerFigure(dataset, { indicator, area: 'commune:0' });
  }
}

/** The median time of each task; all take turns, so that load hits all. */
function interleave(
  tasks: Readonly<Record<string, () => unknown>>,
): Readonly<Record<string, number>> {
  const times = Object.fromEntries(
    Object.keys(tasks).map((name) => [name, [] as number[]]),
  );
  for (let round = -3; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      globalThis.gc?.();
      const start = performance.now();
      task();
      // The first rounds warm up.
      if (round >= 0) times[name]!.push(performance.now() - start);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [name, median(list)]),
  );
}

function median(list: readonly number[]): number {
  return [...list].sort((one, other) => one - other)[list.length >> 1]!;
}
