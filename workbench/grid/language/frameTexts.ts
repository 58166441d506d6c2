import type { ManifestFault } from "../../manifest/manifestFault";

/** Every text of the frame around sheet and pane. A language that lacks one does not compile. */
export interface FrameTexts {
  readonly page: string;
  readonly file: string;
  readonly newWorkbook: string;
  readonly open: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly view: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<"system" | "light" | "dark", string>>;
  readonly requirementSet: string;
  readonly ribbon: string;
  readonly sheet: string;
  readonly home: string;
  readonly openPane: string;
  readonly openPaneText: (addIn: string) => string;
  readonly closePane: string;
  readonly pane: (addIn: string) => string;
  readonly loading: string;
  readonly dismiss: string;
  readonly notOpened: (file: string) => string;
  readonly notSaved: string;
  /** Why a file was not opened or saved, where there is more to say. */
  readonly fileFault: (cause: string) => string;
  readonly notRestored: string;
  readonly notKept: string;
  readonly paneSilent: (address: string) => string;
  readonly noFunctions: (address: string) => string;
  readonly unsupported: (what: string) => string;
  readonly brokenManifest: string;
  readonly noManifest: string;
  readonly fault: (fault: ManifestFault) => string;
}
