import { launchBrowser } from "./browser";
import { watchPage } from "./watchPage";
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1400, height: 860 }, colorScheme: "light" });
const faults = watchPage(page);
const shot = (n: string) => page.screenshot({ path: `/tmp/e2e-pictures/${n}.png` });
const t0 = Date.now();
await page.goto("http://localhost:4381/");
const pane = page.frameLocator("aside iframe");
await pane.getByRole("button", { name: "Indsæt målark" }).waitFor();
console.log("ready", Date.now() - t0);
await shot("01-start");
const t1 = Date.now();
await page.getByRole("button", { name: "Indsæt målark", exact: true }).click();
await page.getByRole("tab", { name: "Forudsætninger", exact: true }).waitFor();
console.log("inserted", Date.now() - t1);
await pane.getByText("Målarket er indsat").first().waitFor();
await page.waitForTimeout(500);
for (const name of ["Målark", "Kommuner", "Aktivitet", "Finansiering", "Indsatsområder", "Forudsætninger"]) {
  await page.getByRole("tab", { name, exact: true }).click();
  await page.waitForTimeout(250);
  await shot(`02-${name}`);
}
console.log(
  await page
    .locator("body")
    .ariaSnapshot()
    .then((s) => s.slice(0, 3000)),
);
console.log(faults);
await browser.close();
