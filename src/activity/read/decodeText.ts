import { decodeWindows1252 } from "../values/windows1252";

export const ENCODINGS = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;

export type Encoding = (typeof ENCODINGS)[number];

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * A file's bytes as text, without its byte-order mark.
 * @param encoding the user's choice; otherwise UTF-16 where its mark says so, UTF-8 where the bytes are valid, and
 * Windows-1252 for all others
 */
export function decodeText(bytes: Uint8Array, encoding: Encoding | undefined = found(bytes)): DecodedText {
  const text =
    encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return { text, encoding };
}

function found(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}
