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

/**
 * The members of an item in the order that documents have them; where that
 * is the order of the sheet's columns, as they come.
 */
export function memberOrder(
  list: string,
  item: Readonly<Record<string, unknown>>,
): readonly string[] {
  return orders[list] ?? Object.keys(item);
}
