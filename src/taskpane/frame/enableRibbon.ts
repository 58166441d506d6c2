import { commandIds, commands } from "../../commands/registry";

/** The ribbon's parts as the manifest names them. */
const named = (part: string) => `KKR.${part}`;

/**
 * Lets the ribbon's buttons be pressed that need the contract's sheets, or not, where Excel can (RibbonApi 1.1); elsewhere
 * they stay as they are, and their commands refuse in words.
 */
export function enableRibbon(hasSheets: boolean): Promise<void> {
  return update(hasSheets).catch(() => undefined);
}

async function update(hasSheets: boolean): Promise<void> {
  if (!Office.context.requirements.isSetSupported("RibbonApi", "1.1")) return;
  const controls = commandIds
    .map((id) => commands[id])
    .filter(({ needs }) => needs === "sheets")
    .map(({ button }) => ({ id: named(`${button}Button`), enabled: hasSheets }));
  await Office.ribbon.requestUpdate({
    tabs: [{ id: named("Tab"), groups: [{ id: named("Group"), controls }] }],
  });
}
