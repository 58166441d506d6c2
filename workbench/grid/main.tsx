import { createRoot } from "react-dom/client";
import type { Beginning } from "./frame/beginning";
import { App } from "./frame/App";
import { keptWorkbook } from "./frame/keptWorkbook";
import { reloadOnChange } from "./frame/reloadOnChange";

async function fetchManifest(): Promise<string | undefined> {
  const response = await fetch("/workbench/manifest.xml").catch(() => undefined);
  return response?.ok ? response.text() : undefined;
}

async function begin(): Promise<Beginning> {
  const [manifest, kept] = await Promise.allSettled([fetchManifest(), keptWorkbook()]);
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
