// Frames and timers of a slow machine: frames by `setTimeout` without their
// time, timers that take text, no idle callback, no microtasks, no clock.
window.requestAnimationFrame = (run) => setTimeout(run, 17);
window.cancelAnimationFrame = clearTimeout;
window.requestIdleCallback = undefined;
window.queueMicrotask = undefined;
window.performance.now = undefined;
const { setTimeout: later } = window;
window.setTimeout = (run, delay) =>
  later(
    () => (typeof run === 'string' ? undefined : run()),
    Math.max(delay, 50),
  );
