import { underAnswerClock } from "../answering/answerClock";
import { settle } from "../recover/unsettled";

/** Opens bytes as a new workbook beside this one, which stays as it is. */
export async function openAsWorkbook(bytes: Uint8Array): Promise<void> {
  await settle();
  await underAnswerClock(() => Excel.createWorkbook(base64(bytes)));
}

/** In pieces: a call takes no more arguments than a stack holds. */
const PIECE = 32_768;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += PIECE) {
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return btoa(text);
}
