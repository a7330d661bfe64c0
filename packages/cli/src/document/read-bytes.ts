import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** Why a place has no bytes to give. */
export type UnreadableReason =
  | 'missing'
  | 'folder'
  | 'forbidden'
  | 'too-large'
  | 'other';

/** A place could not be read, or not within its limit. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * The bytes of a file, or with `-` of the standard input; never more than
 * `most`, whatever the place says of its size. Throws `Unreadable`.
 */
export async function readBytes(
  place: string,
  most: number,
): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    if (place !== '-') await refuseUnread(place, most);
    const stream = place === '-' ? process.stdin : createReadStream(place);
    for await (const part of stream as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > most) throw tooLarge(place, most);
      parts.push(part);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : unreadable(error);
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts, size);
}

// Before anything is read: nobody waits for what is refused in the end.
async function refuseUnread(place: string, most: number): Promise<void> {
  const about = await stat(place);
  if (about.isDirectory()) throw new Unreadable('folder', `${place}: a folder`);
  if (about.size > most) throw tooLarge(place, most);
}

function tooLarge(place: string, most: number): Unreadable {
  return new Unreadable('too-large', `${place}: more than ${most} bytes`);
}

function unreadable(error: unknown): Unreadable {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, UnreadableReason>> = {
    ENOENT: 'missing',
    ENOTDIR: 'missing',
    EISDIR: 'folder',
    EACCES: 'forbidden',
    EPERM: 'forbidden',
  };
  return new Unreadable(reasons[code ?? ''] ?? 'other', message);
}
