import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { GENERATED_PAGES } from "../../build/guide/generatedPages";
import { settingFields, yearTargetField } from "../../src/sheets/assumptions/settingFields";
import { contractInUse } from "../../src/contract/contractInUse";
import { descriptions } from "../../src/functions/functions";
import { commandTexts } from "../../src/language/pane/commandTexts";
import { contractPaneTexts } from "../../src/language/pane/contract/contractPaneTexts";
import { populationPaneTexts } from "../../src/language/pane/contract/populationPaneTexts";
import { copyPaneTexts } from "../../src/language/pane/copies/copyPaneTexts";
import { monthTexts } from "../../src/language/pane/month/monthTexts";
import { settingsWords } from "../../src/language/pane/settingsWords";
import { keptReportTexts } from "../../src/language/pane/reports/keptReportTexts";
import { lastYearTexts } from "../../src/language/pane/reports/lastYearTexts";
import { reportPaneTexts } from "../../src/language/pane/reports/reportPaneTexts";
import { updateTexts } from "../../src/language/pane/updating/updateTexts";
import { handoverTexts } from "../../src/language/sheets/handoverTexts";
import { listTexts } from "../../src/language/sheets/listTexts";
import { settingFieldTexts } from "../../src/taskpane/settings/settingFieldTexts";
import { root } from "../manifestReader";
import { words } from "../words";
import { productTexts } from "./productTexts";

const folder = join(fileURLToPath(root), "docs/guide");
const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const written = files.filter((file) => !(file in GENERATED_PAGES));

describe("the guide", () => {
  const texts = productTexts();

  it.each(written)("%s names the product's parts as the product does", (file) => {
    const named = [...read(file).matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !texts.has(name))).toEqual([]);
  });

  it("leads from its list to every page", () => {
    const linked = [...read("index.md").matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, file = ""]) => file);
    expect(["index.md", ...linked].sort()).toEqual([...files].sort());
  });

  it("has a title on each page, and steps down by one heading at a time", () => {
    for (const file of files) {
      const depths = [...read(file).matchAll(/^(#+) /gm)].map(([, signs = ""]) => signs.length);
      expect(depths[0], file).toBe(1);
      expect(
        depths.filter((depth) => depth === 1),
        file,
      ).toHaveLength(1);
      expect(
        depths.every((depth, index) => index === 0 || depth <= (depths[index - 1] ?? 0) + 1),
        file,
      ).toBe(true);
    }
  });

  const contract = contractInUse();
  const pages = contractPaneTexts("da");
  const population = populationPaneTexts("da");
  const reports = reportPaneTexts("da");
  const kept = keptReportTexts("da");
  const settings = settingsWords("da");
  const handover = handoverTexts("da");
  const lists = listTexts("da");
  const month = monthTexts("da");
  const parts: Readonly<Record<string, readonly string[]>> = {
    "the pane's pages": Object.values(words.pane.views),
    commands: Object.values(commandTexts).map(({ label }) => label.da),
    sheets: [...Object.values(words.tabs), lists.log.sheet, lists.unplaced.sheet],
    "what can be chosen": [
      yearTargetField({ texts: words.sheets }),
      ...settingFields({ contract, texts: words.sheets }),
    ].map((field) => settingFieldTexts(field, null, settings).label),
    copies: Object.values(copyPaneTexts("da").labels),
    "recipients of a report": Object.values(reports.recipients),
    "what is done with reports": [
      kept.title,
      kept.look,
      kept.copyText,
      kept.copyTables,
      kept.comparedWith,
      reports.handOverAnyway,
    ],
    "the contract's buttons": [
      pages.edit,
      pages.load,
      pages.otherFile,
      pages.begin,
      pages.save,
      pages.apply,
      pages.withoutPopulation,
    ],
    "the population's buttons": [population.fetch, population.apply],
    updating: [updateTexts("da").look, updateTexts("da").chooseFile, updateTexts("da").update],
    "last year's figures": [lastYearTexts("da").choose, lastYearTexts("da").takeOver],
    "ways to undo": [
      words.check.undo,
      words.import.undo,
      words.derive.undo,
      words.check.unlock,
      words.check.unmute,
    ],
    "what is done with findings": [
      words.check.fix,
      words.check.mute,
      words.check.mark,
      words.check.whileTyping,
      words.check.clearRow,
      words.check.zeroRow.insert,
    ],
    "closing months": [words.check.lock, month.checklist, month.usedBy, month.revise],
    "what is handed over": Object.values(handover.topics),
  };
  const everything = written.map(read).join("\n");

  it.each(Object.entries(parts))("tells of %s", (_, names) => {
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !everything.includes(name))).toEqual([]);
  });

  it.each(Object.entries(GENERATED_PAGES))("has %s as `npm run guide` writes it", (file, page) => {
    expect(read(file)).toBe(page(readFileSync(join(folder, "../glossary.md"), "utf8")));
  });

  it("refers to every function, and to every word of the glossary", () => {
    for (const id of Object.keys(descriptions)) expect(read("funktioner.md")).toContain(`## KKR.${id}\n`);
    const rows = (text: string) => text.match(/^\| (?!in the code|dansk|-)/gm)?.length;
    expect(rows(read("ordliste.md"))).toBe(rows(readFileSync(join(folder, "../glossary.md"), "utf8")));
  });
});
