import type { Browser, BrowserContextOptions } from "playwright-core";
import { officeFile, OFFICE_FOLDER } from "../../workbench/server/officeLibrary";
import type { SheetUser } from "./sheetUser";
import { sheetUser } from "./sheetUser";
import type { PageFaults } from "./watchPage";
import { watchPage } from "./watchPage";

/** Where production pages load Office.js from. */
export const OFFICE_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface OpenedPage {
  readonly user: SheetUser;
  readonly faults: PageFaults;
}

/**
 * A browser of somebody who has not been here before, on the workbench's page with the pane ready. Microsoft's
 * address is answered from the npm copy, for pages that are served as they will be in production.
 */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    locale: "en-US",
    viewport: { width: 1400, height: 1000 },
    permissions: ["clipboard-read", "clipboard-write"],
    ...options,
  });
  await context.route(`${OFFICE_ADDRESS}**`, async (route) => {
    const name = new URL(route.request().url()).href.slice(OFFICE_ADDRESS.length).replace(/[?#].*$/, "");
    const answer = await officeFile(OFFICE_FOLDER + name);
    if (!answer) return route.fulfill({ status: 404 });
    const body = typeof answer.body === "string" ? answer.body : Buffer.from(answer.body);
    return route.fulfill({ status: answer.status, headers: answer.headers, body });
  });
  const page = await context.newPage();
  const faults = watchPage(page);
  await page.goto(address);
  const user = sheetUser(page);
  await user.pane.getByRole("button", { name: "Indsæt målark" }).waitFor();
  return { user, faults };
}
