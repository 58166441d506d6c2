/**
 * Keeps a page where it is: a file or a link dropped where nothing takes it would make the browser leave for it.
 * An element that takes a drop says so before it reaches the document; a text may be dropped into a field.
 */
export function blockStrayDrops(page: Document): void {
  const refuse = (event: DragEvent): void => {
    if (event.defaultPrevented || isTextIntoField(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
  };
  page.addEventListener("dragover", refuse);
  page.addEventListener("drop", refuse);
}

/** Whether files are being dragged; the browser reveals their kind only once they are dropped. */
export function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

function isTextIntoField(event: DragEvent): boolean {
  return !hasFiles(event) && event.target instanceof Element && event.target.matches("input, textarea");
}
