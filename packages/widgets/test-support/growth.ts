export * from '../../data/test-support/growth.js';
