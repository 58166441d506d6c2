import type { Page } from "playwright-core";

/** The settings of the workbook that the page would open with, as one text. */
export function keptSettings(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("keyval-store");
        opening.onerror = () => reject(new Error("The page keeps nothing."));
        opening.onsuccess = () => {
          const reading = opening.result.transaction("keyval").objectStore("keyval").get("workbook/1");
          reading.onsuccess = () => {
            const { settings } = reading.result as { settings: Map<string, unknown> };
            opening.result.close();
            resolve([...settings.values()].join());
          };
        };
      }),
  );
}
