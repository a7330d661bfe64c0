import type { Language } from '@chiso/data';
import { Option } from 'commander';
import type { Config } from '../config/config.js';

/** The option that every command with messages in both languages has. */
export function languageOption(): Option {
  return new Option(
    '--lang <lang>',
    'of messages; by default that of the system',
  ).choices(['vi', 'en']);
}

/**
 * The language of messages: what the call says, else what the folder's
 * configuration says, else the system's where it is Vietnamese, else English.
 */
export function messageLanguage(
  asked: Language | undefined,
  { lang }: Config = {},
): Language {
  return asked ?? lang ?? (systemLanguage().startsWith('vi') ? 'vi' : 'en');
}

// https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html
function systemLanguage(): string {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (
    LC_ALL ||
    LC_MESSAGES ||
    LANG ||
    Intl.DateTimeFormat().resolvedOptions().locale
  );
}
