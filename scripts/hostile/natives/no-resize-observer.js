// A browser, or a page, without a `ResizeObserver`.
// keeps the fallback
delete window.ResizeObserver;
