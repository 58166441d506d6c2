/**
 * Opens a page beside Excel: through the host where it offers that, for Excel's own windows on Windows and Mac may open
 * none for a script. Whether a browser has blocked it cannot be known.
 * @param address from the pane's own
 */
export function openInBrowser(address: string): void {
  const { href } = new URL(address, location.href);
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(href);
  } else {
    window.open(href, "_blank", "noopener");
  }
}
