import { mostParts, mostUnpackedBytes } from './limits.js';
import { Refusal } from './refusal.js';

/** One part of a packed file, as its directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  /** What the directory says; nothing is unpacked beyond it. */
  readonly size: number;
  /** Where its own heading begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const zip64Marker = 0xffffffff;

/**
 * The parts of a packed file by name. Nothing is unpacked for it: a file that
 * says that it grows past the limits is refused here.
 */
export function listZipEntries(
  bytes: Uint8Array,
): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(view);
  } catch (error) {
    // A number that leads out of the file.
    if (error instanceof RangeError) throw new Refusal('file-damaged');
    throw error;
  }
}

function readDirectory(view: DataView): ReadonlyMap<string, ZipEntry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  if (count > mostParts) {
    throw new Refusal('too-many-parts', { received: String(count) });
  }
  const entries = new Map<string, ZipEntry>();
  let unpacked = 0;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(view, offset);
    unpacked += entry.size;
    // Two readers may take different ones of two parts of one name.
    if (entries.has(entry.name)) throw new Refusal('file-damaged');
    entries.set(entry.name, entry);
    offset = next;
  }
  if (unpacked > mostUnpackedBytes) {
    throw new Refusal('unpacks-too-large', {
      received: `${Math.round(unpacked / 1e6)} MB`,
    });
  }
  return entries;
}

// The end of the directory is the last thing of a file but for a comment.
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new Refusal('file-damaged');
}

interface ReadEntry {
  readonly entry: ZipEntry;
  readonly next: number;
}

function readEntry(view: DataView, at: number): ReadEntry {
  if (view.getUint32(at, true) !== entrySignature) {
    throw new Refusal('file-damaged');
  }
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const extraAt = at + 46 + nameLength;
  const long = longNumbers(view, extraAt, extraLength);
  // In this order, and each only where its short field has no room for it.
  const size = long(view.getUint32(at + 24, true));
  const packedSize = long(view.getUint32(at + 20, true));
  const offset = long(view.getUint32(at + 42, true));
  const name = new Uint8Array(
    view.buffer,
    view.byteOffset + at + 46,
    nameLength,
  );
  return {
    entry: {
      name: new TextDecoder().decode(name),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset,
    },
    next: extraAt + extraLength + commentLength,
  };
}

// What stands in a field, or the next of the long numbers (ZIP64).
function longNumbers(
  view: DataView,
  at: number,
  length: number,
): (short: number) => number {
  let next = at;
  while (next < at + length && view.getUint16(next, true) !== 1) {
    next += 4 + view.getUint16(next + 2, true);
  }
  next += 4;
  return (short) => {
    if (short !== zip64Marker) return short;
    if (next + 8 > at + length) throw new Refusal('file-damaged');
    const long = Number(view.getBigUint64(next, true));
    next += 8;
    return long;
  };
}
