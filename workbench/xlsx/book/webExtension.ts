import { DRAWING, RELATIONSHIPS, WEB_EXTENSION, WEB_EXTENSION_PANES } from "../package/namespaces";
import { xmlDocument, xmlElement } from "../package/xmlElement";
import type { Writing } from "../package/writing";

/** How a file finds the add-in whose settings and functions it holds (MS-OWEXML 2.2.5). */
export interface AddInReference {
  /** The manifest's id. */
  readonly id: string;
  readonly version: string;
  /** `developer` and `Registry` for a sideloaded one, `EXCatalog` twice for central deployment. */
  readonly store: string;
  readonly storeType: string;
}

/** An add-in, and whether its pane is open when the file is: then Excel offers it to those who lack it. */
export interface FileAddIn extends AddInReference {
  readonly isShown?: boolean;
}

const PANES_PATH = "xl/webextensions/taskpanes.xml";
const EXTENSION_PATH = "xl/webextensions/webextension1.xml";
const RELATION = "http://schemas.microsoft.com/office/2011/relationships";
/** The extension that says the workbook uses the add-in's functions. */
const USES_FUNCTIONS = "{D87F86FE-615C-45B5-9D79-34F1136793EB}";

/**
 * Adds the add-in with its settings, each value as JSON.
 *
 * @throws Error where there are settings but no add-in to hold them.
 */
export function addWebExtension(
  addIn: FileAddIn | undefined,
  usesFunctions: boolean,
  writing: Writing,
): void {
  const { settings } = writing.workbook;
  if (!addIn) {
    if (settings.size === 0) return;
    throw new Error("The workbook holds add-in settings; say in `addIn` whose they are, or remove them.");
  }
  const { isShown = false, ...reference } = addIn;
  writing.package.add(
    PANES_PATH,
    "application/vnd.ms-office.webextensiontaskpanes+xml",
    xmlDocument(
      xmlElement(
        "wetp:taskpanes",
        { "xmlns:wetp": WEB_EXTENSION_PANES },
        xmlElement(
          "wetp:taskpane",
          { dockstate: "right", visibility: isShown, width: 350, row: 0 },
          xmlElement("wetp:webextensionref", { "xmlns:r": RELATIONSHIPS, "r:id": "rId1" }),
        ),
      ),
    ),
  );
  writing.package.relate("", `${RELATION}/webextensiontaskpanes`, PANES_PATH);
  writing.package.add(
    EXTENSION_PATH,
    "application/vnd.ms-office.webextension+xml",
    xmlDocument(extensionXml(reference, usesFunctions, settings)),
  );
  writing.package.relate(PANES_PATH, `${RELATION}/webextension`, EXTENSION_PATH);
}

function extensionXml(
  addIn: AddInReference,
  usesFunctions: boolean,
  settings: ReadonlyMap<string, unknown>,
): string {
  return xmlElement(
    "we:webextension",
    { "xmlns:we": WEB_EXTENSION, id: `{${addIn.id.replace(/[{}]/g, "").toUpperCase()}}` },
    xmlElement("we:reference", { ...addIn }),
    xmlElement("we:alternateReferences"),
    xmlElement(
      "we:properties",
      {},
      ...[...settings].map(([name, value]) =>
        xmlElement("we:property", { name, value: JSON.stringify(value) }),
      ),
    ),
    xmlElement("we:bindings"),
    xmlElement("we:snapshot", { "xmlns:r": RELATIONSHIPS }),
    usesFunctions
      ? xmlElement(
          "we:extLst",
          {},
          xmlElement(
            "a:ext",
            { "xmlns:a": DRAWING, uri: USES_FUNCTIONS },
            xmlElement("we:containsCustomFunctions", { val: true }),
          ),
        )
      : undefined,
  );
}
