// What reckons a pace weighs as much as all else of a trend: only one that
// has targets loads it, when its picture is whole.
export { modelPaces } from './trend.model-paces.js';
