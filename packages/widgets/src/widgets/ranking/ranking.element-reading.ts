/** What the reader's own questions need; loaded with the first of them. */
export { pace } from './ranking.element-pace.js';
export { searchRows } from './ranking.layout-search.js';
export { nextSorting, orderBy } from './ranking.layout-sorting.js';
