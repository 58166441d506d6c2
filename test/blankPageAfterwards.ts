import { afterAll } from "vitest";

// Files that run together share a page: what one leaves on it would stand in the way of the next one's keyboard.
// Without jsdom `document` is nothing, or the host's stand-in for a browser's, which has no body.
afterAll(() => {
  const page = (globalThis as { document?: { body?: HTMLElement } }).document;
  page?.body?.replaceChildren();
});
