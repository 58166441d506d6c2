import { createWorkbook, type Workbook } from "../../../workbench/model/workbook";
import { hidden, premises, spills } from "./sampleSheets";
import { fillTargets } from "./sampleTargets";

/** The custom functions that the sample calls. */
export const SAMPLE_FUNCTIONS = ["KKR.DEVIATION", "KKR.FUNDINGKEY"];
export const SAMPLE_ADD_IN = {
  id: "6f1c0a52-3d1e-4a86-9a55-0d9c3a6e7b21",
  version: "1.0.0.0",
  store: "developer",
  storeType: "Registry",
};

/** A small workbook with everything the writer knows: it stands for the follow-up workbook in tests. */
export function sampleWorkbook(): Workbook {
  const workbook = createWorkbook("Målark");
  workbook.name = "Opfølgning.xlsx";
  const [first] = workbook.sheets;
  if (!first) throw new Error("A new workbook has a sheet.");
  workbook.styles.set("Input", {
    name: "Input",
    builtIn: true,
    style: { fill: "#FFF2CC", font: { color: "#3F3F76" } },
  });
  workbook.styles.set("KKR note", { name: "KKR note", builtIn: false, style: { font: { italic: true } } });
  fillTargets(first);
  workbook.sheets.push(premises(), spills(), hidden());
  workbook.names.push(
    { name: "KKR_ValgtAar", formula: "=Forudsætninger!$B$1", comment: "Det valgte år", visible: true },
    { name: "KKR_Statusliste", formula: "=Forudsætninger!$D$1:$D$3", comment: "", visible: true },
    { name: "KKR_Sats", formula: "=0.25", comment: "", visible: false },
  );
  first.names.push({ name: "KKR_Part", formula: '="maal"', comment: "", visible: false });
  workbook.customProperties
    .set("KKR contract", "midtjylland-2026")
    .set("KKR layout", 1)
    .set("KKR share", 0.5)
    .set("KKR final", false)
    .set("KKR saved", new Date("2026-03-01T12:00:00Z"));
  workbook.customXmlParts.push({
    id: "{2A1B6C0E-55D2-4B0C-9B7B-6C1F5B0E9A11}",
    namespaceUri: "urn:kkr:marker",
    xml: '<marker xmlns="urn:kkr:marker" version="1">Mål &amp; midler</marker>',
  });
  workbook.settings.set("language", "da").set("seen", { tips: [1, 2] });
  return workbook;
}
