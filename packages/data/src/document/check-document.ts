import { checkDefinitions, checkHeader } from './check-definitions.js';
import {
  checkShape,
  type Json,
  type Report,
  type Trace,
} from './check-shape.js';
import { checkStatement, type Definitions } from './check-statement.js';
import { expandTable } from './expand-table.js';
import type {
  DatasetDocument,
  Observation,
  Statement,
  Target,
} from './types.js';

/** What is left of a document when everything wrong is left out. */
export interface Content {
  /** The document without its statements. */
  readonly header: DatasetDocument;
  /** Observations, then the rows of tables, in the document's order. */
  readonly statements: readonly Statement[];
  readonly targets: readonly Target[];
}

/** Checks a document of a known format, part by part. */
export function checkDocument(document: Json, report: Report): Content {
  const header = {
    ...checkHeader(document, report),
    ...checkDefinitions(document, report),
  } as unknown as DatasetDocument;
  const definitions = define(header);
  const statements: Statement[] = [];

  const accept = <T>(list: T[], item: T, traceOf: () => Trace) => {
    if (checkStatement(item as Observation, definitions, traceOf))
      list.push(item);
  };
  forEachItem(document, 'observations', report, (item, traceOf) => {
    if (checkShape('Observation', item, traceOf)) {
      accept(statements, item as unknown as Statement, traceOf);
    }
  });
  forEachItem(document, 'tables', report, (item, traceOf) =>
    expandTable(item, traceOf(), (row, here) => accept(statements, row, here)),
  );
  const targets: Target[] = [];
  forEachItem(document, 'targets', report, (item, traceOf) => {
    if (checkShape('Target', item, traceOf)) {
      accept(targets, item as unknown as Target, traceOf);
    }
  });
  return { header, statements, targets };
}

function define(header: DatasetDocument): Definitions {
  const byId = <T extends { readonly id: string }>(items: readonly T[] = []) =>
    new Map(items.map((item) => [item.id, item]));
  const { indicators } = header;
  return {
    indicators: byId(indicators),
    onlyIndicator: indicators.length === 1 ? indicators[0]!.id : undefined,
    sources: byId(header.sources),
    methods: byId(header.methods),
  };
}

function forEachItem(
  document: Json,
  list: string,
  report: Report,
  visit: (item: unknown, traceOf: () => Trace) => void,
): void {
  const items = document[list];
  // A list of the wrong type has been reported with the header.
  if (!Array.isArray(items)) return;
  items.forEach((item, index) => {
    visit(item, () => ({ pointer: `/${list}/${index}`, report }));
  });
}
