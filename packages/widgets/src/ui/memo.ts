/**
 * The last answer of a pure function, kept while it is asked the same. Two
 * objects are the same when their members are: attributes make a new object
 * at every render.
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
  if (!isPlain(one) || !isPlain(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => one[key] === other[key])
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype
  );
}
