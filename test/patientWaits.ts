// Texts that appear at once may take a busy machine longer than the second that is waited by
// default; a test that waits for what never comes ends all the same.
if ((globalThis as { document?: { body?: HTMLElement } }).document?.body) {
  const { configure } = await import("@testing-library/dom");
  configure({ asyncUtilTimeout: 30_000 });
}

export {};
