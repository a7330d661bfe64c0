import { type Issue, preview } from './issue.js';

/** A value that was read, or the issue that says why it was not. */
export type Reading =
  | { readonly value: unknown; readonly issue?: undefined }
  | { readonly issue: Issue };

/**
 * Reads JSON text; other values pass. A byte order mark is left out. Text
 * that is HTML is told apart, since a server's error page is the usual cause.
 */
export function readJson(input: unknown): Reading {
  if (typeof input !== 'string') return { value: input };
  const text = input.charCodeAt(0) === 0xfeff ? input.slice(1) : input;
  try {
    return { value: JSON.parse(text) };
  } catch {
    const found = /^\s*</.test(text)
      ? 'HTML'
      : preview(text.trim().slice(0, 40));
    return {
      issue: {
        code: 'not-json',
        severity: 'error',
        pointer: '',
        expected: 'JSON',
        received: text.trim() === '' ? 'nothing' : found,
      },
    };
  }
}
