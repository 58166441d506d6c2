import { useEffect, useState } from "react";
import { hasFiles } from "../frame/blockStrayDrops";
import type { Importing, ImportingState } from "./importingState";

/**
 * Takes a file that is dropped anywhere in the pane while the import is shown, as if it were dropped into its box.
 * @returns whether a file is held over the pane that would be taken
 */
export function useDroppedFile(importing: Importing): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    // On the way down: what nobody has taken by the time it comes up to the document is refused.
    const options = { capture: true, signal: listening.signal };
    const isTaken = (event: DragEvent): boolean => hasFiles(event) && takesFile(importing.getState());

    function onDragOver(event: DragEvent): void {
      setOver(isTaken(event));
      if (!isTaken(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
    }

    function onDrop(event: DragEvent): void {
      setOver(false);
      if (!isTaken(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) void importing.chooseFile(file);
    }

    document.addEventListener("dragover", onDragOver, options);
    document.addEventListener("drop", onDrop, options);
    document.addEventListener(
      "dragleave",
      // From one element to the next, it is still over the pane.
      ({ relatedTarget }) => relatedTarget === null && setOver(false),
      options,
    );
    return () => listening.abort();
  }, [importing]);
  return over;
}

/** A change to the workbook under way is not ended by another file. */
function takesFile({ stage, inserting }: ImportingState): boolean {
  if (inserting || stage.phase === "writing") return false;
  return stage.phase !== "done" || !stage.undoing;
}
