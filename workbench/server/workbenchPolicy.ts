/**
 * The sources that the workbench's own page may load: its own files, and of other servers on this machine the add-in's
 * pages, icons and function metadata. Griffel, which dresses Fluent's components, writes style elements.
 */
export const workbenchPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: http://localhost:* https://localhost:*",
  "font-src 'self' data:",
  "connect-src 'self' http://localhost:* https://localhost:*",
  "frame-src 'self' http://localhost:* https://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
