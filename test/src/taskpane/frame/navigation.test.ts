// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { createNavigation } from "../../../../src/taskpane/frame/navigation";

it("begins with the sheets, or where it is told to", () => {
  expect(createNavigation().getState()).toBe("sheets");
  expect(createNavigation("check").getState()).toBe("check");
});

it("goes where anybody leads, and tells all who listen", () => {
  const navigation = createNavigation();
  const [first, second] = [vi.fn(() => navigation.getState()), vi.fn()];
  navigation.subscribe(first);
  const unsubscribe = navigation.subscribe(second);
  navigation.go("check");
  expect(first).toHaveReturnedWith("check");
  expect(second).toHaveBeenCalledTimes(1);
  unsubscribe();
  navigation.go("cell");
  expect(navigation.getState()).toBe("cell");
  expect(first).toHaveBeenCalledTimes(2);
  expect(second).toHaveBeenCalledTimes(1);
});

it("leads to a part of a view, and to the view where that part is not there", () => {
  document.body.innerHTML =
    '<div id="pane-view" tabindex="-1"><section id="pane-report" tabindex="-1"></section></div>';
  const navigation = createNavigation("check");
  navigation.lead("sheets", "pane-report");
  expect([navigation.getState(), document.activeElement?.id]).toEqual(["sheets", "pane-report"]);
  navigation.lead("import", "not-there");
  expect([navigation.getState(), document.activeElement?.id]).toEqual(["import", "pane-view"]);
});
