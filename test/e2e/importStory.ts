import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenedPage, Running } from "./openPage";
import { openPage } from "./openPage";

const FIGURES = readFileSync(`${import.meta.dirname}/../data/aktivitet-2026.csv`);
/** Rows of the file that name a place of the contract's, each once. */
const ENTERED = 110;

/** Figures fetched from files: proposed, entered, the same again, taken back, cancelled. */
export function importFromFiles(running: () => Running): void {
  describe("importing from files", () => {
    let opened: OpenedPage;

    beforeAll(async () => {
      opened = await openPage(running());
      const { user } = opened;
      await user.page.getByRole("button", { name: "Indsæt målark", exact: true }).click();
      await user.pane.getByText("Målarket er indsat").first().waitFor();
      await user.tab("Aktivitet").click();
      await user.pane.getByRole("tab", { name: "Import" }).click();
    });

    afterAll(() => opened?.user.page.context().close());

    const button = (name: string | RegExp) => opened.user.pane.getByRole("button", { name });

    async function choose(name: string, content: string | Buffer): Promise<void> {
      const buffer = Buffer.isBuffer(content) ? content : Buffer.from(content);
      const input = opened.user.pane.locator("input[type=file]");
      await input.setInputFiles({ name, mimeType: "text/csv", buffer });
    }

    /** What stands in the first rows of the figures. */
    async function firstRows(): Promise<string[]> {
      const { user } = opened;
      return user.texts([...(await user.below("Kommune", 3)), ...(await user.below("Individuelle", 3))]);
    }

    it("says what would happen before anything does, and then does it", async () => {
      const { user } = opened;
      await choose("aktivitet-2026.csv", FIGURES);
      await user.pane.getByText("114 rækker i filen").first().waitFor();
      await user.pane.getByText(`${ENTERED} nye rækker`).first().waitFor();
      await user.pane.getByText(/'Kolding' er ikke en af kontraktens kommuner/).waitFor();
      expect((await firstRows()).join("")).toBe("");
      await button(/^Importér 110 rækker/).click();
      await user.pane.getByText("110 rækker tilføjet").first().waitFor();
      await expect.poll(firstRows).toEqual(["Horsens", "Herning", "Holstebro", "15", "13", "11"]);
    });

    it("finds nothing new in the same file", async () => {
      const { user } = opened;
      await button("Vælg en anden").click();
      await choose("aktivitet-2026.csv", FIGURES);
      await user.pane.getByText(`${ENTERED} rækker står der allerede`).first().waitFor();
      await button("Vælg en anden").click();
    });

    it("takes the user's word for a column, shows changed figures beside the old, and takes an import back", async () => {
      const { user } = opened;
      const before = await firstRows();
      await choose("andet.csv", "Måned;Sted;Antal individuelle\njan 2026;Horsens;99\ndec 2026;Odder;4\n");
      await user.pane.getByText("Filen mangler Kommune.").first().waitFor();
      await user.pane.getByLabel("Kommune", { exact: true }).selectOption({ index: 2 });
      await user.pane.getByText("C6, Individuelle").waitFor();
      await button(/^Importér 1 række og 1 ændret celle/).click();
      await user.pane
        .getByText(/1 række tilføjet og 1 celle ændret/)
        .first()
        .waitFor();
      expect(await firstRows()).toEqual(before.with(3, "99"));
      await button("Fortryd importen").click();
      await user.pane
        .getByText(/Importen er taget tilbage/)
        .first()
        .waitFor();
      await expect.poll(firstRows).toEqual(before);
    });

    it("remembers the columns for the next file of that shape", async () => {
      await choose("igen.csv", "Måned;Sted;Antal individuelle\nnov 2026;Odder;5\n");
      await button(/^Importér 1 række/).waitFor();
      await button("Annullér").click();
    });

    it("leaves the workbook as it was when a long reading is cancelled", async () => {
      const { user } = opened;
      const before = await firstRows();
      const rows = Array.from(
        { length: 900_000 },
        (_, index) => `2026-0${1 + (index % 9)};Aarhus;${index};1;0;0`,
      );
      await choose(
        "stor.csv",
        `Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år\n${rows.join("\n")}`,
      );
      await user.pane.getByRole("progressbar").waitFor();
      await button("Annullér").click();
      await user.pane.getByText("Annulleret. Projektmappen er, som den var.").first().waitFor();
      expect(await firstRows()).toEqual(before);
    });

    it("has made no error and asked no other machine", () => {
      expect(opened.faults).toEqual({ errors: [], foreignRequests: [] });
    });
  });
}
