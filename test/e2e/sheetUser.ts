import type { FrameLocator, Locator, Page } from "playwright-core";
import { areaAddress, parseArea } from "../../workbench/model/address";

/** Actions of somebody at the workbench's page, and the texts they see there. */
export interface SheetUser {
  readonly page: Page;
  /** The add-in's pane. */
  readonly pane: FrameLocator;
  /** Opens a page of the pane, by its tab or, where that has no room, by the menu of further pages. */
  showPage(name: string): Promise<void>;
  /** A sheet's tab, by its exact name. */
  tab(name: string): Locator;
  /** Names of the tabs, in their order. */
  tabs(): Promise<string[]>;
  cell(address: string): Locator;
  /** Addresses of the cells below the first cell with that heading. */
  below(heading: string, count: number): Promise<string[]>;
  /** Goes to a cell, a name or a table by the name box. */
  goTo(place: string): Promise<void>;
  /** Types one cell after the other: Tab between cells, Enter at each row's end. */
  enterRows(rows: readonly (readonly string[])[]): Promise<void>;
  /** Pastes what stands on the clipboard when a block has been copied in Excel. */
  paste(text: string): Promise<void>;
  /** Shown texts of cells, with the signs that number formats add. */
  texts(addresses: readonly string[]): Promise<string[]>;
  /** The formula bar's text of a cell. */
  formula(place: string): Promise<string>;
  chooseFromMenu(menu: string, item: string): Promise<void>;
  /** Opens a workbook by the file menu. */
  openFile(name: string, buffer: Buffer): Promise<void>;
}

export function sheetUser(page: Page): SheetUser {
  const nameBox = page.getByRole("textbox", { name: /^(Navneboks|Name box)$/ });
  const pane = page.frameLocator("aside iframe");
  const cell = (address: string): Locator => page.locator(`[data-address="${address}"]`);

  async function goTo(place: string): Promise<void> {
    await nameBox.fill(place);
    await nameBox.press("Enter");
  }

  async function chooseFromMenu(menu: string, item: string): Promise<void> {
    await page.getByRole("button", { name: menu, exact: true }).click();
    await page.getByRole("menu").getByText(item, { exact: true }).click();
  }

  return {
    page,
    pane,
    async showPage(name) {
      const tab = pane.getByRole("tab", { name });
      if (await tab.isVisible()) return tab.click();
      await pane.locator("[aria-haspopup=menu]").click();
      await pane.getByRole("menuitemradio", { name }).click();
    },
    tab: (name) => page.getByRole("tab", { name, exact: true }),
    tabs: () =>
      page
        .getByRole("tablist", { name: /^(Ark|Sheets)$/ })
        .getByRole("tab")
        .allTextContents(),
    cell,
    async below(heading, count) {
      const headings = page.getByRole("gridcell", { name: heading, exact: true }).first();
      const area = parseArea((await headings.getAttribute("data-address")) ?? "");
      if (!area) throw new Error(`The sheet shows no heading ${heading}.`);
      return Array.from({ length: count }, (_, index) => areaAddress({ ...area, row: area.row + 1 + index }));
    },
    goTo,
    async enterRows(rows) {
      for (const row of rows) {
        for (const [index, text] of row.entries()) {
          await page.keyboard.type(text);
          await page.keyboard.press(index < row.length - 1 ? "Tab" : "Enter");
        }
      }
    },
    async paste(text) {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press("Control+v");
    },
    texts: (addresses) =>
      Promise.all(addresses.map(async (address) => ((await cell(address).textContent()) ?? "").trim())),
    async formula(place) {
      await goTo(place);
      return page.getByRole("textbox", { name: /^(Formellinje|Formula bar)$/ }).inputValue();
    },
    chooseFromMenu,
    async openFile(name, buffer) {
      const chooser = page.waitForEvent("filechooser");
      await chooseFromMenu("Filer", "Åbn …");
      const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      await (await chooser).setFiles({ name, mimeType, buffer });
    },
  };
}
