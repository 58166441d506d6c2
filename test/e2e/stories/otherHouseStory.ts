import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { contractPaneTexts } from "../../../src/language/pane/contract/contractPaneTexts";
import type { Running } from "../openPage";
import { openPage } from "../openPage";
import { words } from "../../words";

const texts = contractPaneTexts("da");

const fileOf = (name: string) => ({
  name: `${name}.json`,
  mimeType: "application/json",
  buffer: readFileSync(`test/fixtures/cases/contracts/${name}.json`),
});

/** Another house's contract, taken from files in the pane: what is shown is that house's alone from then on. */
export function takeOtherHouse(running: () => Running): void {
  it("follows another house's contract in sheets and pane, without a word of the one that is shipped", async () => {
    const { user, faults } = await openPage(running(), {}, (page) =>
      page.clock.setFixedTime("2027-07-06T10:00:00"),
    );
    const { page, pane } = user;
    const pick = async (button: string, file: string) => {
      const chooser = page.waitForEvent("filechooser");
      await pane.getByRole("button", { name: button, exact: true }).click();
      await (await chooser).setFiles(fileOf(file));
    };
    await pick(texts.otherFile, "hovedstaden");
    await pick(texts.population, "hovedstaden-pop");
    await pane.getByRole("button", { name: texts.apply, exact: true }).click();
    await pane.getByText(texts.applied).waitFor();
    await expect.poll(() => pane.locator("h1").textContent()).toBe("Resultatkontrakt 2027-2029");
    await user.tab(words.tabs.municipalities).click();
    await page.getByText("Høje-Taastrup", { exact: true }).waitFor();
    const shown = [await pane.locator("body").innerText(), await page.locator("body").innerText()].join("\n");
    expect(shown).toContain("kontraktens 29 kommuner");
    expect(shown).not.toMatch(/Midtjylland|19 kommuner|2026-2027/);
    expect(faults).toEqual({ errors: [], foreignRequests: [] });
    await page.context().close();
  });
}
