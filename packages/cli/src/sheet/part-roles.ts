import { mostSheets } from './limits.js';
import { Refusal } from './refusal.js';
import { attributeOf } from './scan-xml.js';

/** Which part of a packed workbook holds what. */
export interface PartRoles {
  /** Those that are shown, by the part that each is. */
  readonly worksheets: readonly WorksheetPart[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** The workbook without its sheets that are charts: they have no cells. */
  readonly workbookXml: string;
}

/** A sheet and its part. */
export interface WorksheetPart {
  /** As on its tab. */
  readonly name: string;
  readonly part: string;
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
  const worksheets: WorksheetPart[] = [];
  const ids = new Set<string>();
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
    if (ids.has(id)) throw new Refusal('file-damaged');
    ids.add(id);
    if (!/hidden/i.test(attributeIn(attributes, 'state'))) {
      const name = attributeOf(` ${attributes}`, 'name') ?? '';
      worksheets.push({ name: name.normalize('NFC'), part });
    }
    return tag;
  });
  if (count > mostSheets) {
    throw new Refusal('too-many-sheets', { received: String(count) });
  }
  const partOf = (kind: string) =>
    relations.find((relation) => relation.kind === kind)?.target;
  const sharedStrings = partOf('sharedStrings');
  const styles = partOf('styles');
  const parts = [...worksheets.map(({ part }) => part), sharedStrings, styles];
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
