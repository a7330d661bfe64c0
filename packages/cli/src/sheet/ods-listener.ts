import type { Sheet } from './cell.js';
import { mostSheets } from './limits.js';
import { createOdsSheet, type OdsSheet } from './ods-sheet.js';
import { Refusal } from './refusal.js';
import { attributeOf, type XmlListener } from './scan-xml.js';

/** What listens to the content of an OpenDocument file. */
export interface OdsListener {
  readonly listener: XmlListener;
  /** Filled while it listens. */
  readonly sheets: readonly Sheet[];
  readonly hidden: readonly string[];
  /** Whether the content came to its end. */
  isWhole(): boolean;
}

/** What stands in a cell or beside it and is none of its text. */
const asides = /^(?:office:annotation|draw:|table:table$|form:|svg:)/;

/** Reads sheet by sheet, row by row. */
export function createOdsListener(): OdsListener {
  const sheets: Sheet[] = [];
  const hidden: string[] = [];
  const hiddenStyles = new Set<string>();
  let tableStyle = '';
  let sheet: OdsSheet | undefined;
  let count = 0;
  let isHidden = false;
  let isInBody = false;
  let isWhole = false;
  let asideDepth = 0;

  const openTable = (attributes: string) => {
    const name = attributeOf(attributes, 'table:name') ?? '';
    const style = attributeOf(attributes, 'table:style-name') ?? '';
    isHidden = hiddenStyles.has(style);
    count += 1;
    if (count > mostSheets) {
      throw new Refusal('too-many-sheets', { received: `> ${mostSheets}` });
    }
    if (isHidden) hidden.push(name.normalize('NFC'));
    sheet = createOdsSheet(name.normalize('NFC'));
  };

  const listener: XmlListener = {
    open(name, attributes) {
      if (asideDepth > 0 || (sheet && asides.test(name))) {
        asideDepth += 1;
      } else if (sheet) {
        if (!isHidden) sheet.open(name, attributes);
      } else if (name === 'table:table' && isInBody) {
        openTable(attributes);
      } else if (name === 'office:spreadsheet') {
        isInBody = true;
      } else if (isInBody) {
        // Changes and links keep tables of their own, which nobody sees.
        asideDepth = 1;
      } else if (name === 'style:style') {
        tableStyle = attributeOf(attributes, 'style:name') ?? '';
      } else if (
        name === 'style:table-properties' &&
        attributeOf(attributes, 'table:display') === 'false'
      ) {
        hiddenStyles.add(tableStyle);
      }
    },
    close(name) {
      if (asideDepth > 0) {
        asideDepth -= 1;
      } else if (sheet && name === 'table:table') {
        if (!isHidden) sheets.push(sheet.finish());
        sheet = undefined;
      } else if (sheet) {
        if (!isHidden) sheet.close(name);
      } else if (name === 'office:spreadsheet') {
        isInBody = false;
        isWhole = true;
      }
    },
    text(text) {
      if (sheet && asideDepth === 0 && !isHidden) sheet.text(text);
    },
  };
  return { listener, sheets, hidden, isWhole: () => isWhole };
}
