import { keepFilled } from './keep-filled.js';
import { mostHeldBytes } from './limits.js';
import { findPartRoles, readRelations } from './part-roles.js';
import { plainStyles } from './plain-styles.js';
import { Refusal } from './refusal.js';
import { scanPieces } from './scan-pieces.js';
import { createSharedTexts } from './shared-texts.js';
import { storeZip } from './store-zip.js';
import { countPieces, unpackEntry, unpackWhole } from './unpack-entry.js';
import type { ZipEntry } from './zip-entries.js';

/** A list of types, of relations, of sheets is some kilobytes. */
const mostListBytes = 8e6;

/** How far a long work is, in bytes. */
export type OnProgress = (done: number, all: number) => void;

/** A workbook to hand on, and the texts that its cells call by numbers. */
export interface LightXlsx {
  readonly bytes: Uint8Array;
  readonly texts: readonly string[];
}

/**
 * A workbook with no more than what is read of it: its sheets without empty
 * cells, its texts, its formats. Pictures, charts, links, macros and hidden
 * sheets are never unpacked.
 */
export async function lightenXlsx(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  onProgress: OnProgress,
): Promise<LightXlsx> {
  const held = new Map<string, readonly Uint8Array[]>();
  const hold = async (name: string) => {
    const entry = entryOf(entries, name);
    const part = await unpackWhole(bytes, entry, mostListBytes);
    refuseEntities(part);
    held.set(name, [part]);
    return new TextDecoder().decode(part);
  };
  await hold('[Content_Types].xml');
  const workbook = workbookPart(await hold('_rels/.rels'));
  const folder = workbook.slice(0, Math.max(0, workbook.lastIndexOf('/')));
  const file = workbook.slice(workbook.lastIndexOf('/') + 1);
  const relations = await hold(
    [folder, '_rels', `${file}.rels`].filter(Boolean).join('/'),
  );
  const roles = findPartRoles(
    await hold(workbook),
    readRelations(relations, folder),
  );
  held.set(workbook, [new TextEncoder().encode(roles.workbookXml)]);

  const sizeOf = (name: string) => entryOf(entries, name).size;
  let all = roles.worksheets.reduce((sum, { part }) => sum + sizeOf(part), 0);
  let done = 0;
  let size = 0;
  const count = (length: number) => {
    done += length;
    onProgress(done, all);
  };
  const { sharedStrings, styles } = roles;
  let texts: readonly string[] = [];
  if (sharedStrings !== undefined && entries.has(sharedStrings)) {
    const entry = entryOf(entries, sharedStrings);
    size = entry.size;
    all += size;
    if (size > mostHeldBytes) throw tooMuch();
    texts = await readTexts(countPieces(unpackEntry(bytes, entry), count));
  }
  const plain =
    styles !== undefined && entries.has(styles)
      ? plainStyles(await hold(styles))
      : new Set<string>();
  for (const { name, part } of roles.worksheets) {
    const pieces = unpackEntry(bytes, entryOf(entries, part));
    const counted = countPieces(pieces, count);
    const kept: Uint8Array[] = [];
    for await (const piece of keepFilled(counted, plain, name)) {
      size += piece.length;
      if (size > mostHeldBytes) throw tooMuch();
      kept.push(piece);
    }
    held.set(part, kept);
  }
  return { bytes: storeZip(held), texts };
}

async function readTexts(
  pieces: AsyncIterable<Uint8Array>,
): Promise<readonly string[]> {
  const { listener, texts } = createSharedTexts();
  await scanPieces(pieces, listener);
  return texts;
}

function tooMuch(): Refusal {
  return new Refusal('holds-too-much', {
    received: `> ${mostHeldBytes / 1e6} MB`,
  });
}

function workbookPart(relations: string): string {
  const part = readRelations(relations, '').find(
    ({ kind }) => kind === 'officeDocument',
  )?.target;
  if (part === undefined) throw new Refusal('no-workbook');
  if (part.endsWith('.bin')) {
    throw new Refusal('unsupported-format', { received: '.xlsb' });
  }
  const others: Readonly<Record<string, string>> = {
    word: 'Word',
    ppt: 'PowerPoint',
    visio: 'Visio',
  };
  const other = others[part.split('/')[0] ?? ''];
  if (other !== undefined) {
    throw new Refusal('not-a-spreadsheet', { received: other });
  }
  return part;
}

// Texts that stand for others, which stand for others; no spreadsheet has any.
function refuseEntities(part: Uint8Array): void {
  if (
    /<!(?:DOCTYPE|ENTITY)/i.test(Buffer.from(part).toString('latin1', 0, 4096))
  ) {
    throw new Refusal('file-damaged');
  }
}

function entryOf(
  entries: ReadonlyMap<string, ZipEntry>,
  name: string,
): ZipEntry {
  const entry = entries.get(name);
  if (!entry) throw new Refusal('file-damaged');
  return entry;
}
