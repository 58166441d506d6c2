/** A page, icon or file as the manifest gives its address. */
type Address = string;

export interface RibbonIcon {
  /** In pixels. */
  readonly size: number;
  readonly address: Address;
}

/** The action of a control. */
type RibbonAction =
  | { readonly kind: "ExecuteFunction"; readonly functionName: string }
  | { readonly kind: "ShowTaskpane"; readonly page: Address; readonly title: string | undefined };

export interface RibbonButton {
  readonly kind: "button";
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  readonly icons: readonly RibbonIcon[];
  readonly action: RibbonAction;
}

export interface RibbonMenu {
  readonly kind: "menu";
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  readonly icons: readonly RibbonIcon[];
  readonly items: readonly RibbonButton[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** The functions an add-in brings to cells. */
export interface ManifestFunctions {
  readonly namespace: string;
  /** A JSON file that describes them. */
  readonly metadata: Address;
  /** The page that runs them. */
  readonly page: Address;
}

/** A manifest as Excel reads it in one language. */
export interface AddInManifest {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly description: string;
  /** The requirement sets that tab and functions ask for, with their versions: `ExcelApi`, `1.12`. */
  readonly sets: ReadonlyMap<string, string>;
  readonly icon: Address | undefined;
  /** The page that the pane opens with. */
  readonly pane: Address;
  /** Whether pane, ribbon functions and cell functions share one page. */
  readonly isShared: boolean;
  /** The page that runs the ribbon's functions. */
  readonly functionFile: Address | undefined;
  readonly functions: ManifestFunctions | undefined;
  readonly tabs: readonly RibbonTab[];
}
