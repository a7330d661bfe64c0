import { Refusal, type RefusalFacts } from './refusal.js';

/** The text of a file, and whether its encoding was a guess. */
export interface DecodedText {
  readonly text: string;
  readonly isGuess: boolean;
}

/**
 * Reads bytes as text: by the mark at their beginning, else as UTF-16 where
 * every other byte is 0, else as UTF-8, else as windows-1258, which Excel
 * writes on Vietnamese Windows. An `encoding` that is named goes first.
 * Line ends become "\n".
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  const known = encoding ?? markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (known !== undefined)
    return { text: decode(bytes, known), isGuess: false };
  try {
    return { text: decode(bytes, 'utf-8'), isGuess: false };
  } catch (error) {
    // A few bytes that are broken make no other encoding of the rest.
    if (!(error instanceof Refusal) || isMostlyUtf8(bytes)) throw error;
    return { text: decode(bytes, 'windows-1258'), isGuess: true };
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

// Digits, separators and most letters of Vietnamese have an upper byte of 0.
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const [even = 0, odd = 0] = zeros;
  const units = sample.length / 2;
  if (odd > units * 0.3 && even < units * 0.02) return 'utf-16le';
  if (even > units * 0.3 && odd < units * 0.02) return 'utf-16be';
  return undefined;
}

function decode(bytes: Uint8Array, encoding: string): string {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) {
      throw new Refusal('encoding-unknown', { received: encoding });
    }
    const lossy = new TextDecoder(encoding).decode(bytes);
    throw new Refusal('text-broken', lineOf(lossy, lossy.indexOf('\uFFFD')));
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new Refusal('nul-character', lineOf(text, nul));
  return text.replace(/\r\n?/g, '\n');
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const lossy = new TextDecoder().decode(bytes);
  const broken = lossy.match(/\uFFFD/g)?.length ?? 0;
  const whole = lossy.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return whole > broken;
}

function lineOf(text: string, index: number): RefusalFacts {
  const before = text.slice(0, Math.max(0, index));
  return { received: String((before.match(/\r\n?|\n/g)?.length ?? 0) + 1) };
}
