import { Refusal } from './refusal.js';
import { createXmlScanner, type XmlListener } from './scan-xml.js';

/** Tells of a part of XML as it is unpacked. Refuses what is none. */
export async function scanPieces(
  pieces: AsyncIterable<Uint8Array>,
  listener: XmlListener,
): Promise<void> {
  const scanner = createXmlScanner(listener);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of pieces) {
      scanner.write(decoder.decode(piece, { stream: true }));
    }
  } catch (error) {
    // Bytes that are no text, a tag without an end.
    if (error instanceof TypeError || error instanceof RangeError) {
      throw new Refusal('file-damaged');
    }
    throw error;
  }
}
