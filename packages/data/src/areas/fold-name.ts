const prefix = /^(tinh|thanh pho|thu do|tp|t p|city of) /;
const suffix = / (city|province)$/;

/**
 * A name as a search compares it: in small letters, without diacritics (so
 * that "Hoà" and "Hòa" are one), "đ" as "d", everything between the words as
 * one space, without "tỉnh", "TP.", "city" around it. "TP. Đà Nẵng", "da-nang"
 * and "Da Nang City" all give "da nang".
 *
 * For searching only: names that differ in tone alone fold into one.
 */
export function foldName(text: string): string {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      // No mark that can be stripped; ð is what some keyboards give for đ.
      .replace(/[đð]/g, 'd')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .replace(prefix, '')
      .replace(suffix, '')
  );
}
