import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { rootFolder } from '../files.js';

/** Where pictures that differ are kept, to be looked at. */
const folder = join(rootFolder, '.cache/differences');

/**
 * How many pixels of two pictures differ by more than a trace. Those that
 * smooth an edge do not count: they are not alike from run to run. Where some do, both pictures and their
 * difference are written into `.cache/differences`.
 */
export function differingPixels(
  name: string,
  one: Buffer,
  other: Buffer,
): number {
  if (one.equals(other)) return 0;
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = a;
  if (width !== b.width || height !== b.height) {
    keep(name, { one, other });
    return Math.max(width * height, b.width * b.height);
  }
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(a.data, b.data, difference.data, width, height, {
    threshold: 0.05,
  });
  if (pixels > 0) {
    keep(name, { one, other, difference: PNG.sync.write(difference) });
  }
  return pixels;
}

function keep(name: string, files: Readonly<Record<string, Buffer>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [which, bytes] of Object.entries(files)) {
    writeFileSync(join(folder, `${name}-${which}.png`), bytes);
  }
}
