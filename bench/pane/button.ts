/** What stands on the button that tells a usable pane. */
export const BUTTON = "Indsæt målark";
