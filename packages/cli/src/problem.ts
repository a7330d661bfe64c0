/** What keeps a command from its work, in words for the person who called it. */
export class Problem extends Error {
  /** What has to be mended: the call itself, or what it reads. */
  readonly kind: 'usage' | 'input';
  /** Each in a line of its own, under the message. */
  readonly details: readonly string[];

  constructor(
    kind: 'usage' | 'input',
    message: string,
    details: readonly string[] = [],
  ) {
    super(message);
    this.kind = kind;
    this.details = details;
  }
}

/** A command has told all that is wrong; its process ends with 1. */
export class Told extends Error {}
