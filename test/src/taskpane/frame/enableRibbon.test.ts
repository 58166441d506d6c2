import { expect, it, vi } from "vitest";
import { commandIds, commands } from "../../../../src/commands/registry";
import { enableRibbon } from "../../../../src/taskpane/frame/enableRibbon";
import { ownManifest } from "../../../../workbench/cli/ownManifest";
import { openAddIn } from "../../commands/openAddIn";
import { commandLabels } from "../../../../src/language/pane/commandLabels";

/** In the ribbon's order. */
const LABELS = commandIds.filter((id) => commands[id].needs === "sheets").map((id) => commandLabels[id].da);

it("lets those of the manifest's buttons be pressed that have what they need", async () => {
  const host = openAddIn();
  const supported = vi.fn((_set: string, _version: string) => true);
  const { OSF } = globalThis as unknown as { OSF: { _OfficeAppFactory: object } };
  Object.assign(OSF._OfficeAppFactory, { getHostInfo: () => ({ hostPlatform: "win32" }) });
  Object.assign(Office.context, { requirements: { isSetSupported: supported } });
  const disabled = () =>
    ownManifest()
      .tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls))
      .filter(({ id }) => host.runtime.disabledControls.has(id))
      .map(({ label }) => label);
  await enableRibbon(false);
  expect(supported).toHaveBeenCalledWith("RibbonApi", "1.1");
  expect(LABELS).toContain(commandLabels.checkFigures.da);
  expect(LABELS).not.toContain(commandLabels.insertWorkbook.da);
  expect(disabled()).toEqual(LABELS);
  expect(host.runtime.disabledControls.size).toBe(LABELS.length);
  await enableRibbon(true);
  expect(disabled()).toEqual([]);
  supported.mockReturnValue(false);
  await enableRibbon(false);
  expect(disabled()).toEqual([]);
});
