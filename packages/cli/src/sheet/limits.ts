/**
 * The largest file that is read. A table of 100,000 rows and 10 columns is
 * some 6 MB as xlsx and 12 MB as text.
 */
export const mostFileBytes = 64e6;

/**
 * What all parts of a packed file may say that they unpack to. A sheet whose
 * million rows are formatted down to the last is some 200 MB.
 */
export const mostUnpackedBytes = 512e6;

/**
 * What may be left of the parts once all empty cells are away; it is held in
 * memory. The table of 100,000 rows is some 45 MB.
 */
export const mostHeldBytes = 128e6;

/** What one row of a sheet may take before it is taken for an attack. */
export const mostRowBytes = 16e6;

/** The parts of a packed file; a large workbook has some hundreds. */
export const mostParts = 5000;

/** The sheets that are read of one workbook. */
export const mostSheets = 100;

/**
 * Rows with content: twice the largest table that is promised, and far more
 * than the 10,000 communes of the country.
 */
export const mostRows = 200_000;

/** Columns with content: 63 provinces in three editions, and room. */
export const mostColumns = 500;

/** Cells with content on one sheet. What is larger does not fit in memory. */
export const mostCells = 2_500_000;

/** Of one kind of finding, as many are told; the rest is counted. */
export const mostAlike = 20;
