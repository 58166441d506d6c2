// @vitest-environment jsdom
import { render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import userEvent from "@testing-library/user-event";
import { useFocusFallback } from "../../../../src/taskpane/frame/useFocusFallback";
import { setUpBrowser } from "../showView";

/** A section whose button goes at its press, alone or with the section. */
function Page() {
  const [gone, setGone] = useState("");
  return (
    <>
      <div aria-label="page" role="tabpanel" tabIndex={-1} {...useFocusFallback<HTMLDivElement>()}>
        {gone !== "section" && (
          <section aria-label="part">
            {gone !== "button" && <button onClick={() => setGone("button")}>Apply</button>}
            <button onClick={() => setGone("section")}>Close</button>
          </section>
        )}
      </div>
      <button onClick={() => setGone("button")}>Elsewhere</button>
    </>
  );
}

setUpBrowser();

async function press(name: string): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name }));
}

it("gives the focus to the section of a control that has gone, else to the view", async () => {
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  render(<Page />);
  await press("Apply");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("region", { name: "part" })));
  await press("Close");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("tabpanel")));
});

it("takes nobody else's focus, and waits while the window has none", async () => {
  const hasFocus = vi.spyOn(document, "hasFocus").mockReturnValue(true);
  const { unmount } = render(<Page />);
  screen.getByRole("button", { name: "Apply" }).focus();
  await press("Elsewhere");
  expect(document.activeElement?.textContent).toBe("Elsewhere");
  unmount();
  render(<Page />);
  hasFocus.mockReturnValue(false);
  await press("Apply");
  expect(document.activeElement).toBe(document.body);
  hasFocus.mockReturnValue(true);
  window.dispatchEvent(new Event("focus"));
  expect(document.activeElement).toBe(screen.getByRole("region", { name: "part" }));
});
