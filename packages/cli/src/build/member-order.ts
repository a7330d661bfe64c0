import { sheets } from '@chiso/data/sheets';

const source = [
  'id',
  'kind',
  'publisher',
  'title',
  'date',
  'url',
  'documentNumber',
  'event',
  'note',
];

const statement = [
  'id',
  'indicator',
  'area',
  'areaLabel',
  'label',
  'statistic',
  'period',
  'periodType',
  'periodBasis',
  'periodText',
  'method',
  'value',
  'range',
  'count',
  'of',
  'percent',
  'missing',
  'hedge',
  'rank',
  'rankOf',
  'among',
  'rankBasis',
  'change',
  'verdict',
  'status',
  'derivation',
  'basis',
  'release',
  'issuer',
  'source',
  'sources',
  'quote',
  'locator',
  'note',
  'conflictsWith',
  'preferred',
];

const orders: Readonly<Record<string, readonly string[]>> = {
  sources: source,
  targets: statement,
  observations: statement,
};

/** The members of an item in the order that documents have them. */
export function memberOrder(list: string): readonly string[] {
  let order = found.get(list);
  if (!order) {
    const columns = sheets.find(({ id }) => id === list)?.columns ?? [];
    const names = columns.map(({ path }) => String(path[0]));
    order = orders[list] ?? [...new Set(names)];
    found.set(list, order);
  }
  return order;
}

const found = new Map<string, readonly string[]>();
