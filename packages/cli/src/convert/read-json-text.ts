import { type Notice, notice, quote, type Reading } from '@chiso/data/convert';
import { visit } from 'jsonc-parser';

/**
 * A JSON text as a value. Where an object has the same member twice, which
 * some services of statistics offices write, objects are put together, and of
 * anything else the last is taken; both are told.
 */
export function readJsonText(text: string): Reading<unknown> {
  const plain = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (error) {
    const { message } = error as Error;
    const broken = notice.error('not-json', '', [
      `Tệp không phải JSON đúng; có thể bị cắt cụt. Hãy tải lại. (${message})`,
      `The file is no sound JSON; it may be cut short. Download it again. (${message})`,
    ]);
    return { value: undefined, notices: [broken] };
  }
  const builder = new Builder();
  try {
    visit(plain, {
      onObjectBegin: () => builder.begin({}),
      onObjectEnd: () => builder.end(),
      onArrayBegin: () => builder.begin([]),
      onArrayEnd: () => builder.end(),
      onObjectProperty: (name) => builder.name(name),
      onLiteralValue: (literal) => builder.add(literal),
    });
  } catch {
    // Nested deeper than can be walked; JSON.parse has read it all the same.
    return { value, notices: [] };
  }
  const { merged, replaced, first } = builder;
  if (merged + replaced === 0) return { value, notices: [] };
  const notices: Notice[] = [];
  if (merged > 0) {
    notices.push(
      notice.remark('merged-members', first, [
        `${merged} khóa xuất hiện nhiều lần trong cùng một đối tượng JSON (như “${quote(first)}”): nội dung của chúng được gộp lại.`,
        `${merged} keys stand in the same JSON object more than once (such as “${quote(first)}”): what they hold is put together.`,
      ]),
    );
  }
  if (replaced > 0) {
    notices.push(
      notice.warning('repeated-members', first, [
        `${replaced} khóa xuất hiện nhiều lần với giá trị khác nhau; giá trị sau cùng được dùng.`,
        `${replaced} keys stand there more than once with different values; the last is taken.`,
      ]),
    );
  }
  return { value: builder.root, notices };
}

type Container = Record<string, unknown> | unknown[];

/** Puts a value together from what a scanner meets. */
class Builder {
  root: unknown;
  merged = 0;
  replaced = 0;
  first = '';
  readonly #open: Container[] = [];
  readonly #names: string[] = [];
  /** What stood in the place of a list that is still being read. */
  readonly #before = new Map<unknown, unknown>();
  #name = '';

  name(name: string): void {
    this.#name = name;
  }

  begin(empty: Container): void {
    const opened = this.#put(empty);
    this.#names.push(this.#name);
    this.#open.push(opened as Container);
  }

  end(): void {
    const closed = this.#open.pop()!;
    const before = this.#before.get(closed);
    if (before !== undefined) this.#compare(before, closed);
    this.#name = this.#names.pop() ?? '';
  }

  add(literal: unknown): void {
    this.#put(literal);
  }

  #put(value: unknown): unknown {
    const parent = this.#open.at(-1);
    if (parent === undefined) this.root = value;
    else if (Array.isArray(parent)) parent.push(value);
    else return this.#member(parent, this.#name, value);
    return value;
  }

  #compare(before: unknown, value: unknown): void {
    if (JSON.stringify(before) !== JSON.stringify(value)) this.replaced++;
  }

  #member(
    parent: Record<string, unknown>,
    name: string,
    value: unknown,
  ): unknown {
    if (Object.hasOwn(parent, name)) {
      const before = parent[name];
      this.first ||= name;
      if (isPlainObject(before) && isPlainObject(value)) {
        this.merged++;
        return before;
      }
      if (Array.isArray(value)) this.#before.set(value, before);
      else this.#compare(before, value);
    }
    // `__proto__` becomes a member like any other.
    Object.defineProperty(parent, name, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
    return value;
  }
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
