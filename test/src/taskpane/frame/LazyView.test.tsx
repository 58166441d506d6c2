// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { lazy, type Lazy } from "../../../../src/taskpane/frame/lazy";
import { LazyView } from "../../../../src/taskpane/frame/LazyView";
import { setUpBrowser, showView } from "../showView";
import { words } from "../../../words";
import { pageFaultTexts } from "../../../../src/language/pane/pageFaults";

setUpBrowser();

function show(part: Lazy<string>) {
  return showView(
    <LazyView part={part} language="da" loading={words.pane.loading}>
      {(value) => <p>{value}</p>}
    </LazyView>,
  );
}

it("fetches its part when it is shown, and says so until it is there", async () => {
  const load = vi.fn(async () => "Delen er her");
  const part = lazy(load);
  expect(load).not.toHaveBeenCalled();
  show(part);
  expect(screen.getByRole("progressbar", { name: words.pane.loading })).toBeTruthy();
  expect(await screen.findByText("Delen er her")).toBeTruthy();
  expect(screen.queryByRole("progressbar")).toBeNull();
});

it("says what to do where it cannot be fetched, and tries again when it is shown again", async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error("offline"))
    .mockResolvedValue("her");
  const part = lazy(load);
  const { unmount } = show(part);
  expect(await screen.findByText(pageFaultTexts("da").notLoaded.cause)).toBeTruthy();
  expect(screen.getByText(/^Kontrollér netværket/)).toBeTruthy();
  unmount();
  show(part);
  expect(await screen.findByText("her")).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});
