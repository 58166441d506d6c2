import { launchBrowser } from "./browser";
import { openPage } from "./openPage";
const browser = await launchBrowser();
const { user } = await openPage(
  { browser, address: "http://localhost:4381" },
  { forcedColors: "active", colorScheme: "dark" },
);
await user.page.getByRole("button", { name: "Indsæt målark", exact: true }).click();
await user.pane.getByText("Målarket er indsat").first().waitFor();
await user.tab("Aktivitet").click();
await user.goTo("B6");
await user.page.keyboard.press("Alt+ArrowDown");
await user.page.getByRole("listbox").waitFor();
console.log(
  await user.page.locator("#choice-3").evaluate((e) => {
    const s = getComputedStyle(e);
    return [
      s.color,
      s.backgroundColor,
      s.forcedColorAdjust,
      getComputedStyle(e.parentElement!).color,
      getComputedStyle(e.closest(".floating")!).forcedColorAdjust,
    ];
  }),
);
await user.page.screenshot({ path: "/tmp/e2e-pictures/10-forced-list.png" });
await browser.close();
