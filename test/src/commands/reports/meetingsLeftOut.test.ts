import { expect, it } from "vitest";
import { MEETINGS, openWithMeetings } from "../meetingsBlock";
import { reportOf } from "../../report/reportWorkbook";

it("names in the report's annex the meetings that no count takes in, with the cells that keep them out, in no more requests", async () => {
  const host = await openWithMeetings(MEETINGS);
  const { content } = await reportOf();
  expect(host.counts.requests).toBeLessThanOrEqual(4);
  const section = content.sections.find(({ id }) => id === "leftOut");
  const sentences = (section?.blocks ?? []).flatMap((block) =>
    block.kind === "sentence" ? [block.sentence] : [],
  );
  // Oslo, no kind, no date: the sixth to the eighth from row 4 on. What lacks a firm alone is counted, and the year before is not this report's.
  expect(sentences).toContainEqual({
    text: "3 møder på Forløb indgår ikke i nogen optælling; dato, kommune eller type kan ikke læses: ukendt kommune, februar 2026; Samsø, februar 2026; Samsø, uden læselig dato.",
    cells: ["'Forløb'!D9", "'Forløb'!E10", "'Forløb'!A11"],
  });
});
