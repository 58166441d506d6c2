import { languageOf } from "../../language/language";
import { pageFaultTexts, type PageFault } from "../../language/pane/pageFaults";

/** Words for a page that cannot show its pane, in plain HTML and the browser's language. */
export function showPageFault(reason: PageFault): void {
  const language = languageOf(navigator.language);
  const { cause, remedy } = pageFaultTexts(language)[reason];
  const paragraph = document.createElement("p");
  // The page is Danish until its pane is shown.
  paragraph.lang = language;
  paragraph.setAttribute("role", "alert");
  paragraph.style.padding = "16px";
  paragraph.textContent = `${cause} ${remedy}`;
  paneRoot().replaceChildren(paragraph);
}

/** The element of taskpane.html that holds the pane. */
export function paneRoot(): HTMLElement {
  const root = document.getElementById("pane");
  if (root === null) throw new Error('taskpane.html has no element with id "pane".');
  return root;
}
