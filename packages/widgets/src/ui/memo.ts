/**
 * The last answer of a pure function, kept while it is asked the same. Two
 * plain objects are the same when their members are: attributes make a new
 * object at every render.
 */
export class Memo<Inputs extends readonly unknown[], Output> {
  readonly #compute: (...inputs: Inputs) => Output;
  #inputs: Inputs | undefined;
  #output: Output | undefined;

  constructor(compute: (...inputs: Inputs) => Output) {
    this.#compute = compute;
  }

  get(...inputs: Inputs): Output {
    const last = this.#inputs;
    if (!last || inputs.some((input, index) => !isSame(input, last[index]))) {
      this.#inputs = inputs;
      this.#output = this.#compute(...inputs);
    }
    return this.#output as Output;
  }
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  // What has no members has nothing in common.
  const entries = Object.entries(one ?? {});
  return (
    entries.length > 0 &&
    entries.length === Object.keys(other ?? {}).length &&
    entries.every(([key, value]) =>
      Object.is(value, (other as Record<string, unknown>)[key]),
    )
  );
}
