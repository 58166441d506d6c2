import { openInBrowser } from "../excel/openInBrowser";

/** Opens a page that is served beside the pane: of the guide, of a function, or support. */
export function showHelp(address: string): void {
  openInBrowser(address);
}
