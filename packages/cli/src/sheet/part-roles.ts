import { mostSheets } from './limits.js';
import { Refusal } from './refusal.js';

/** Which part of a packed workbook holds what. */
export interface PartRoles {
  /** By the id that the workbook calls it by; those that are shown only. */
  readonly worksheets: ReadonlyMap<string, string>;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** The workbook without its sheets that are charts: they have no cells. */
  readonly workbookXml: string;
}

/** What a list of relations says: each the last word of its kind. */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** The relations of a part in `folder`; targets are from the root. */
export function readRelations(
  xml: string,
  folder: string,
): readonly Relation[] {
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s([^<>]*)>/g)].map(
    ([, attributes = '']) => ({
      id: attributeIn(attributes, 'Id'),
      kind: attributeIn(attributes, 'Type').split('/').at(-1) ?? '',
      target: fromRoot(attributeIn(attributes, 'Target'), folder),
    }),
  );
}

/** Refuses a workbook that would have one part read many times. */
export function findPartRoles(
  workbookXml: string,
  relations: readonly Relation[],
): PartRoles {
  const sheetParts = new Map(
    relations
      .filter(({ kind }) => kind === 'worksheet')
      .map(({ id, target }) => [id, target]),
  );
  const worksheets = new Map<string, string>();
  let count = 0;
  const charts = /<(?:\w+:)?sheet\s([^<>]*?)\/?>(?:<\/(?:\w+:)?sheet>)?/g;
  const withoutCharts = workbookXml.replace(charts, (tag, attributes) => {
    const id = attributeIn(attributes, '\\w+:id');
    const part = sheetParts.get(id);
    count += 1;
    if (part === undefined) {
      // Of what is no sheet of cells, only that the workbook knows it.
      if (relations.some((relation) => relation.id === id)) return '';
      throw new Refusal('file-damaged');
    }
    if (worksheets.has(id)) throw new Refusal('file-damaged');
    if (!/hidden/i.test(attributeIn(attributes, 'state')))
      worksheets.set(id, part);
    return tag;
  });
  if (count > mostSheets) {
    throw new Refusal('too-many-sheets', { received: String(count) });
  }
  const partOf = (kind: string) =>
    relations.find((relation) => relation.kind === kind)?.target;
  const sharedStrings = partOf('sharedStrings');
  const styles = partOf('styles');
  const parts = [...worksheets.values(), sharedStrings, styles];
  const known = parts.filter((part) => part !== undefined);
  if (new Set(known).size < known.length) throw new Refusal('file-damaged');
  return { worksheets, sharedStrings, styles, workbookXml: withoutCharts };
}

function attributeIn(attributes: string, name: string): string {
  const pattern = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`);
  const [, double, single] = pattern.exec(attributes) ?? [];
  return double ?? single ?? '';
}

function fromRoot(target: string, folder: string): string {
  const path = target.startsWith('/') ? target : `${folder}/${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
