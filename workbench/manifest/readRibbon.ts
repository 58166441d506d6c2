import type { RibbonButton, RibbonControl, RibbonIcon, RibbonMenu, RibbonTab } from "./addInManifest";
import type { ManifestFault } from "./manifestFault";
import type { Resources } from "./manifestResources";
import type { XmlElement } from "./manifestXml";
import { attributeOf, childOf, childrenOf, textOf } from "./manifestXml";

/** Sizes without which Excel shows no icon. */
const NEEDED_ICONS = [16, 32, 80];

/** Reads the tabs, groups and controls an add-in puts into the ribbon. */
export function readRibbon(
  formFactor: XmlElement,
  resources: Resources,
  faults: ManifestFault[],
): RibbonTab[] {
  const ids = new Set<string>();

  function idOf(element: XmlElement, place: string): string {
    const id = attributeOf(element, "id");
    if (id === undefined) faults.push({ kind: "missing", element: "id", place });
    else if (ids.has(id)) faults.push({ kind: "sameId", id });
    else ids.add(id);
    return id ?? "";
  }

  function label(element: XmlElement, place: string): string {
    return resources.valueOf(childOf(element, "Label"), "ShortStrings", `${place}, Label`);
  }

  function icons(element: XmlElement, place: string): RibbonIcon[] {
    const found = childrenOf(childOf(element, "Icon"), "Image").map((image) => ({
      size: Number(attributeOf(image, "size")),
      address: resources.addressOf(image, "Images", `${place}, Icon`),
    }));
    for (const size of NEEDED_ICONS) {
      if (!found.some((icon) => icon.size === size)) faults.push({ kind: "missingIcon", size, place });
    }
    return found;
  }

  function face(element: XmlElement, place: string): Omit<RibbonMenu, "kind" | "id" | "items"> {
    const tip = childOf(element, "Supertip");
    return {
      label: label(element, place),
      icons: icons(element, place),
      tip: {
        title: resources.valueOf(childOf(tip, "Title"), "ShortStrings", `${place}, Supertip/Title`),
        text: resources.valueOf(childOf(tip, "Description"), "LongStrings", `${place}, Supertip/Description`),
      },
    };
  }

  function button(element: XmlElement, place: string): RibbonButton {
    const action = childOf(element, "Action");
    const type = attributeOf(action, "type");
    const head = { kind: "button", id: attributeOf(element, "id") ?? "", ...face(element, place) } as const;
    if (type === "ExecuteFunction") {
      const functionName = textOf(childOf(action, "FunctionName"));
      if (functionName === undefined) faults.push({ kind: "missing", element: "FunctionName", place });
      return { ...head, action: { kind: "ExecuteFunction", functionName: functionName ?? "" } };
    }
    if (type !== "ShowTaskpane") {
      const expected = "ExecuteFunction, ShowTaskpane";
      faults.push({ kind: "badValue", element: `${place}, Action xsi:type`, value: type ?? "", expected });
    }
    const page = resources.addressOf(childOf(action, "SourceLocation"), "Urls", `${place}, SourceLocation`);
    const title = childOf(action, "Title");
    return {
      ...head,
      action: {
        kind: "ShowTaskpane",
        page,
        title: title && resources.valueOf(title, "ShortStrings", `${place}, Action/Title`),
      },
    };
  }

  function control(element: XmlElement): RibbonControl[] {
    const type = attributeOf(element, "type") ?? "";
    const id = idOf(element, "Control");
    const place = `Control ${id}`;
    if (type === "Button") return [button(element, place)];
    if (type !== "Menu") {
      faults.push({ kind: "unknownControl", type, place });
      return [];
    }
    const items = childrenOf(childOf(element, "Items"), "Item").map((item) =>
      button(item, `Item ${idOf(item, place)}`),
    );
    return [{ kind: "menu", id, items, ...face(element, place) }];
  }

  function tab(element: XmlElement, isOwn: boolean): RibbonTab {
    const id = idOf(element, isOwn ? "CustomTab" : "OfficeTab");
    return {
      id,
      label: isOwn ? label(element, `CustomTab ${id}`) : id.replace(/^Tab/, ""),
      groups: childrenOf(element, "Group").map((group) => {
        const groupId = idOf(group, "Group");
        return {
          id: groupId,
          label: label(group, `Group ${groupId}`),
          controls: childrenOf(group, "Control").flatMap(control),
        };
      }),
    };
  }

  return childrenOf(formFactor, "ExtensionPoint")
    .filter((point) => attributeOf(point, "type") === "PrimaryCommandSurface")
    .flatMap((point) => [
      ...childrenOf(point, "OfficeTab").map((each) => tab(each, false)),
      ...childrenOf(point, "CustomTab").map((each) => tab(each, true)),
    ]);
}
