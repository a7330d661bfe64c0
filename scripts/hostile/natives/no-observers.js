// A page that turned all observers off, to be quiet.
// keeps the fallback
delete window.IntersectionObserver;
delete window.MutationObserver;
delete window.ResizeObserver;
