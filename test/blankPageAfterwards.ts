import { afterAll } from "vitest";

// Files that run together share a page: what one leaves on it would stand in the way of the next one's keyboard.
afterAll(() => {
  if (typeof document !== "undefined") document.body.replaceChildren();
});
