/** The theme as `Office.context.officeTheme` gives it. */
export interface OfficeTheme {
  readonly isDarkTheme: boolean;
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const lightOffice: OfficeTheme = {
  isDarkTheme: false,
  bodyBackgroundColor: "#F5F5F5",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#242424",
};

export const darkOffice: OfficeTheme = {
  isDarkTheme: true,
  bodyBackgroundColor: "#1F1F1F",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#292929",
  controlForegroundColor: "#FFFFFF",
};

interface LibraryWindow {
  readonly OSF?: { readonly OfficeAppContext?: { readonly prototype: object } };
}

/**
 * Tells a page of this origin Office's theme. The npm copy of Office.js takes no theme from a host on the
 * web, so it is given where the library keeps it; call it before the page gets its context. Pages of other
 * origins follow the system, as those of an Office that says nothing.
 */
export function sendTheme(page: Window | null, theme: OfficeTheme): void {
  let library: LibraryWindow["OSF"];
  try {
    library = (page as LibraryWindow | null)?.OSF;
  } catch {
    // The browser lets nobody look into a page of another origin.
    return;
  }
  const kept = library?.OfficeAppContext?.prototype;
  if (!kept) return;
  // The library's constructor puts "no theme" here; that is not to replace it.
  Object.defineProperty(kept, "_officeTheme", { get: () => theme, set: () => undefined, configurable: true });
}
