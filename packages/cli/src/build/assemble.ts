import { note } from './fault.js';
import { headingKey } from './heading-key.js';
import type { Entry, Item } from './read-item.js';
import type { ReadSheets } from './read-sheets.js';
import type { Teller } from './told.js';

/** A document with all its figures as observations, as the parser checks it. */
export interface Assembled {
  readonly document: Item;
  /** The entries behind the items of each list. */
  readonly entries: Readonly<Record<string, readonly Entry[]>>;
  /** The rows behind the breaks of each indicator. */
  readonly breaks: readonly (readonly Entry[])[];
  readonly dataset: Entry | undefined;
}

const datasetMembers = [
  'id',
  'lang',
  'title',
  'description',
  'released',
  'nextRelease',
  'publisher',
  'license',
  'area',
];
const lists = ['sources', 'topics', 'methods', 'areas', 'areaSets'] as const;

/**
 * Puts the items of all sheets together. What only a whole workbook has (the
 * dataset's name, the indicators' units) is made up for a lone table from the
 * file's name and the ids that its rows use, and told.
 */
export function assemble(
  read: ReadSheets,
  file: string,
  teller: Teller,
): Assembled {
  const [dataset, second] = read.lists.dataset;
  if (second) tellSecond(second, teller);
  const head = dataset?.item ?? nameByFile(read, file, teller);
  const document: Record<string, unknown> = { format: 'chiso/1' };
  for (const name of datasetMembers) {
    if (head[name] !== undefined) document[name] = head[name];
  }
  for (const name of lists) {
    const items = read.lists[name].map(({ item }) => item);
    if (items.length > 0) document[name] = items;
  }
  if (!read.present.has('sources')) {
    const used = usedSources(read);
    if (used.length > 0) {
      document['sources'] = used.map((id) => ({ id }));
      tellNoSources(teller);
    }
  }
  const breaks = breaksOf(read, teller);
  const defined = read.lists.indicators.map(({ item }, index) =>
    breaks[index]!.length > 0
      ? withBreaks(
          item,
          breaks[index]!.map((entry) => entry.item),
        )
      : item,
  );
  document['indicators'] =
    defined.length > 0 || read.present.has('indicators')
      ? defined
      : nameIndicators(read, head, teller);
  const { targets, observations } = read.lists;
  if (targets.length > 0) document['targets'] = targets.map(({ item }) => item);
  if (observations.length > 0) {
    document['observations'] = observations.map(({ item }) => item);
  }
  if (head['note'] !== undefined) document['note'] = head['note'];
  return { document, entries: read.lists, breaks, dataset };
}

// Breaks stand before the parts, as in every document.
function withBreaks(
  { partOf, split, ...item }: Item,
  breaks: readonly Item[],
): Item {
  return {
    ...item,
    breaks: breaks.map(({ indicator: _, ...rest }) => rest),
    ...(partOf !== undefined && { partOf }),
    ...(split !== undefined && { split }),
  };
}

function breaksOf(read: ReadSheets, teller: Teller): Entry[][] {
  const { indicators, breaks } = read.lists;
  const places = new Map(
    indicators.map(({ item }, index) => [item['id'], index]),
  );
  const found: Entry[][] = indicators.map(() => []);
  for (const entry of breaks) {
    const { indicator } = entry.item;
    const index = places.get(indicator);
    if (index !== undefined) found[index]!.push(entry);
    else if (indicator !== undefined && !read.broken.has('indicators')) {
      const { grid } = entry.layout;
      const field = entry.slot.fields.find(
        ({ column }) => column.id === 'indicator',
      )!;
      teller.tell(
        {
          ...note(
            'warning',
            'unknown-indicator',
            `Không có chỉ số nào mang mã “${indicator}”; hãy sửa mã, hoặc bổ sung vào bảng “Chỉ số”.`,
            `No indicator has the id “${indicator}”; correct it, or add it to the sheet “Indicators”.`,
          ),
          severity: 'error',
          received: String(indicator),
        },
        { grid, row: entry.row, column: field.at },
      );
    }
  }
  return found;
}

function nameByFile(read: ReadSheets, file: string, teller: Teller): Item {
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const id = headingKey(name).replaceAll(' ', '-');
  if (!read.broken.has('dataset')) {
    teller.tell(
      note(
        'warning',
        'no-dataset-sheet',
        `Không có bảng “Bộ dữ liệu”, nên tên tệp (${name}) được dùng làm mã và tiêu đề; hãy thêm bảng này.`,
        `There is no sheet “Dataset”, so the file’s name (${name}) is used as id and title; add the sheet.`,
      ),
      undefined,
    );
  }
  return { id: /^[\w-]+$/.test(id) ? id : 'dataset', title: name || 'dataset' };
}

function nameIndicators(
  read: ReadSheets,
  head: Item,
  teller: Teller,
): readonly Item[] {
  const used = new Set<string>();
  for (const { item } of [...read.lists.observations, ...read.lists.targets]) {
    if (typeof item['indicator'] === 'string') used.add(item['indicator']);
  }
  teller.tell(
    note(
      'warning',
      'no-indicators-sheet',
      'Không có bảng “Chỉ số”, nên tên và đơn vị của các chỉ số chưa rõ: mã được dùng làm tên, số được coi là số lượng; hãy thêm bảng này.',
      'There is no sheet “Indicators”, so names and units are not known: ids serve as names, figures as counts; add the sheet.',
    ),
    undefined,
  );
  return used.size > 0
    ? [...used].map((id) => ({ id, name: id }))
    : [{ id: head['id'], name: head['title'] }];
}

function usedSources({ lists: { observations, targets } }: ReadSheets) {
  const used = new Set<string>();
  for (const { item } of [...observations, ...targets]) {
    for (const id of [item['source'], item['basis']].concat(item['sources'])) {
      if (typeof id === 'string') used.add(id);
    }
  }
  return [...used];
}

function tellNoSources(teller: Teller): void {
  teller.tell(
    note(
      'warning',
      'no-sources-sheet',
      'Không có bảng “Nguồn”, nên nguồn chỉ có mã; hãy thêm bảng này để người đọc thấy tên và địa chỉ.',
      'There is no sheet “Sources”, so sources have ids only; add the sheet so that readers see titles and addresses.',
    ),
    undefined,
  );
}

function tellSecond({ layout: { grid }, row, slot }: Entry, teller: Teller) {
  teller.tell(
    {
      ...note(
        'warning',
        'second-dataset',
        'Bảng “Bộ dữ liệu” chỉ có một dòng; hãy xoá dòng này.',
        'The sheet “Dataset” has one row only; remove this one.',
      ),
      severity: 'error',
    },
    { grid, row, column: slot.fields[0]?.at ?? 0 },
  );
}
