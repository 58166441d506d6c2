import type { RibbonButton, RibbonControl, RibbonIcon, RibbonMenu, RibbonTab } from "./addInManifest";
import type { ManifestFault } from "./manifestFault";
import type { Resources } from "./manifestResources";
import type { ManifestElement } from "./manifestXml";
import { attributeOf, childOf, childrenOf, textOf } from "./manifestXml";

/** Sizes without which Excel shows no icon. */
const NEEDED_ICONS = [16, 32, 80];

/** The context in which the parts of a ribbon are read. */
interface RibbonReading {
  readonly resources: Resources;
  readonly faults: ManifestFault[];
  /** Ids met so far, which must differ. */
  readonly ids: Set<string>;
}

/** Reads the tabs, groups and controls an add-in puts into the ribbon. */
export function readRibbon(
  formFactor: ManifestElement,
  resources: Resources,
  faults: ManifestFault[],
): RibbonTab[] {
  const at: RibbonReading = { resources, faults, ids: new Set() };
  return childrenOf(formFactor, "ExtensionPoint")
    .filter((point) => attributeOf(point, "type") === "PrimaryCommandSurface")
    .flatMap((point) => [
      ...childrenOf(point, "OfficeTab").map((each) => tab(each, false, at)),
      ...childrenOf(point, "CustomTab").map((each) => tab(each, true, at)),
    ]);
}

function idOf(element: ManifestElement, place: string, at: RibbonReading): string {
  const id = attributeOf(element, "id");
  if (id === undefined) at.faults.push({ kind: "missing", element: "id", place });
  else if (at.ids.has(id)) at.faults.push({ kind: "sameId", id });
  else at.ids.add(id);
  return id ?? "";
}

function label(element: ManifestElement, place: string, at: RibbonReading): string {
  return at.resources.valueOf(childOf(element, "Label"), "ShortStrings", `${place}, Label`);
}

function icons(element: ManifestElement, place: string, at: RibbonReading): RibbonIcon[] {
  const found = childrenOf(childOf(element, "Icon"), "Image").map((image) => ({
    size: Number(attributeOf(image, "size")),
    address: at.resources.addressOf(image, "Images", `${place}, Icon`),
  }));
  for (const size of NEEDED_ICONS) {
    if (!found.some((icon) => icon.size === size)) at.faults.push({ kind: "missingIcon", size, place });
  }
  return found;
}

function face(
  element: ManifestElement,
  place: string,
  at: RibbonReading,
): Omit<RibbonMenu, "kind" | "id" | "items"> {
  const tip = childOf(element, "Supertip");
  return {
    label: label(element, place, at),
    icons: icons(element, place, at),
    tip: {
      title: at.resources.valueOf(childOf(tip, "Title"), "ShortStrings", `${place}, Supertip/Title`),
      text: at.resources.valueOf(
        childOf(tip, "Description"),
        "LongStrings",
        `${place}, Supertip/Description`,
      ),
    },
  };
}

function button(element: ManifestElement, place: string, at: RibbonReading): RibbonButton {
  const action = childOf(element, "Action");
  const type = attributeOf(action, "type");
  const head = { kind: "button", id: attributeOf(element, "id") ?? "", ...face(element, place, at) } as const;
  if (type === "ExecuteFunction") {
    const functionName = textOf(childOf(action, "FunctionName"));
    if (functionName === undefined) at.faults.push({ kind: "missing", element: "FunctionName", place });
    return { ...head, action: { kind: "ExecuteFunction", functionName: functionName ?? "" } };
  }
  if (type !== "ShowTaskpane") {
    const expected = "ExecuteFunction, ShowTaskpane";
    at.faults.push({ kind: "badValue", element: `${place}, Action xsi:type`, value: type ?? "", expected });
  }
  const page = at.resources.addressOf(childOf(action, "SourceLocation"), "Urls", `${place}, SourceLocation`);
  const title = childOf(action, "Title");
  return {
    ...head,
    action: {
      kind: "ShowTaskpane",
      page,
      title: title && at.resources.valueOf(title, "ShortStrings", `${place}, Action/Title`),
    },
  };
}

function control(element: ManifestElement, at: RibbonReading): RibbonControl[] {
  const type = attributeOf(element, "type") ?? "";
  const id = idOf(element, "Control", at);
  const place = `Control ${id}`;
  if (type === "Button") return [button(element, place, at)];
  if (type !== "Menu") {
    at.faults.push({ kind: "unknownControl", type, place });
    return [];
  }
  const items = childrenOf(childOf(element, "Items"), "Item").map((item) =>
    button(item, `Item ${idOf(item, place, at)}`, at),
  );
  return [{ kind: "menu", id, items, ...face(element, place, at) }];
}

function tab(element: ManifestElement, isOwn: boolean, at: RibbonReading): RibbonTab {
  const id = idOf(element, isOwn ? "CustomTab" : "OfficeTab", at);
  return {
    id,
    label: isOwn ? label(element, `CustomTab ${id}`, at) : id.replace(/^Tab/, ""),
    groups: childrenOf(element, "Group").map((group) => {
      const groupId = idOf(group, "Group", at);
      return {
        id: groupId,
        label: label(group, `Group ${groupId}`, at),
        controls: childrenOf(group, "Control").flatMap((each) => control(each, at)),
      };
    }),
  };
}
