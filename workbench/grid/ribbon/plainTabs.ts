import type { AddInManifest, RibbonTab } from "../../manifest/addInManifest";
import type { FrameTexts } from "../language/frameTexts";

/** The ribbon of a manifest; Excel gives an add-in without commands one button that opens its pane. */
export function tabsOf(manifest: AddInManifest, texts: FrameTexts): readonly RibbonTab[] {
  if (manifest.tabs.length > 0) {
    return manifest.tabs.map((tab) => (tab.id === "TabHome" ? { ...tab, label: texts.home } : tab));
  }
  const { name, icon, pane } = manifest;
  const button = {
    kind: "button",
    id: "workbench-open",
    label: name,
    tip: { title: name, text: texts.openPaneText(name) },
    icons: icon === undefined ? [] : [{ size: 32, address: icon }],
    action: { kind: "ShowTaskpane", page: pane, title: undefined },
  } as const;
  return [{ id: "TabHome", label: texts.home, groups: [{ id: "addIn", label: name, controls: [button] }] }];
}
