import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { SheetUser } from "./sheetUser";
import { sheetUser } from "./sheetUser";
import type { PageFaults } from "./watchPage";
import { watchPage } from "./watchPage";
import { words } from "../words";

export interface OpenedPage {
  readonly user: SheetUser;
  readonly faults: PageFaults;
}

/** A server and a browser that several tests use one after the other. */
export interface Running {
  readonly address: string;
  readonly browser: Browser;
}

/**
 * The workbench's page as somebody sees it who has not been here before, with the pane ready.
 * @param prepare what is to be in place before the page is opened
 */
export async function openPage(
  { browser, address }: Running,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<OpenedPage> {
  const context = await browser.newContext({
    locale: "en-US",
    colorScheme: "light",
    viewport: { width: 1400, height: 1000 },
    permissions: ["clipboard-read", "clipboard-write"],
    ...options,
  });
  const page = await context.newPage();
  const faults = watchPage(page);
  await prepare(page);
  await page.goto(address);
  const user = sheetUser(page);
  await user.pane.getByRole("button", { name: words.ribbon.insert }).waitFor();
  return { user, faults };
}
