import { crc32, createInflateRaw } from 'node:zlib';
import { Refusal } from './refusal.js';
import type { ZipEntry } from './zip-entries.js';

const headingSignature = 0x04034b50;

/**
 * The bytes of a part, piece by piece, so that none has to be held whole.
 * Refuses a part that is larger than its directory says, or not what its
 * checksum says.
 */
export async function* unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
): AsyncGenerator<Uint8Array, void, undefined> {
  let size = 0;
  let crc = 0;
  for await (const piece of piecesOf(packedBytes(bytes, entry), entry)) {
    size += piece.length;
    if (size > entry.size) throw new Refusal('file-damaged');
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) {
    throw new Refusal('file-damaged');
  }
}

/** A part as a whole; `most` bytes of it at most. */
export async function unpackWhole(
  bytes: Uint8Array,
  entry: ZipEntry,
  most: number,
): Promise<Uint8Array> {
  if (entry.size > most) {
    throw new Refusal('unpacks-too-large', {
      received: `${Math.round(entry.size / 1e6)} MB`,
    });
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of unpackEntry(bytes, entry)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The same pieces; `count` is told how long each is. */
export async function* countPieces(
  pieces: AsyncIterable<Uint8Array>,
  count: (length: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of pieces) {
    count(piece.length);
    yield piece;
  }
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packedSize } = entry;
  if (
    offset + 30 > bytes.length ||
    view.getUint32(offset, true) !== headingSignature
  ) {
    throw new Refusal('file-damaged');
  }
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + 30 + nameLength + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new Refusal('file-damaged');
  return bytes.subarray(start, start + packedSize);
}

async function* piecesOf(
  packed: Uint8Array,
  { method, isEncrypted }: ZipEntry,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (isEncrypted) throw new Refusal('password-protected');
  if (method === 0) {
    yield packed;
    return;
  }
  if (method !== 8) throw new Refusal('file-damaged');
  const inflate = createInflateRaw({ chunkSize: 2 ** 18 });
  inflate.end(packed);
  try {
    for await (const piece of inflate) yield piece as Buffer;
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('file-damaged');
  } finally {
    inflate.destroy();
  }
}
