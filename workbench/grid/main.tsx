import { createRoot } from "react-dom/client";
import type { StartupState } from "./frame/startupState";
import { App } from "./frame/App";
import { loadFonts } from "./frame/fonts";
import { loadSavedWorkbook } from "./frame/workbookStorage";
import { reloadOnChange } from "./frame/reloadOnChange";

async function fetchManifest(): Promise<string | undefined> {
  const response = await fetch("/workbench/manifest.xml").catch(() => undefined);
  return response?.ok ? response.text() : undefined;
}

/** Cells are measured once, so the fonts come before the first of them. */
async function begin(): Promise<StartupState> {
  const [manifest, kept] = await Promise.allSettled([fetchManifest(), loadSavedWorkbook(), loadFonts()]);
  return {
    manifest: manifest.status === "fulfilled" ? manifest.value : undefined,
    workbook: kept.status === "fulfilled" ? kept.value : undefined,
    isLost: kept.status === "rejected",
  };
}

const root = document.getElementById("workbench");
if (!root) throw new Error("The page lacks its element #workbench.");
createRoot(root).render(<App begin={begin} />);
reloadOnChange();
