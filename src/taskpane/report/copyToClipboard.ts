import type { CopiedReport } from "../../report/copy/copiedReport";

/** Puts a report on the clipboard in both its forms. @returns false where the host does not allow it */
export async function copyToClipboard({ plain, html }: CopiedReport): Promise<boolean> {
  try {
    const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    await navigator.clipboard.write([
      new ClipboardItem({ ...as("text/plain", plain), ...as("text/html", html) }),
    ]);
    return true;
  } catch {
    return false;
  }
}
