import type { Language } from '../../document/types.js';

// Letters that Vietnamese has and no other language of statistics offices.
const vietnamese = /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/** The language of a file that names none by what its texts look like. */
export function languageOf(
  stated: string | undefined,
  texts: readonly string[],
): Language {
  if (stated !== undefined) return /^vi\b/i.test(stated) ? 'vi' : 'en';
  return texts.some((text) => vietnamese.test(text)) ? 'vi' : 'en';
}
