import type { Host } from "./host";
import { officeDocument } from "./officeDocument";
import { isVersionWithin } from "./requirementSets";

/** The values that Office.js's loader would put under the global `Office`; the Excel part alone leaves them out. */
export interface OfficeEnvironment {
  readonly HostType: Readonly<Record<string, string>>;
  readonly PlatformType: Readonly<Record<string, string>>;
  readonly context: Readonly<Record<string, unknown>>;
  onReady(callback?: (info: OfficeInfo) => unknown): Promise<OfficeInfo>;
}

interface OfficeInfo {
  readonly host: "Excel";
  readonly platform: "OfficeOnline";
}

/** The sets besides ExcelApi that Excel on the web offers an add-in with a shared runtime. */
const OTHER_SETS: Readonly<Record<string, string>> = {
  customfunctionsruntime: "1.2",
  sharedruntime: "1.1",
  compressedfile: "1.1",
};

/** Answers `isSetSupported`, `displayLanguage`, `onReady` and their kin for a host. */
export function officeEnvironment(host: Host): OfficeEnvironment {
  function isSetSupported(name: string, version = "1.1"): boolean {
    const offered = name.toLowerCase() === "excelapi" ? host.apiVersion : OTHER_SETS[name.toLowerCase()];
    return offered !== undefined && isVersionWithin(String(version), offered);
  }
  return {
    HostType: {
      Excel: "Excel",
      Word: "Word",
      PowerPoint: "PowerPoint",
      Outlook: "Outlook",
      OneNote: "OneNote",
    },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS", Universal: "Universal" },
    context: {
      document: host.modes.documentFile === "missing" ? {} : officeDocument(host),
      requirements: { isSetSupported },
      displayLanguage: host.locale,
      contentLanguage: host.locale,
      host: "Excel",
      platform: "OfficeOnline",
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.15407.10000" },
    },
    async onReady(callback) {
      const info: OfficeInfo = { host: "Excel", platform: "OfficeOnline" };
      await callback?.(info);
      return info;
    },
  };
}
