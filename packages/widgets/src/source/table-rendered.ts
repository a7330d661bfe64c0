import { findArea } from '@chiso/data/areas';
import { citing, type TableSource } from './table-sources.js';

type Facts = Readonly<Record<string, string>>;
type Statement = Readonly<Record<string, unknown>>;

/** Whether `chiso render` has written a table, with what its words mean. */
export function isRendered(table: HTMLTableElement): boolean {
  return Boolean(table.dataset.indicator) && table.rows.length > 1;
}

/**
 * Reads a table that `chiso render` has written as a document. Nothing of it is
 * guessed: what a cell means stands in its attributes, in those of its row, of
 * the head of its column or its group, and of the whole table.
 */
export function renderedDocument(
  table: HTMLTableElement,
  sources: readonly TableSource[],
): unknown {
  const [head, ...rows] = [...table.rows];
  const heads = [...head!.cells].map(factsOf);
  const whole = factsOf(table);
  const named: { area: Map<string, string>; method: Map<string, string> } = {
    area: new Map(),
    method: new Map(),
  };
  const name = (facts: Facts, text = ''): void => {
    for (const kind of ['area', 'method'] as const) {
      const id = facts[kind];
      if (id) named[kind].set(id, facts[`${kind}Name`] ?? text);
    }
  };
  name(whole);
  let group: Facts = {};
  const observations = rows.flatMap((row): readonly ReadStatement[] => {
    const cells = [...row.cells];
    if (cells.length === 1 && heads.length > 1) {
      group = factsOf(cells[0]!);
      name(group);
      return [];
    }
    // Targets are no figures.
    if ('target' in group) return [];
    const shared = { ...group, ...factsOf(row) };
    name(shared, row.querySelector('th')?.textContent?.trim());
    return cells.flatMap((cell, at) => {
      const own = factsOf(cell);
      return measures.some((one) => one in own)
        ? [statementOf({ ...whole, ...heads[at], ...shared, ...own })]
        : [];
    });
  });
  const titles = new Set(sources.map(({ title }) => title));
  const others = [...new Set(observations.flatMap(citedBy))].filter(
    (title) => !titles.has(title),
  );
  const known = [...sources, ...others.map((title) => ({ id: title, title }))];
  return {
    format: 'chiso/1',
    id: 'table',
    lang: languageOf(table),
    title: whole.title ?? table.caption?.textContent?.trim() ?? '',
    sources: known,
    areas: [...named.area]
      .filter(([id]) => !findArea(id))
      .map(([id, name]) => ({
        id,
        name: name || id,
        ...(whole.level && { level: whole.level }),
      })),
    areaSets: setOf(whole, [...named.area.keys()]),
    methods: [...named.method].map(([id, name]) => ({ id, name: name || id })),
    indicators: [whole, ...heads].filter(hasName).map(indicatorOf),
    observations: observations.map(({ cited, ...one }) => ({
      ...citing(
        cited ? known.filter(({ title }) => cited.includes(title)) : sources,
      ),
      ...one,
    })),
  };
}

/** A figure, and the sources that its own row names. */
interface ReadStatement extends Statement {
  readonly cited?: readonly string[];
}

function citedBy({ cited = [] }: ReadStatement): readonly string[] {
  return cited;
}

/** What makes a cell a figure. */
const measures = ['value', 'range', 'count', 'percent', 'missing', 'rank'];

const words = [
  ...['indicator', 'area', 'method', 'period', 'periodType', 'statistic'],
  ...['missing', 'hedge', 'status', 'release', 'rankBasis', 'among'],
];
const numbers = ['value', 'count', 'of', 'percent', 'rank', 'rankOf'];

function statementOf(facts: Facts): ReadStatement {
  return {
    ...readMembers(facts, words, String),
    ...readMembers(facts, numbers, readNumber),
    ...readMembers(facts, ['range'], readNumbers),
    ...(facts.cited && { cited: facts.cited.split(/;\s*/) }),
  };
}

/** The set that is ranked, where it is none that is known to everybody. */
function setOf(
  { among, amongName, rankOf }: Facts,
  areas: readonly string[],
): readonly Statement[] {
  if (!among || !amongName) return [];
  const size = rankOf ? { size: readNumber(rankOf) } : {};
  return [{ id: among, name: amongName, ...size, areas }];
}

function hasName(facts: Facts): boolean {
  return 'name' in facts;
}

function indicatorOf({ indicator, short, ...facts }: Facts): Statement {
  return {
    id: indicator,
    ...(short && { shortName: short }),
    ...readMembers(facts, ['name', 'noun', 'unit', 'per', 'direction'], String),
    ...readMembers(facts, ['decimals'], readNumber),
    ...readMembers(facts, ['scale'], readNumbers),
  };
}

function readMembers(
  facts: Facts,
  names: readonly string[],
  read: (text: string) => unknown,
): Statement {
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = facts[name];
      return text === undefined ? [] : [[name, read(text)]];
    }),
  );
}

/** What is no number stays as it is, so that the check of documents names it. */
function readNumber(text: string): unknown {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? Number(text) : text;
}

function readNumbers(text: string): unknown {
  return text.split(' ').map(readNumber);
}

function factsOf({ dataset }: HTMLElement): Facts {
  return { ...dataset } as Facts;
}

function languageOf(table: HTMLTableElement): 'vi' | 'en' {
  const lang = table.closest('[lang]')?.getAttribute('lang') ?? 'vi';
  return /^en\b/i.test(lang) ? 'en' : 'vi';
}
