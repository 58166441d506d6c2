import { STATBANK_ADDRESS } from "../src/contract/statbank/populationQuery";

const officeOrigin = "https://appsforoffice.microsoft.com";

/** Microsoft's own address: the marketplace accepts no copy. */
export const officeScript = `${officeOrigin}/lib/1/hosted/office.js`;

/**
 * The sources that the pane's page may load. Of the bank of statistics it may ask one address, for numbers of
 * inhabitants. Griffel, which dresses Fluent's components, writes style elements, hence 'unsafe-inline' for styles
 * alone. Frames: Office.js asks a page beside it about a host it does not know (served beside the pane, in the
 * workbench), and asks for a frame of Microsoft's telemetry; nothing depends on the latter, and it is refused (the
 * browser notes that in its console). Who may frame the page cannot be said in a meta element; a server that wants to
 * must let Excel in (frame-ancestors), and never send X-Frame-Options.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' ${officeOrigin}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self' ${officeOrigin} ${STATBANK_ADDRESS}`,
  `frame-src 'self' ${officeOrigin}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The sources for pages that are only read: help, support, privacy and terms have a stylesheet and pictures, no script.
 */
export const readingPolicy = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
