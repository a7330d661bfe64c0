const freeSector = 0xffffffff;

/** What is smaller stands elsewhere, in sectors of its own. */
const smallStream = 4096;

/** The heading of a file names as many sectors of its table. */
const headingEntries = 109;

/**
 * A stream of a compound file, by its name; undefined where it is none of the
 * simple ones (very small, or of a file of more than 7 MB). Throws a
 * RangeError where a number leads out of the file.
 */
export function compoundStream(
  buffer: Buffer,
  name: string,
): Buffer | undefined {
  const sectorSize = 2 ** buffer.readUInt16LE(30);
  const tableSectors = buffer.readUInt32LE(44);
  if (tableSectors > headingEntries || sectorSize > smallStream) {
    return undefined;
  }
  const sector = (index: number): Buffer => {
    const start = (index + 1) * sectorSize;
    if (start + sectorSize > buffer.length) throw new RangeError('no sector');
    return buffer.subarray(start, start + sectorSize);
  };
  // Of each sector the next one.
  const table = Buffer.concat(
    Array.from({ length: tableSectors }, (_, index) =>
      sector(buffer.readUInt32LE(76 + index * 4)),
    ),
  );
  const chain = (first: number): Buffer => {
    const sectors: Buffer[] = [];
    for (let index = first; index < freeSector - 1; ) {
      sectors.push(sector(index));
      // A chain that bites its tail.
      if (sectors.length > table.length / 4) throw new RangeError('no end');
      index = table.readUInt32LE(index * 4);
    }
    return Buffer.concat(sectors);
  };
  const directory = chain(buffer.readUInt32LE(48));
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const entry = directory.subarray(at, at + 128);
    if (!entry.subarray(0, entry.readUInt16LE(64)).equals(wanted)) continue;
    const size = entry.readUInt32LE(120);
    return size < smallStream
      ? undefined
      : chain(entry.readUInt32LE(116)).subarray(0, size);
  }
  return undefined;
}
