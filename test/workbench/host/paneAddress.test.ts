import { describe, expect, it } from "vitest";
import { paneAddress } from "../../../workbench/host/paneAddress";

const identity = {
  locale: "da-DK",
  conversation: "talk",
  control: "control",
  hostOrigin: "http://localhost:3000",
  sharedRuntime: true,
} as const;

describe("the pane's address", () => {
  it("tells the library host, language and conversation", () => {
    expect(paneAddress("http://localhost:3000/taskpane.html", identity)).toBe(
      "http://localhost:3000/taskpane.html?_host_Info=Excel$Web$16.01$da-DK$workbench$$disableLogging$3" +
        "#&_xdm_Info=talk|control|http%3A%2F%2Flocalhost%3A3000%2F",
    );
  });

  it("keeps what the manifest's address asks for", () => {
    expect(paneAddress("https://localhost:4000/pane?view=list", identity)).toContain(
      "/pane?view=list&_host_Info=Excel$Web$",
    );
  });

  it("says that a page is no shared runtime", () => {
    const address = paneAddress("http://localhost:3000/pane.html", { ...identity, sharedRuntime: false });
    expect(address).toContain("$disableLogging$0#");
  });
});
