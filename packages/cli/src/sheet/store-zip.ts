import { crc32 } from 'node:zlib';

const encoder = new TextEncoder();

/**
 * A packed file of parts as they are, for a reader that takes no parts. Each
 * part comes in as many pieces as it was made in: large ones are copied once.
 */
export function storeZip(
  parts: ReadonlyMap<string, readonly Uint8Array[]>,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, part] of parts) {
    const path = encoder.encode(name);
    const size = total(part);
    const crc = part.reduce((sum, piece) => crc32(piece, sum), 0);
    const facts = { crc, size, path };
    pieces.push(fields(0x04034b50, facts), path, ...part);
    directory.push(fields(0x02014b50, { ...facts, offset }), path);
    offset += 30 + path.length + size;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, parts.size, true);
  end.setUint16(10, parts.size, true);
  end.setUint32(12, total(directory), true);
  end.setUint32(16, offset, true);
  return Buffer.concat([...pieces, ...directory, new Uint8Array(end.buffer)]);
}

interface Facts {
  readonly crc: number;
  readonly size: number;
  readonly path: Uint8Array;
  /** In the directory only: where the part begins. */
  readonly offset?: number;
}

// The heading of a part; the directory has the same fields after two bytes
// more, and some of its own.
function fields(
  signature: number,
  { crc, size, path, offset }: Facts,
): Uint8Array {
  const isDirectory = offset !== undefined;
  const view = new DataView(new ArrayBuffer(isDirectory ? 46 : 30));
  const at = isDirectory ? 2 : 0;
  view.setUint32(0, signature, true);
  view.setUint16(4, 20, true);
  view.setUint16(4 + at, 20, true);
  view.setUint16(6 + at, 0x800, true); // Names are UTF-8.
  view.setUint32(14 + at, crc, true);
  view.setUint32(18 + at, size, true);
  view.setUint32(22 + at, size, true);
  view.setUint16(26 + at, path.length, true);
  if (isDirectory) view.setUint32(42, offset, true);
  return new Uint8Array(view.buffer);
}

function total(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
