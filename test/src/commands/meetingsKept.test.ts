import { beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../../../workbench/host/host";
import { words } from "../../words";
import { serial } from "../serial";
import { typeAtName } from "./contractWorkbook";
import { openWithMeetings } from "./meetingsBlock";
import { valueAt } from "./openAddIn";

let host: Host;

const said = () => String(valueAt(host, words.tabs.meetings, "A2"));

describe("Forløb, which names firms and founders", () => {
  beforeEach(async () => {
    host = await openWithMeetings([
      [serial(2026, 1, 5), "12345674", "", "Aarhus", "individuel", "nej", "", ""],
    ]);
  });

  it("states what the meetings are kept for, and that nobody has decided until when", () => {
    expect(said()).toContain("Formål: Aktivitet, unikke virksomheder og senere effekt");
    expect(said()).toContain("Sletning: ikke besluttet (Forudsætninger).");
  });

  it("states the day of deletion that is decided on Forudsætninger, and says when it has passed", async () => {
    await typeAtName("KKR_ForloebTil", serial(2030, 3, 1));
    expect(said()).toMatch(/^Slettes senest 01-03-2030\. /);
    await typeAtName("KKR_ForloebTil", serial(2026, 6, 1));
    expect(said()).toMatch(/^Skulle være slettet senest 01-06-2026\. /);
  });
});
