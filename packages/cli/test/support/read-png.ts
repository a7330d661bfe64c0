import { inflateSync } from 'node:zlib';

export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** How many colours it has. */
  readonly colors: number;
  /** The colour of its first pixel, as "#ffffff". */
  readonly ground: string;
}

/** Reads a PNG of eight bits a channel that has an alpha channel. */
export function readPng(bytes: Uint8Array): ReadPng {
  const data = Buffer.from(bytes);
  if (data.toString('latin1', 1, 4) !== 'PNG') throw new Error('no PNG');
  const parts: Buffer[] = [];
  let [width, height] = [0, 0];
  for (let at = 8; at < data.length; ) {
    const length = data.readUInt32BE(at);
    const kind = data.toString('latin1', at + 4, at + 8);
    const body = data.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') {
      [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
      if (body[8] !== 8 || body[9] !== 6) throw new Error('no RGBA of 8 bits');
    }
    if (kind === 'IDAT') parts.push(body);
    at += length + 12;
  }
  const pixels = unfilter(inflateSync(Buffer.concat(parts)), width, height);
  const colors = new Set<number>();
  for (let at = 0; at < pixels.length; at += 4) {
    colors.add(pixels.readUInt32BE(at));
  }
  const ground = `#${pixels.toString('hex', 0, 3)}`;
  return { width, height, colors: colors.size, ground };
}

/** The filters of the PNG specification, chapter 9. */
function unfilter(raw: Buffer, width: number, height: number): Buffer {
  const stride = width * 4;
  const out = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    const kind = raw[row * (stride + 1)]!;
    for (let x = 0; x < stride; x += 1) {
      const at = row * stride + x;
      const left = x >= 4 ? out[at - 4]! : 0;
      const up = row > 0 ? out[at - stride]! : 0;
      const corner = row > 0 && x >= 4 ? out[at - stride - 4]! : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
      out[at] = raw[row * (stride + 1) + 1 + x]! + guess[kind]!;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((one) => Math.abs(guess - one)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
