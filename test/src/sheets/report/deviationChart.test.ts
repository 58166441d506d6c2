import { describe, expect, it } from "vitest";
import { reportTexts } from "../../../../src/language/report/reportTexts";
import { deviationChart } from "../../../../src/sheets/report/deviationChart";
import { figure, municipalityFacts, reportFacts } from "../../report/factsByHand";

type Municipalities = readonly ReturnType<typeof municipalityFacts>[];
const planned = (municipalities: Municipalities) =>
  deviationChart(reportFacts({ municipalities }), reportTexts("da")).plan(1, 10);
const described = (...municipalities: Municipalities) => planned(municipalities).description;

describe("what the chart of the municipalities says of itself", () => {
  const drawn = municipalityFacts("Skive", { position: "below", deviationShare: figure(-0.2) });
  const open = municipalityFacts("Samsø", {
    position: "not-judged",
    deviationShare: undefined,
    missingMonths: [2],
  });

  it("is a mark for each, or for how many, and who has none", () => {
    expect(described(drawn)).toBe(
      "Et mærke for hver kommune: afvigelsen fra kommunens måltal i procent. To linjer: spændets nedre og øvre grænse.",
    );
    expect(described(drawn, open)).toBe(
      "Et mærke for 1 af 2 kommuner: afvigelsen fra kommunens måltal i procent. To linjer: spændets nedre og øvre grænse. Uden mærke: Samsø.",
    );
  });

  it("says in its title, which paper has, where not all have one", () => {
    const title = "Individuel vejledning: afvigelse fra måltallet i procent, og spændets grænser";
    expect(planned([drawn]).title).toBe(title);
    expect(planned([drawn, open]).title).toBe(`${title} (mærke for 1 af 2 kommuner)`);
  });
});
